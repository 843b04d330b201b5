//! Keys that are held down.

use serde_json::json;
use thirtyfour::Key;

use crate::appointment::{MESSAGE, OWN};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::keyboard::start_at;
use crate::site::Site;

impl Browser {
    /// Presses a key, Enter or the space bar, and does not let go of it.
    async fn hold(&self, key: Key) {
        self.driver.action_chain().key_down(key).perform().await.expect("keys");
    }

    async fn let_go(&self, key: Key) {
        self.driver.action_chain().key_up(key).perform().await.expect("keys");
    }

    /// The keyboard repeats the key that is held, wherever the focus is by now.
    async fn repeat(&self, key: Key) {
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
                let sent = self.driver.cdp().send_raw("Input.dispatchKeyEvent", event).await;
                sent.expect("the browser takes it");
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

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_delete_deletes_and_does_nothing_more() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Ask about sleep").await;
    start_at(&browser, ".comment-list [id$=delete]").await;
    browser.hold(Key::Enter).await;
    browser.see_focus_on("[id$=undo]").await;
    for _ in 0..3 {
        browser.repeat(Key::Enter).await;
    }
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.see_focus_on("[id$=undo]").await;
    browser.let_go(Key::Enter).await;

    browser.keys(Key::Enter).await;
    browser.see_focus_on("[id$=edit]").await;
    browser.hold(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.repeat(Key::Enter).await;
    assert_eq!(browser.value(".comment-item textarea").await, "Ask about sleep");
    browser.let_go(Key::Enter).await;
    // In one place, it writes lines for as long as it is held.
    browser.hold(Key::Enter).await;
    for _ in 0..2 {
        browser.repeat(Key::Enter).await;
    }
    browser.let_go(Key::Enter).await;
    browser.see_value(".comment-item textarea", "Ask about sleep\n\n\n").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_add_question_or_in_its_field_adds_it_once() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    for (place, question, count) in
        [(OWN, "May I drive?", 1), (".appointment__form button", "May I swim?", 2)]
    {
        browser.write(OWN, question).await;
        start_at(&browser, place).await;
        browser.hold(Key::Enter).await;
        browser.see_value(OWN, "").await;
        browser.see_focus_on(OWN).await;
        for _ in 0..2 {
            browser.repeat(Key::Enter).await;
        }
        browser.let_go(Key::Enter).await;
        let saved = format!("You have ticked {count} question");
        assert!(browser.text(MESSAGE).await.contains(&saved), "{place}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_what_unfolds_unfolds_it_once_and_a_held_space_scrolls_on() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    let toggle = ".reading-settings__toggle";
    for (control, unfolded) in
        [("summary:has(+ #causes)", "#causes"), (toggle, ".reading-settings")]
    {
        start_at(&browser, control).await;
        browser.hold(Key::Enter).await;
        browser.see(unfolded).await;
        browser.repeat(Key::Enter).await;
        browser.let_go(Key::Enter).await;
        assert!(browser.sees(unfolded).await, "{control}");
    }
    let note = "window.scrolls = [];
        addEventListener('keydown', ({ key, defaultPrevented }) =>
            key === ' ' && scrolls.push(!defaultPrevented));
        document.activeElement.blur()";
    browser.run(note).await;
    browser.hold(Key::Space).await;
    browser.repeat(Key::Space).await;
    browser.let_go(Key::Space).await;
    assert_eq!(browser.run("return scrolls").await, json!([true, true]));
    browser.close().await;
}
