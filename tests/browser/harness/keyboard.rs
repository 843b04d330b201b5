//! What readers do most, by keyboard alone, and how the other tests of the keyboard go about.

use serde_json::json;
use thirtyfour::{Key, TypingData};

use crate::harness::browser::Browser;
use crate::harness::engine::Engine;

impl Browser {
    /// Presses keys wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys");
    }

    /// Presses a key while another one is held down.
    pub async fn keys_together(&self, held: Key, key: impl Into<TypingData>) {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        chain.perform().await.expect("keys");
    }

    /// Presses a key, Enter or the space bar, and does not let go of it.
    pub async fn hold(&self, key: Key) {
        self.driver.action_chain().key_down(key).perform().await.expect("keys");
    }

    pub async fn let_go(&self, key: Key) {
        self.driver.action_chain().key_up(key).perform().await.expect("keys");
    }

    /// The keyboard repeats the key that is held, wherever the focus is by now.
    pub async fn repeat(&self, key: Key) {
        let (name, code, text, number) = match key {
            Key::Enter => ("Enter", "Enter", "\r", 13),
            _ => (" ", "Space", " ", 32),
        };
        match self.engine {
            Engine::Firefox => self.hold(key).await,
            // Its driver does not say that the key is repeated.
            Engine::Chromium => {
                let event = json!({
                    "type": "keyDown", "autoRepeat": true, "key": name, "code": code, "text": text,
                    "windowsVirtualKeyCode": number,
                });
                self.devtools("Input.dispatchKeyEvent", event).await;
            }
            // Its driver repeats nothing, so here is what the browser would do.
            Engine::WebKit => {
                let script = format!(
                    "const at = document.activeElement;
                     const how = {{ key: '{name}', repeat: true, bubbles: true, cancelable: true }};
                     if (!at.dispatchEvent(new KeyboardEvent('keydown', how))) return;
                     if (at.matches('textarea')) document.execCommand('insertText', false, '\\n');
                     else if (at.matches('input')) at.form.requestSubmit();
                     else if ('{name}' === 'Enter') at.click()"
                );
                self.run(&script).await;
            }
        }
        // What it does, it has done.
        self.run("return new Promise(resolve => setTimeout(resolve, 50))").await;
    }
}

/// Puts the focus on an element to begin at: the way from the top of the page is long.
pub async fn start_at(browser: &Browser, css: &str) {
    browser.run(&format!("document.querySelector(`{css}`).focus()")).await;
    browser.see_focus_on(css).await;
}

/// Presses Tab until the focus is on the element that matches.
pub async fn tab_to(browser: &Browser, css: &str) {
    press_until(&format!("document.activeElement.matches(`{css}`)"), browser, async || {
        browser.keys(Key::Tab).await;
    })
    .await;
}

/// Presses Tab until the focus is on the button with these words.
pub async fn tab_to_button(browser: &Browser, words: &str) {
    press_until(&is_on_button(words), browser, async || browser.keys(Key::Tab).await).await;
}

/// Presses Shift and Tab until the focus is on the button with these words.
pub async fn tab_back_to_button(browser: &Browser, words: &str) {
    let press = async || browser.keys_together(Key::Shift, Key::Tab).await;
    press_until(&is_on_button(words), browser, press).await;
}

fn is_on_button(words: &str) -> String {
    format!(
        "document.activeElement.matches('button') \
         && document.activeElement.textContent === `{words}`"
    )
}

async fn press_until(is_there: &str, browser: &Browser, press: impl AsyncFn()) {
    for _ in 0..80 {
        press().await;
        if browser.run(&format!("return {is_there}")).await == true {
            return;
        }
    }
    panic!("after 80 presses it is still not so: {is_there}");
}
