//! What a person does with mouse and keyboard.

use thirtyfour::prelude::*;
use tokio::time::Instant;

use crate::harness::browser::Browser;

impl Browser {
    /// Clicks on an element, as a person would: it must be displayed, and is scrolled to.
    pub async fn click(&self, css: &str) {
        self.click_element(&self.see(css).await).await;
    }

    /// Clicks on the button with these words, the first that is displayed.
    pub async fn press(&self, label: &str) {
        self.press_in("body", label).await;
    }

    /// Clicks on the button with these words in an element.
    pub async fn press_in(&self, css: &str, label: &str) {
        let button = self.see_button(css, label).await;
        self.click_element(&button).await;
    }

    /// Double-clicks on an element, as a shaking hand does.
    pub async fn double_click(&self, css: &str) {
        let element = self.see(css).await;
        self.aim_at(&element).await;
        let clicks = self.driver.action_chain().double_click_element(&element);
        clicks.perform().await.expect("an element that can be clicked");
        self.note_press().await;
    }

    /// Chooses so many stars.
    pub async fn choose_stars(&self, count: u8) {
        self.click(&format!("label:has(#star-{count})")).await;
    }

    /// Writes a text into a field, after what is there.
    pub async fn write(&self, css: &str, text: &str) {
        self.see(css).await.send_keys(text).await.expect("the field takes text");
    }

    /// Writes a comment and adds it.
    pub async fn add_comment(&self, text: &str) {
        self.write("#comment-text", text).await;
        self.press("Add comment").await;
        self.see_text(".comment-list", text).await;
    }

    /// Unfolds the contents, if they are folded.
    pub async fn open_contents(&self) {
        if !self.sees(".contents a").await {
            self.click(".contents__summary").await;
        }
    }

    /// Begins to change the comment whose button comes first.
    pub async fn begin_change(&self) {
        self.press("Edit").await;
        // Only then does the field hold the text.
        self.see_focus_on(".comment-item textarea").await;
    }

    async fn click_element(&self, element: &WebElement) {
        self.aim_at(element).await;
        element.click().await.expect("an element that can be clicked");
        self.note_press().await;
    }

    pub async fn note_press(&self) {
        *self.last_press.lock().await = Some(Instant::now());
    }

    /// Scrolls to an element, once the page has moved the focus to where it wants it: that may scroll
    /// too, and then a click would go to where the element was.
    pub async fn aim_at(&self, element: &WebElement) {
        let script = "const [element] = arguments;
            const aim = () => element.scrollIntoView({ block: 'center', inline: 'center' });
            // Where script is off, nothing that is promised comes.
            if (document.documentElement.dataset.client !== 'ready') return aim();
            return new Promise(resolve => requestAnimationFrame(() => resolve(aim())))";
        let element = element.to_json().expect("an element");
        let outcome = self.driver.execute(script, vec![element]).await;
        outcome.expect("the page draws itself and scrolls to the element");
    }
}
