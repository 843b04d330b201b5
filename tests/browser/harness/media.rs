//! Paper, and the preferences of a reader’s system.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::engine::Engine;

impl Browser {
    /// Shows the page as in this medium, such as `print`, or as a system asks that has this preference, such as
    /// `(prefers-contrast: more)`. Chromium emulates it; in the others its rules in the style sheet hold from now on.
    pub async fn show_as(&self, query: &str) {
        if let Engine::Chromium = self.engine {
            let feature = query.trim_matches(['(', ')']).split_once(": ");
            let media = match feature {
                Some((name, value)) => json!({ "features": [{ "name": name, "value": value }] }),
                None => json!({ "media": query }),
            };
            self.devtools("Emulation.setEmulatedMedia", media).await;
        } else {
            self.run(&format!(
                "for (const sheet of document.styleSheets) for (const layer of sheet.cssRules)
                     for (const rule of layer.cssRules ?? [])
                         if (rule.media?.mediaText === {}) rule.media.mediaText = 'all'",
                json!(query)
            ))
            .await;
        }
    }
}
