//! The states that the pages can be in: what each is called, and how a reader gets there.
//!
//! The checker of accessibility looks at each of them, and `scripts/test --screenshots` shows them. A new
//! state needs no more than an entry here.

mod finding;
mod listening;

use std::pin::Pin;

pub use finding::finding;
pub use listening::listening;

use crate::browser::{ARTICLE, Browser};
use crate::conflicts::change_elsewhere;
use crate::explaining::on_day;
use crate::files::{QUESTION, choose_file, comment_record, notes_file};
use crate::many_comments::keep_comments;
use crate::new_version::offer;
use crate::offline::open_never_seen;
use crate::section_comments::{comment_on_causes, record_on};
use crate::site::{Faults, Site};
use crate::storage_faults::DENIED;
use crate::unsaved::fill_up;

/// What a page shows, at some point of its use.
pub struct State {
    /// Tells it from the others.
    pub name: &'static str,
    /// Matches what it is about.
    pub about: &'static str,
    /// How much of the page a picture is to show.
    pub part: Part,
    faults: Faults,
    reach: Reach,
}

/// A part of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Page,
    /// What is in the window: for what stands in a place of the window.
    Window,
}

/// Does what a reader would do to get there, in a browser of any width.
type Reach = for<'a> fn(&'a Site, &'a Browser) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

impl State {
    fn new(name: &'static str, reach: Reach) -> Self {
        Self { name, about: ":focus", part: Part::Page, faults: Faults::default(), reach }
    }

    fn with(self, faults: Faults) -> Self {
        Self { faults, ..self }
    }

    fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    fn in_window(self) -> Self {
        Self { part: Part::Window, ..self }
    }

    /// Brings a browser to this state, on a site of its own, which lives as long as what is returned.
    pub async fn reach(&self, browser: &Browser) -> Site {
        let site = Site::start_with(self.faults).await;
        (self.reach)(&site, browser).await;
        site
    }
}

/// Each state there is.
pub fn all() -> Vec<State> {
    [finding(), reading(), listening(), settings(), writing(), notes(), trouble()]
        .into_iter()
        .flatten()
        .collect()
}

/// Reading, with nothing saved.
pub fn reading() -> Vec<State> {
    vec![
        State::new("Article as first opened", |site, browser| Box::pin(browser.open_article(site))),
        State::new("Contents open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.open_contents().await;
            })
        }),
        State::new("All sections open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Show all").await;
                browser.see("#medications").await;
            })
        }),
        State::new("A word explained", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.click("#introduction a[href='#term-tremor']").await;
                browser.see("[role=dialog]").await;
            })
        })
        .in_window(),
        State::new("Not printed", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Print everything").await;
                browser.see_text(".print-controls", "Not printed: ").await;
            })
        })
        .with(Faults { script: "window.print = undefined", ..Default::default() })
        .about(".print-controls"),
        State::new("Review overdue", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.see("#overdue").await;
            })
        })
        .with(on_day("2028, 0, 1"))
        .about("#overdue"),
        State::new("A new version offered", |site, browser| Box::pin(offer(site, browser)))
            .about(".new-version")
            .in_window(),
        State::new("Never seen, offline", |site, browser| Box::pin(open_never_seen(site, browser))),
        State::new("Without script", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser.see_text(".author-card", "Rating the author needs JavaScript").await;
            })
        })
        .with(Faults { lose_scripts: true, ..Default::default() })
        .about("#author"),
    ]
}

/// The page as the reader likes it.
pub fn settings() -> Vec<State> {
    vec![
        State::new("Reading settings open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Reading settings").await;
                browser.see(".reading-settings").await;
            })
        }),
        State::new("Light theme chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-light"]))
        }),
        State::new("Dark theme chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-dark"]))
        }),
        State::new("High contrast chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-contrast"]))
        }),
        State::new("Largest text, widest spacing", |site, browser| {
            Box::pin(set(site, browser, &["text-xx-large", "spacing-wider"]))
        }),
    ]
}

/// Chooses these settings, with all sections open, a rating and a comment.
async fn set(site: &Site, browser: &Browser, values: &[&str]) {
    browser.open_article(site).await;
    browser.press("Reading settings").await;
    for value in values {
        browser.click(&format!("label:has([value={value}])")).await;
    }
    browser.press("Show all").await;
    browser.choose_stars(3).await;
    browser.add_comment("Ask about sleep").await;
}

/// Rating and commenting.
pub fn writing() -> Vec<State> {
    vec![
        State::new("Rated", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.choose_stars(4).await;
                browser.see_text(".author-rating__message", "Saved in this browser").await;
            })
        }),
        State::new("One comment", |site, browser| Box::pin(open_with_comment(site, browser))),
        State::new("More than 50 comments", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                keep_comments(browser, 60).await;
                browser.open_article(site).await;
                browser.see_text(".comments h3", "Your comments (60)").await;
            })
        })
        .about("#comment-list"),
        State::new("A comment being changed", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.begin_change().await;
            })
        }),
        State::new("A comment on a section", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                comment_on_causes(browser, "My aunt had this").await;
            })
        })
        .about("#causes > .section-comments"),
        State::new("A comment on a section that has changed", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                let key = "symptom-database/comment/dystonia/01a204980001-00000001";
                browser.put_stored(&[(key, &record_on("causes", "On the old text"))]).await;
                browser.open(site, &format!("{ARTICLE}#causes")).await;
                browser.see_text("#causes .section-comments", "has changed since").await;
            })
        })
        .about("#causes > .section-comments"),
        State::new("An appointment prepared", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.click(".appointment li:nth-child(2) label").await;
                browser.write("#appointment-own-question", "May I drive?").await;
                browser.press("Add question").await;
                browser.see_text(".appointment__message", "You have ticked 2 questions.").await;
            })
        })
        .about("#appointment"),
        State::new("A blank comment refused", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "It is still empty.").await;
            })
        }),
        State::new("A comment deleted", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.press("Delete").await;
                browser.see_text(".comment-item", "Comment deleted.").await;
            })
        }),
        State::new("A comment changed in two tabs", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.begin_change().await;
                browser.write(".comment-item textarea", " and pain").await;
                change_elsewhere(browser).await;
                browser.press("Save change").await;
                browser.see_text(".comment-item", "Which text is right?").await;
            })
        }),
    ]
}

async fn open_with_comment(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    browser.add_comment("Ask about sleep. It is worst in the morning.").await;
}

/// All notes at once.
pub fn notes() -> Vec<State> {
    vec![
        State::new("Asked before erasing", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.press("Erase everything").await;
                browser.see(QUESTION).await;
            })
        }),
        State::new("Asked before restoring", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                let texts = ["Cannot turn the head to the left", "Ask about injections", "Work?"];
                let records: Vec<_> =
                    (0..).zip(texts).map(|(number, text)| comment_record(number, text)).collect();
                choose_file(browser, &notes_file(&records), "adds 3 entries").await;
            })
        }),
    ]
}

/// What does not work as it should.
pub fn trouble() -> Vec<State> {
    vec![
        State::new("Storage denied", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.choose_stars(2).await;
                browser.write("#comment-text", "Ask about sleep").await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "Not saved").await;
            })
        })
        .with(Faults { script: DENIED, ..Default::default() }),
        State::new("Storage full", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                fill_up(browser).await;
                browser.write("#comment-text", "Ask about work").await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "no more room").await;
                browser.press_in(".unsaved-text-actions", "Copy text").await;
                browser.see_text(".unsaved-text-actions", "opied").await;
            })
        }),
        State::new("Entries that cannot be read", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                browser.put_stored(&[("symptom-database/junk", "rubbish")]).await;
                browser.open_article(site).await;
                browser.see_text(".storage-notice:not([hidden])", "1 entry saved here").await;
            })
        })
        .about("#author"),
        State::new("Waiting for the client", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser.choose_stars(2).await;
                browser.see_text(".client-note", "Getting ready").await;
            })
        })
        .with(Faults { hold_wasm: true, ..Default::default() }),
        State::new("Client lost", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser
                    .see_text(".author-card", "Rating, comments and questions are unavailable")
                    .await;
            })
        })
        .with(Faults { lost: Some(".wasm"), ..Default::default() })
        .about("#author"),
    ]
}
