use leptos::prelude::*;

use crate::client::dom::comments::FORM_MESSAGE_ID;
use crate::client::dom::sections::SECTION_FIELD_ID;
use crate::components::{
    Appointment, ArticleTools, AuthorCard, COMMENT_LIST_ROOT_ID, ClientNote, Comments, PrivateNote,
    RelatedCondition, SectionControls, StorageNotice, TextContext, YourNotes, article_section,
    block, by_line, codes, contents, glossary, medical_help, message_view, plain_list,
    publication_date, related_conditions, sources, support,
};
use crate::model::condition::{Block, Condition, Section};
use crate::model::site::Site;
use crate::model::translation::TranslationInfo;
use crate::model::{Id, NonEmptyString};
use crate::pages::reserved_ids::WITHOUT_TREATMENT_ID;
use crate::{message, text};

/// The relative path from an article to the home page of its language.
const ROOT: &str = "../../";

/// Marks the position of the late styles: those of parts below the article's text, and of the lazy chunk. The text does
/// not wait for them. `public/index.html` has the same marker before the links to these styles.
pub const LATE_STYLES: &str = "<!--late-styles-->";

/// The page of a condition: the article, its author, and the reader's own comments and notes.
#[component]
pub fn Article(condition: Condition, site: Site, related: Vec<RelatedCondition>) -> impl IntoView {
    let context = TextContext::of_article(ROOT, &site.edition, &condition);
    let all_sections = with_synthetic_sections(&condition);
    let about = about_field(&all_sections);
    let authors: Vec<_> = condition.authors().cloned().collect();
    // In the order of the page, because the context counts the citations.
    let help = medical_help(&condition.medical_help, &site, &context);
    let blocks = |blocks: &[Block], level| {
        blocks.iter().map(|it| block(it.clone(), level, None, &context)).collect_view()
    };
    let introduction = blocks(&condition.introduction, 2);
    let sections = all_sections.iter().cloned();
    let sections = sections.map(|it| article_section(it, 2, &context)).collect_view();
    let conclusion = blocks(&condition.conclusion, 3);
    let not_reviewed =
        condition.lacks_clinician().then(|| format!(" {}", text!("article-not-reviewed")));
    let due = publication_date(condition.next_review).into_any();
    let overdue = message_view(&message!("article-overdue"), [("date", due)]);
    let draft_banner = condition.is_draft().then(|| {
        view! { <p class="article__draft">{text!("article-draft")}</p> }
    });
    let support = support(&condition.support, &context);
    let glossary = glossary(&condition.glossary, &context);
    let contents = contents(&condition, all_sections, !related.is_empty());
    let sources = sources(&condition, site.review_policy.as_ref(), &context);
    view! {
        <main id="main" class="article" tabindex="-1">
            <header class="article__header">
                {draft_banner}
                <h1>{condition.title.to_string()}</h1>
                // Reader views leave out a header of this class, so that urgent help comes first in them.
                <div class="sub-header">
                    {other_names(&condition.other_names)}
                    {by_line(&authors)}
                    <p class="article__disclaimer">
                        {text!("article-disclaimer")} {not_reviewed}
                    </p>
                    {translation(&condition)}
                    <p
                        id="overdue"
                        class="article__overdue"
                        data-next-review=condition.next_review.to_string()
                        hidden
                    >
                        {overdue}
                    </p>
                    <ArticleTools />
                </div>
            </header>
            // The same class as the rest of the text, so that reader views of browsers include it.
            <div class="article__text">
                {help}
            </div>
            {contents}
            <div class="article__text">
                <section id="introduction" aria-label=text!("introduction-heading")>
                    {introduction}
                </section>
                <SectionControls />
                {sections}
                <section aria-labelledby="conclusion">
                    <h2 id="conclusion">{text!("conclusion-heading")}</h2>
                    {conclusion}
                </section>
                // `view!` cannot render an HTML comment. The marker is a constant, so no text of an article gets here.
                <div hidden inner_html=LATE_STYLES></div>
                <AuthorCard authors />
                <section class="article__comments" aria-labelledby="comments">
                    <h2 id="comments">{text!("comment-part-heading")}</h2>
                    <PrivateNote />
                    // The page has the notice beside the rating too, and announces it only here.
                    <div role="status">
                        <StorageNotice />
                    </div>
                    {about}
                    <Comments />
                    <p id=FORM_MESSAGE_ID role="status"></p>
                    <div role="status">
                        <ClientNote needed=text!("client-note-needed-comments") />
                    </div>
                    <div id=COMMENT_LIST_ROOT_ID data-print-heading=text!("comments-print-heading")></div>
                </section>
                <Appointment name=condition.name.to_string() questions=condition.questions />
                {support}
                {glossary}
                {sources}
                {codes(&condition.codes)}
                <YourNotes has_id=site.id.is_some() />
                {related_conditions(&related, ROOT)}
            </div>
        </main>
    }
}

/// The article's sections, and those that the site makes of other fields.
fn with_synthetic_sections(condition: &Condition) -> Vec<Section> {
    let without_treatment = Id::try_from(WITHOUT_TREATMENT_ID.to_owned())
        .ok()
        .zip(NonEmptyString::try_from(text!("without-treatment-heading")).ok());
    let without_treatment = without_treatment.map(|(id, heading)| Section {
        id,
        aliases: Vec::new(),
        heading,
        medical: true,
        blocks: condition.without_treatment.clone(),
        sections: Vec::new(),
    });
    let without_treatment = without_treatment.filter(|section| !section.blocks.is_empty());
    condition.sections.iter().cloned().chain(without_treatment).collect()
}

/// Who translated the article, when, and that nobody has reviewed the translation; nothing in an original.
fn translation(condition: &Condition) -> Option<impl IntoView + use<>> {
    let TranslationInfo { translated, review, .. } = condition.translation.as_ref()?;
    let date = publication_date(translated.day).into_any();
    let original = publication_date(translated.from).into_any();
    let by = message_view(
        &message!("article-translated", translator = translated.by.as_str()),
        [("date", date), ("original", original)],
    );
    let reviewed = match review {
        None => text!("article-translation-not-reviewed").into_any(),
        Some(review) => {
            let date = publication_date(review.day).into_any();
            let words = message_view(
                &message!("article-translation-reviewed", reviewer = review.full_name()),
                [("date", date)],
            );
            words.into_any()
        }
    };
    Some(view! { <p class="article__translation">{by} " " {reviewed}</p> })
}

/// The condition's other names. If there are many, all but the first ones are folded.
fn other_names(names: &[NonEmptyString]) -> Option<AnyView> {
    const SHOWN: usize = 2;
    let list =
        |names: &[NonEmptyString]| plain_list(names.iter().map(|it| it.to_string().into_any()));
    let (first, others) = names.split_at(names.len().min(SHOWN));
    // For one more name, a fold would take more room than the name.
    if others.len() <= 1 {
        let words = message_view(&message!("article-other-names"), [("names", list(names)?)]);
        return Some(view! { <p class="article__other-names">{words}</p> }.into_any());
    }
    let words = message_view(
        &message!("article-more-names", count = others.len()),
        [("names", list(first)?)],
    );
    let folded = view! {
        <details class="article__other-names">
            <summary>{words}</summary>
            <p>{list(others)}</p>
        </details>
    };
    Some(folded.into_any())
}

/// The field with the section that a new comment is about.
fn about_field(sections: &[Section]) -> impl IntoView + use<> {
    let mut options = Vec::new();
    add_options(&mut options, sections);
    view! {
        <p class="article__about needs-client">
            <label for=SECTION_FIELD_ID>{text!("comment-part-about")}</label>
            <select id=SECTION_FIELD_ID autocomplete="off">
                <option value="">{text!("comment-part-about-article")}</option>
                {options}
            </select>
        </p>
    }
}

fn add_options(options: &mut Vec<AnyView>, sections: &[Section]) {
    for section in sections {
        let (id, heading) = (section.id.to_string(), section.heading.to_string());
        options.push(view! { <option value=id>{heading}</option> }.into_any());
        add_options(options, &section.sections);
    }
}
