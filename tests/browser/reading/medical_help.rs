//! The card that says when to get medical help.

use crate::harness::setup::open_article_running;
use crate::harness::speech::{BAR, SPEECH_DEVICE, end_sentence, see_sentence};

#[tokio::test(flavor = "multi_thread")]
async fn when_to_get_medical_help_can_be_listened_to() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.press_in(".medical-help", "Listen").await;
    see_sentence(&browser, "When to get medical help").await;
    end_sentence(&browser).await;
    see_sentence(&browser, "Call 911 or go to an emergency room now if:").await;
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    browser.see_text(".medical-help [role=status]", "Read to the end.").await;
    browser.see_focus_on(".medical-help [data-listen]").await;
}
