//! Comments that several tests need.

use serde_json::json;

use crate::harness::browser::Browser;

/// Writes a comment on the section about causes, beginning there.
pub async fn comment_on_causes(browser: &Browser, text: &str) {
    if !browser.sees("#causes").await {
        browser.click("summary:has(+ #causes)").await;
    }
    browser.click("[data-comment-on=causes]").await;
    browser.see_focus_on("#comment-text").await;
    browser.add_comment(text).await;
}

/// A comment on the section about causes as it is kept, with another version of that section.
pub fn record_on(section: &str, text: &str) -> String {
    json!({ "version": 2, "text": text, "created": 1_795_000_000_000_u64, "section": section, "hash": 1 })
        .to_string()
}

/// Puts so many short comments into the browser's storage, “Comment 0” first.
pub async fn keep_comments(browser: &Browser, count: u32) {
    let fill = format!(
        "for (let index = 0; index < {count}; index += 1) {{
            const created = 1_795_000_000_000 + index;
            const id = `${{created.toString(16).padStart(12, '0')}}-00000001`;
            localStorage[`symptom-database/comment/dystonia/${{id}}`] =
                JSON.stringify({{ version: 1, text: `Comment ${{index}}`, created }});
        }}"
    );
    browser.run(&fill).await;
}

/// Changes the comment as another tab would that this one does not hear of.
pub async fn change_elsewhere(browser: &Browser) {
    browser
        .run(
            "const key = Object.keys(localStorage).find(key => key.includes('/comment/'));
             const { version, created } = JSON.parse(localStorage[key]);
             const comment = { version, text: 'From elsewhere', created, edited: Date.now() };
             localStorage[key] = JSON.stringify(comment)",
        )
        .await;
}
