use leptos::prelude::*;

use super::folded_part::folded_part;
use super::lists::plain_list;
use super::message_view::message_view;
use super::publication_date::{partial_date, publication_date};
use super::rich_text::{TextContext, citation_id, source_id};
use crate::model::condition::{Change, Condition, Review, Source, SourceCopy};
use crate::model::{NonEmptyString, SourceAddress};
use crate::{message, text};

/// The sources of the article, the dates of its text and reviews, and its changes. The texts that cite sources must have
/// been rendered before.
pub fn sources(
    condition: &Condition,
    review_policy: Option<&NonEmptyString>,
    context: &TextContext,
) -> impl IntoView + use<> {
    let Condition { sources, written, review, next_review, changes, .. } = condition;
    let state = if changes.is_empty() {
        text!("sources-count", sources = sources.len())
    } else {
        text!("sources-and-changes-count", sources = sources.len(), changes = changes.len())
    };
    let list = changes.iter().map(change).collect_view();
    let changes = (!changes.is_empty()).then(|| {
        view! {
            <h3>{text!("sources-changes")}</h3>
            <ul>{list}</ul>
        }
    });
    let list = sources.iter().map(|it| source(it, context)).collect_view();
    let sources = if context.has_citations() {
        view! { <ol>{list}</ol> }.into_any()
    } else {
        view! { <ul>{list}</ul> }.into_any()
    };
    let body = view! {
            {sources}
            <dl class="sources__dates">
                <div>
                    <dt>{text!("sources-written")}</dt>
                    <dd>{publication_date(*written)}</dd>
                </div>
                <div>
                    <dt>{text!("sources-reviewed")}</dt>
                    <dd>{reviewed(review.as_ref())}</dd>
                </div>
                <div>
                    <dt>{text!("sources-next-review")}</dt>
                    <dd>{publication_date(*next_review)}</dd>
                </div>
            </dl>
            {review_policy.map(|policy| view! { <p>{policy.to_string()}</p> })}
            {changes}
    };
    folded_part("sources", "sources", text!("sources-heading"), state, body)
}

fn reviewed(review: Option<&Review>) -> AnyView {
    let Some(review) = review else { return text!("sources-not-reviewed").into_any() };
    let day = publication_date(review.day).into_any();
    let words =
        message_view(&message!("sources-review", reviewer = review.full_name()), [("date", day)]);
    words.into_any()
}

fn change(Change { day, what }: &Change) -> impl IntoView + use<> {
    let day = publication_date(*day).into_any();
    let words = message_view(&message!("sources-change", change = what.as_str()), [("date", day)]);
    view! { <li>{words}</li> }
}

fn source(source: &Source, context: &TextContext) -> impl IntoView + use<> {
    let lang = context.original_lang();
    let title = linked(source.url.as_ref(), source.title.to_string(), lang.clone());
    let read = source.read.map(|day| {
        let day = publication_date(day).into_any();
        message_view(&message!("source-read"), [("date", day)]).into_any()
    });
    let licence = source.licence.as_ref();
    let details = [
        Some(source.publisher.to_string().into_any()),
        source.published.as_ref().map(|it| partial_date(it).into_any()),
        read,
        source.copy.as_ref().map(|it| copy(it, lang)),
        licence.map(|it| text!("source-licence", licence = it.as_str()).into_any()),
    ];
    let id = source.id.as_ref().map(source_id);
    view! {
        <li id=id>
            {title}
            <p class="sources__publisher">
                {plain_list(details.into_iter().flatten())}
            </p>
            {citations(source, context)}
        </li>
    }
}

/// The copy that was read: "in a copy in the Internet Archive of January 2019".
fn copy(copy: &SourceCopy, lang: Option<String>) -> AnyView {
    let link = linked(copy.url.as_ref(), copy.place.to_string(), lang);
    let words = match &copy.published {
        None => message_view(&message!("source-copy"), [("copy", link)]),
        Some(date) => {
            let date = partial_date(date).into_any();
            message_view(&message!("source-copy-dated"), [("copy", link), ("date", date)])
        }
    };
    words.into_any()
}

/// A title that leads to its address, if it has one. `lang` is its language, if it is not that of the page.
fn linked(url: Option<&SourceAddress>, title: String, lang: Option<String>) -> AnyView {
    match url {
        Some(url) => view! { <a href=url.as_str().to_owned() lang=lang>{title}</a> }.into_any(),
        None => view! { <cite lang=lang>{title}</cite> }.into_any(),
    }
}

/// Links from a source back to each claim that cites it.
fn citations(source: &Source, context: &TextContext) -> Option<impl IntoView + use<>> {
    let id = source.id.as_ref()?;
    let count = context.marks(id);
    let links = (1..=count).map(|number| {
        let title = source.title.as_str();
        view! {
            <a
                href=format!("#{}", citation_id(id, number))
                aria-label=text!("source-back-to-citation", number = number, source = title)
            >
                {number.to_string()}
            </a>
            " "
        }
    });
    let links = links.collect_view().into_any();
    (count > 0).then(|| {
        let words = message_view(&message!("source-cited-here"), [("links", links)]);
        view! { <p class="sources__citations">{words}</p> }
    })
}
