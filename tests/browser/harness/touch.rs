//! Touch on the screen of a phone.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::{Actions, Command};
use tokio::time::{sleep, sleep_until};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::engine::Engine;
use crate::harness::page::PageModule;
use crate::harness::setup::start;
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("touch.js"));

/// The size of the window, in CSS pixels.
const PHONE: (u32, u32) = (360, 740);

/// The moves of a trembling finger, in CSS pixels from where it came down. Browsers take longer moves for scrolling.
const TREMOR: [(i32, i32); 3] = [(3, 2), (-3, 1), (2, -4)];

impl Browser {
    /// Opens the article in a window of a phone's size and waits until it is ready.
    pub async fn open_article_on_phone(&self, site: &Site) {
        self.open_window(site, ARTICLE, PHONE.0, PHONE.1).await;
        self.wait_until_ready().await;
    }

    /// Taps on an element.
    pub async fn tap(&self, css: &str) {
        self.unfold_by_touch(css, None).await;
        let element = self.see(css).await;
        self.touch(&element, &tap(&[])).await;
    }

    /// Taps on the button with this label in an element.
    pub async fn tap_button(&self, css: &str, label: &str) {
        self.unfold_by_touch(css, Some(label)).await;
        let button = self.see_button(css, label).await;
        self.touch(&button, &tap(&[])).await;
    }

    /// Unfolds the part below the text in which an element is, or a button with this label in the element.
    async fn unfold_by_touch(&self, css: &str, label: Option<&str>) {
        if let Some(heading) = self.find_unfolding(css, label).await {
            self.touch(&heading, &tap(&[])).await;
        }
    }

    /// Taps on an element with a trembling finger.
    pub async fn tap_trembling(&self, css: &str) {
        let element = self.see(css).await;
        self.touch(&element, &tap(&TREMOR)).await;
    }

    /// Taps twice on an element within 60 ms.
    pub async fn double_tap(&self, css: &str) {
        let element = self.see(css).await;
        // A busy page would receive the second tap too late.
        sleep(Duration::from_millis(600)).await;
        let pause = json!({ "type": "pause", "duration": 60 });
        self.touch(&element, &[tap(&[]), vec![pause], tap(&[])].concat()).await;
    }

    /// Performs touch actions in the middle of an element.
    ///
    /// `WebKit`’s driver does not know touch and sends mouse events.
    async fn touch(&self, element: &WebElement, actions: &[Value]) {
        if let Some(last) = *self.last_press.lock().await {
            // A tap soon after another press would count as the second of a double tap.
            sleep_until(last + Duration::from_millis(600)).await;
        }
        self.scroll_to(element).await;
        let origin = element.to_json().expect("an element");
        let there = json!({ "type": "pointerMove", "origin": origin, "x": 0, "y": 0 });
        let actions = [&[there], actions].concat();
        let finger = json!({
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": actions,
        });
        let command = Command::PerformActions(Actions::from(json!([finger])));
        self.driver.handle().cmd(command).await.expect("an element that can be touched");
        self.record_press().await;
    }
}

/// The actions of a tap: down, moves relative to that point, up.
fn tap(moves: &[(i32, i32)]) -> Vec<Value> {
    let mut actions = vec![json!({ "type": "pointerDown", "button": 0 })];
    let mut at = (0, 0);
    for &(x, y) in moves {
        let (dx, dy) = (x - at.0, y - at.1);
        at = (x, y);
        actions.push(json!({ "type": "pointerMove", "origin": "pointer", "x": dx, "y": dy }));
    }
    actions.push(json!({ "type": "pointerUp", "button": 0 }));
    actions
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_is_a_touch_wherever_the_driver_knows_touch() {
    let (site, browser) = start().await;
    browser.open_article_on_phone(&site).await;
    browser.call(PAGE, "recordPointers", json!([])).await;
    browser.tap("h1").await;
    let pointer = match browser.engine {
        Engine::Chromium | Engine::Firefox => "touch",
        // If this fails, the driver has learned touch: remove the exception.
        Engine::WebKit => "mouse",
    };
    assert_eq!(browser.run("return pointers").await, json!([pointer]));
}
