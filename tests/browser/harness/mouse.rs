//! Clicks, and what a reader does with them.

use thirtyfour::prelude::*;
use tokio::time::Instant;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("mouse.js"));

impl Browser {
    /// Clicks on an element, once it is displayed. Unfolds the part in which it is.
    pub async fn click(&self, css: &str) {
        self.unfold(css, None).await;
        self.click_element(&self.see(css).await).await;
    }

    /// Clicks on the first displayed button with this label.
    pub async fn press(&self, label: &str) {
        self.press_in("body", label).await;
    }

    /// Clicks on the button with this label in an element.
    pub async fn press_in(&self, css: &str, label: &str) {
        self.unfold(css, Some(label)).await;
        let button = self.see_button(css, label).await;
        self.click_element(&button).await;
    }

    /// Double-clicks on an element, as a trembling hand does.
    pub async fn double_click(&self, css: &str) {
        let element = self.see(css).await;
        self.scroll_to(&element).await;
        let clicks = self.driver.action_chain().double_click_element(&element);
        clicks.perform().await.expect("an element that can be clicked");
        self.record_press().await;
    }

    /// Chooses this number of stars.
    pub async fn choose_stars(&self, count: u8) {
        self.click(&format!("label:has(#star-{count})")).await;
    }

    /// Unfolds the part below the text in which an element is, or a button with this label in the element.
    pub async fn unfold(&self, css: &str, label: Option<&str>) {
        if let Some(heading) = self.find_unfolding(css, label).await {
            self.click_element(&heading).await;
        }
    }

    /// Appends a text to a field. Unfolds the part in which it is.
    pub async fn write(&self, css: &str, text: &str) {
        self.unfold(css, None).await;
        let text = self.language.words(text);
        self.see(css).await.send_keys(text).await.expect("the field takes text");
    }

    /// Chooses a file in a field. Unfolds the part in which it is.
    pub async fn choose_file(&self, css: &str, path: &str) {
        self.unfold(css, None).await;
        self.see(css).await.send_keys(path).await.expect("the field takes a file");
    }

    /// Writes a comment and adds it.
    pub async fn add_comment(&self, text: &str) {
        self.write("#comment-text", text).await;
        self.press("Add comment").await;
        self.see_text(".comment-list", text).await;
    }

    /// Opens the contents if they are folded.
    pub async fn open_contents(&self) {
        if !self.sees(".contents a").await {
            self.click(".contents__summary").await;
        }
    }

    /// Begins to change the first comment.
    pub async fn begin_change(&self) {
        self.press("Edit").await;
        // The field holds the text once it has the focus.
        self.see_focus_on(".comment-item textarea").await;
    }

    async fn click_element(&self, element: &WebElement) {
        self.scroll_to(element).await;
        element.click().await.expect("an element that can be clicked");
        self.record_press().await;
    }

    pub async fn record_press(&self) {
        *self.last_press.lock().await = Some(Instant::now());
    }

    /// Scrolls to an element once the page has moved the focus. That may scroll too, and a click would miss the
    /// element.
    pub async fn scroll_to(&self, element: &WebElement) {
        let script = format!("return {}(arguments[0])", PAGE.function("scrollTo"));
        let element = element.to_json().expect("an element");
        let outcome = self.driver.execute(script, vec![element]).await;
        outcome.expect("the page draws itself and scrolls to the element");
    }
}
