use leptos::prelude::*;

use super::article_link::article_link;
use crate::model::NonEmptyString;
use crate::model::library::ArticleLink;
use crate::text;

/// The id of the heading.
pub(super) const RELATED_ID: &str = "part--see-also";

/// Another condition that readers may look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedCondition {
    /// Where its article is.
    pub link: ArticleLink,
    /// Its name.
    pub name: NonEmptyString,
}

/// Links to other conditions, if there are any. `root` is the relative path to the home page.
pub fn related_conditions(
    conditions: &[RelatedCondition],
    root: &str,
) -> Option<impl IntoView + use<>> {
    let links = conditions.iter().map(|it| {
        view! { <li>{article_link(root, &it.link, "", it.name.to_string())}</li> }
    });
    let links = links.collect_view();
    (!conditions.is_empty()).then(|| {
        view! {
            <section class="see-also" aria-labelledby=RELATED_ID>
                <h2 id=RELATED_ID>{text!("related-heading")}</h2>
                <ul role="list">{links}</ul>
            </section>
        }
    })
}
