use leptos::prelude::*;

use crate::client::dom::comments::FORM_MESSAGE_ID;
use crate::client::dom::sections::SECTION_FIELD_ID;
use crate::components::{
    Appointment, AuthorCard, COMMENT_LIST_ROOT_ID, ClientNote, Comments, Contents, Glossary,
    MedicalHelp, PrintControls, PrivateNote, SectionControls, Sources, StorageNotice, YourNotes,
    article_section, block, by_line, listen_line, publication_date,
};
use crate::model::NonEmptyString;
use crate::model::condition::{Condition, Section};
use crate::model::site::Emergency;

/// Marks the position of the late styles: those of parts below the article's text, and of the lazy chunk. The text does
/// not wait for them. `public/index.html` has the same marker before the links to these styles.
pub const LATE_STYLES: &str = "<!--late-styles-->";

/// The page of a condition: the article, its author, and the reader's own comments and notes. `has_id` says whether the
/// site has an id.
#[component]
pub fn Article(
    condition: Condition,
    emergency: Emergency,
    #[prop(optional_no_strip)] review_policy: Option<NonEmptyString>,
    has_id: bool,
) -> impl IntoView {
    let about = about_field(&condition.sections);
    let sections = condition
        .sections
        .iter()
        .cloned()
        .map(|section| article_section(section, 2))
        .collect_view();
    view! {
        <main id="main" class="article" tabindex="-1">
            <header class="article__header">
                <h1>{condition.title.to_string()}</h1>
                {other_names(&condition.other_names)}
                <p class="article__by-line">
                    {by_line(&condition.author)} <a rel="author" href="#author">{condition.author.full_name()}</a>
                </p>
                <p class="article__disclaimer">"General information, not a diagnosis."</p>
                <p
                    id="overdue"
                    class="article__overdue"
                    data-next-review=condition.next_review.to_string()
                    hidden
                >
                    "This page was due for review by "
                    {publication_date(condition.next_review)} " and has not been reviewed yet. It may be out of date."
                </p>
            </header>
            // The same class as the rest of the text, so that reader views of browsers include it.
            <div class="article__text">
                <MedicalHelp help=condition.medical_help emergency />
            </div>
            <Contents
                sections=condition.sections
                has_glossary=!condition.glossary.is_empty()
            />
            <div class="article__text">
                <section id="introduction" aria-label="Introduction">
                    {condition.introduction.into_iter().map(|it| block(it, 2)).collect_view()}
                    {listen_line("the introduction")}
                </section>
                <SectionControls />
                {sections}
                <section aria-labelledby="conclusion">
                    <h2 id="conclusion">"Conclusion"</h2>
                    {condition.conclusion.into_iter().map(|it| block(it, 3)).collect_view()}
                    {listen_line("the conclusion")}
                </section>
                // `view!` cannot render an HTML comment. The marker is a constant, so no text of an article gets here.
                <div hidden inner_html=LATE_STYLES></div>
                <Appointment name=condition.name.to_string() questions=condition.questions />
                <PrintControls />
                <Glossary entries=condition.glossary />
                <Sources
                    sources=condition.sources
                    written=condition.written
                    review=condition.review
                    next_review=condition.next_review
                    review_policy
                    changes=condition.changes
                />
                <AuthorCard author=condition.author />
                <section class="article__comments" aria-labelledby="comments">
                    <h2 id="comments">"Add a comment"</h2>
                    <PrivateNote />
                    // The page has the notice beside the rating too, and announces it only here.
                    <div role="status">
                        <StorageNotice />
                    </div>
                    {about}
                    <Comments />
                    <p id=FORM_MESSAGE_ID role="status"></p>
                    <div role="status">
                        <ClientNote what="Adding comments needs" />
                    </div>
                    <div id=COMMENT_LIST_ROOT_ID></div>
                </section>
                <section class="article__notes needs-client" aria-labelledby="your-notes">
                    <h2 id="your-notes">"Your notes"</h2>
                    // An app on the home screen has a data store of its own: WebKit's blog, “Full Third-Party Cookie
                    // Blocking and More” of 24 March 2020 (“not part of Safari”), and Apple's documentation of
                    // `SFAddToHomeScreenInfo.websiteCookies`, iOS 18.2 (“copied to the Home Screen web app's data store”).
                    <p class="article__kept">
                        "Your ratings, comments, questions and settings on every page of this site are saved in this browser and nowhere else. Download a copy of what you must not lose. The browser may erase them when you clear its data, when you close a private window, or when the device runs out of space. Safari may also erase them when you have not visited this site for 7 days. If you add this site to the home screen of an iPhone or iPad, the notes there are separate from those in Safari."
                    </p>
                    <p class="article__not-kept">
                        "Nothing can be saved in this browser. Your rating, your texts and your choices are lost when you leave this page. Copy or print what you must not lose."
                    </p>
                    <YourNotes has_id />
                    <ClientNote what="Your notes need" />
                </section>
            </div>
        </main>
    }
}

fn other_names(names: &[NonEmptyString]) -> Option<impl IntoView + use<>> {
    let names = names.iter().map(NonEmptyString::as_str).collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then(|| view! { <p>"Also called: " {names}</p> })
}

/// The field with the section that a new comment is about.
fn about_field(sections: &[Section]) -> impl IntoView + use<> {
    let mut options = Vec::new();
    add_options(&mut options, sections);
    view! {
        <p class="article__about needs-client">
            <label for=SECTION_FIELD_ID>"About"</label>
            <select id=SECTION_FIELD_ID autocomplete="off">
                <option value="">"The whole article"</option>
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
