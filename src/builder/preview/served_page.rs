//! Changes pages for the preview: adds its script and styles, and allows them in the page's security policy.

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::fallback_words::mark_fallback;
use super::findings::PageState;
use crate::builder::prerender::security::sources;

/// The folder of the preview's own files. No file of a site can be in it, because the site's own names come first.
pub(super) const FOLDER: &str = "/preview--/";

/// The files of the preview, which the page loads.
pub(super) const FILES: [(&str, &str); 9] = [
    ("no-service-worker.js", include_str!("../../js/preview/no-service-worker.js")),
    ("preview.js", include_str!("../../js/preview/preview.js")),
    ("counts.js", include_str!("../../js/preview/counts.js")),
    ("fallback-words.js", include_str!("../../js/preview/fallback-words.js")),
    ("live.js", include_str!("../../js/preview/live.js")),
    ("notes.js", include_str!("../../js/preview/notes.js")),
    ("panel.js", include_str!("../../js/preview/panel.js")),
    ("placing.js", include_str!("../../js/preview/placing.js")),
    ("preview.css", include_str!("../../js/preview/preview.css")),
];

/// The page with the script of the preview, and with what the script shows first. English words in a page of another
/// language are marked.
pub fn adapt(page: &str, state: &PageState) -> String {
    let head = format!(
        "<script src=\"{FOLDER}no-service-worker.js\"></script>\
         <link rel=\"stylesheet\" href=\"{FOLDER}preview.css\" />\
         <script type=\"application/json\" id=\"preview--state\">{}</script>\
         <script type=\"module\" src=\"{FOLDER}preview.js\"></script>",
        as_data(state)
    );
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(
            "meta[http-equiv='Content-Security-Policy']",
            |meta| {
                let policy = meta.get_attribute("content").unwrap_or_default();
                Ok(meta.set_attribute("content", &adapt_policy(&policy))?)
            }
        ))
        .append_element_content_handler(element!("head", move |element| {
            element.append(&head, ContentType::Html);
            Ok(())
        }));
    let page = mark_fallback(page);
    // A page that the rewriter cannot read is shown as it is.
    rewrite_str(&page, settings).unwrap_or_else(|_| page.into_owned())
}

/// JSON for a script element. No text in it can end the element.
fn as_data(state: &PageState) -> String {
    serde_json::to_string(state).unwrap_or_default().replace('<', "\\u003c")
}

/// A security policy that also allows the preview's own script, styles and connection, and no service worker. It allows
/// nothing from other hosts that it did not allow before.
pub fn adapt_policy(policy: &str) -> String {
    let mut directives: Vec<(&str, Vec<&str>)> = policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect();
    for name in ["script-src", "style-src", "connect-src"] {
        match directives.iter_mut().find(|(other, _)| *other == name) {
            Some((_, sources)) => {
                sources.retain(|source| *source != "'none'");
                if !sources.contains(&"'self'") {
                    sources.insert(0, "'self'");
                }
            }
            None => directives.push((name, vec!["'self'"])),
        }
    }
    directives.retain(|(name, _)| *name != "worker-src");
    directives.push(("worker-src", vec!["'none'"]));
    let directives: Vec<String> = directives
        .into_iter()
        .map(|(name, sources)| [&[name], &sources[..]].concat().join(" "))
        .collect();
    directives.join("; ")
}

/// A page for an address whose content was never readable. The script fills it with the findings.
pub(super) fn page_of_findings() -> String {
    const STYLE: &str = "body{margin:0;font:1.1875rem/1.6 system-ui,sans-serif;color-scheme:light dark}\
                         main{max-width:40rem;margin:auto;padding:1rem}";
    let style = format!("<style>{STYLE}</style>");
    let hashes = sources(&style, "style").join(" ");
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\" />\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\
         <meta name=\"color-scheme\" content=\"light dark\" />\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {hashes}\" />\
         <title>Not readable yet – preview</title>{style}</head>\
         <body><main id=\"main\" tabindex=\"-1\"><h1>This page cannot be shown yet</h1>\
         <p>Its content has an error. The page appears when you have corrected it and saved the file.</p>\
         <p><a href=\"/\">All conditions</a></p></main></body></html>"
    )
}
