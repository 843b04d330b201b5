//! Key presses, held keys, and the way to a control with Tab.

use serde_json::json;
use thirtyfour::{Key, TypingData};

use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("keyboard.js"));

impl Browser {
    /// Presses keys at the focus.
    pub async fn press_keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys");
    }

    /// Presses a key while another one is held.
    pub async fn press_with(&self, held: Key, key: impl Into<TypingData>) {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        chain.perform().await.expect("keys");
    }

    /// Replaces the text of a field at once, as a paste does.
    pub async fn replace_text(&self, css: &str, text: &str) {
        self.call(PAGE, "replaceText", json!([css, text])).await;
    }

    /// Presses Enter or Space without releasing it.
    pub async fn hold(&self, key: Key) {
        self.driver.action_chain().key_down(key).perform().await.expect("keys");
    }

    pub async fn release_key(&self, key: Key) {
        self.driver.action_chain().key_up(key).perform().await.expect("keys");
    }

    /// Repeats the held key, as the keyboard does, at the focus.
    pub async fn repeat(&self, key: Key) {
        let (name, code, text, number) = match key {
            Key::Enter => ("Enter", "Enter", "\r", 13),
            _ => (" ", "Space", " ", 32),
        };
        match self.engine {
            Engine::Firefox => self.hold(key).await,
            // Chromium's driver does not mark the key as repeated.
            Engine::Chromium => {
                let event = json!({
                    "type": "keyDown", "autoRepeat": true, "key": name, "code": code, "text": text,
                    "windowsVirtualKeyCode": number,
                });
                self.devtools("Input.dispatchKeyEvent", event).await;
            }
            // WebKit's driver repeats nothing, so a script imitates the browser.
            Engine::WebKit => {
                self.call(PAGE, "repeatKey", json!([name])).await;
            }
        }
        // Wait until the page has reacted.
        self.run("return new Promise(resolve => setTimeout(resolve, 50))").await;
    }
}

/// Puts the focus on an element to start from.
pub async fn start_at(browser: &Browser, css: &str) {
    browser.run(&format!("document.querySelector(`{css}`).focus()")).await;
    browser.see_focus_on(css).await;
}

/// Presses Tab until the focus is on the element that matches.
pub async fn tab_to(browser: &Browser, css: &str) {
    let tab = async || browser.press_keys(Key::Tab).await;
    press_until("isFocusOn", css, browser, tab).await;
}

/// Presses Tab until the focus is on the button with this label.
pub async fn tab_to_button(browser: &Browser, label: &str) {
    let tab = async || browser.press_keys(Key::Tab).await;
    press_until("isFocusOnButton", label, browser, tab).await;
}

/// Presses Shift and Tab until the focus is on the button with this label.
pub async fn tab_back_to_button(browser: &Browser, label: &str) {
    let tab_back = async || browser.press_with(Key::Shift, Key::Tab).await;
    press_until("isFocusOnButton", label, browser, tab_back).await;
}

/// Presses until a function of the page module returns true for its argument.
async fn press_until(function: &str, argument: &str, browser: &Browser, press: impl AsyncFn()) {
    // An article has a stop for each citation, and one for each way back.
    for _ in 0..300 {
        press().await;
        if browser.call(PAGE, function, json!([argument])).await == true {
            return;
        }
    }
    panic!("{function}({argument:?}) is still false after 80 presses");
}
