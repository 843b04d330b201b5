//! Media and the preferences of the reader's system.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("media.js"));

impl Browser {
    /// Shows the page in a medium, such as `print`, or with a preference, such as `(prefers-contrast: more)`. Chromium
    /// emulates it. In the other engines, the rules for it hold from now on.
    pub async fn show_as(&self, query: &str) {
        if let Engine::Chromium = self.engine {
            let feature = query.trim_matches(['(', ')']).split_once(": ");
            let media = match feature {
                Some((name, value)) => json!({ "features": [{ "name": name, "value": value }] }),
                None => json!({ "media": query }),
            };
            self.devtools("Emulation.setEmulatedMedia", media).await;
        } else {
            self.call(PAGE, "applyMediaRules", json!([query])).await;
        }
    }
}
