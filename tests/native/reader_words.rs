//! All words for readers are messages. The sources have none of their own.

mod finder;
mod wording;

use std::fs;
use std::path::Path;

use finder::words_in;
use walkdir::WalkDir;

/// The folders whose texts readers meet.
const FOLDERS: [&str; 6] =
    ["builder/prerender", "client", "components", "model", "pages", "storage"];

/// Files for authors and hosts, who read English, and for programs.
const FOR_OTHERS: [&str; 5] = [
    "builder/prerender/error.rs",
    "builder/prerender/host_headers",
    "builder/prerender/search_engines.rs",
    "builder/prerender/security.rs",
    "model/rich_text/unknown_markup.rs",
];

/// Texts that look like words for readers, but are not: the file, the beginning of the text, and the reason.
const EXCEPTIONS: [(&str, &str, &str); 16] = [
    ("builder/prerender/edition_writer.rs", "Making articles", "authors see the progress"),
    ("builder/prerender/manifest.rs", "any maskable", "the purposes of an icon"),
    ("builder/prerender/pages.rs", "; ", "between names, which programs read"),
    ("builder/prerender/structured_data.rs", "Person", "a type of schema.org"),
    ("builder/prerender/structured_data.rs", "Article", "a type of schema.org"),
    ("builder/prerender/structured_data.rs", "Organization", "a type of schema.org"),
    ("client/dom/sections.rs", "[id='{id}'] > ", "a selector"),
    ("components/callout.rs", "callout {class}", "names of classes"),
    ("components/codes.rs", "SNOMED CT", "a name that is the same in all languages"),
    ("components/folded_part.rs", "folded-part {class}", "names of classes"),
    ("components/photo.rs", "(min-width: ", "the sizes of an image"),
    ("components/photo.rs", ", ", "between addresses of an image"),
    ("model/code_index.rs", "SNOMED CT", "a name that is the same in all languages"),
    ("model/condition/section_hash.rs", "Without treatment", "readers’ browsers have its hash"),
    ("pages/offline.rs", "KEPT_PAGES", "the service worker replaces it"),
    ("storage/backup.rs", "{},\"records\"", "JSON"),
];

/// The sources in these folders, each with its path in `src`.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = files.filter(|it| it.path().extension().is_some_and(|it| it == "rs"));
    let sources = files.map(|file| {
        let path = file.path().strip_prefix(&root).expect("it lies in src");
        let text = fs::read_to_string(file.path()).expect("a text");
        (path.to_str().expect("a plain path").to_owned(), text)
    });
    let is_in = |path: &str, folders: &[&str]| {
        folders.iter().any(|it| {
            Path::new(path.trim_end_matches(".rs")).starts_with(it.trim_end_matches(".rs"))
        })
    };
    let is_for_readers = |(path, _): &(String, String)| {
        is_in(path, &FOLDERS) && !is_in(path, &FOR_OTHERS) && !path.ends_with("/tests.rs")
    };
    sources.filter(is_for_readers).collect()
}

#[test]
fn all_words_for_readers_are_messages() {
    let sources = sources();
    assert!(sources.len() > 100, "the sources are found");
    let found = sources.iter().flat_map(|(path, source)| {
        words_in(source).into_iter().map(|text| (path.as_str(), text)).collect::<Vec<_>>()
    });
    let found: Vec<(&str, String)> = found.collect();
    let is_exception = |path: &str, text: &str| {
        EXCEPTIONS.iter().any(|(file, exception, _)| *file == path && text.starts_with(exception))
    };
    let words: Vec<_> = found.iter().filter(|(path, text)| !is_exception(path, text)).collect();
    assert!(words.is_empty(), "write messages for these, in locales/: {words:#?}");
    for (file, exception, _) in EXCEPTIONS {
        let is_needed =
            found.iter().any(|(path, text)| *path == file && text.starts_with(exception));
        assert!(is_needed, "{file} has no text “{exception}”: delete the exception");
    }
}

/// Asserts that these texts of a source, and no others, are found.
#[track_caller]
fn finds(source: &str, expected: &[&str]) {
    assert_eq!(words_in(source), expected, "{source}");
}

#[test]
fn a_text_in_a_view_is_found_with_and_without_quotation_marks() {
    finds("fn f() { view! { <p>\"Hello\"</p> } }", &["Hello"]);
    finds("fn f() { view! { <p>{name} and <b>more</b></p> } }", &["and", "more"]);
    finds("fn f() { view! { <p class=\"a b\" id=ID>{text!(\"a-b\")} \" \" \"×\"</p> } }", &[]);
}

#[test]
fn an_attribute_that_readers_meet_is_found() {
    finds("fn f() { view! { <nav aria-label=\"pages\"></nav> } }", &["pages"]);
    finds("fn f() { view! { <input placeholder=\"search\" class=\"big field\" /> } }", &["search"]);
    finds(
        "fn f() { view! { <a title=format!(\"Call {number}\") href=\"#a b\">{x}</a> } }",
        &["Call {number}"],
    );
    finds("fn f() { view! { <a on:click=move |_| f() title=\"call\" /> } }", &["call"]);
}

#[test]
fn a_text_that_becomes_part_of_a_view_is_found() {
    finds("fn f() -> String { format!(\"{count} comments\") }", &["{count} comments"]);
    finds("const LABEL: &str = \"Search\";", &["Search"]);
    finds("fn f() { names.join(\", \") + &names.join(\" and \") }", &[", ", " and "]);
    finds(
        "fn f() { view! { <p>{if a { \"Nothing found.\" } else { b }}</p> } }",
        &["Nothing found."],
    );
    finds(
        "fn f() { format!(\"<p class=\\\"a b\\\">Read {name}</p>\") }",
        &["<p class=\"a b\">Read {name}</p>"],
    );
    finds("fn f() { text!(\"found\", words = \"no words\") }", &["no words"]);
}

#[test]
fn names_of_classes_ids_of_messages_and_patterns_are_not_found() {
    finds("fn f() { if a { \"search search--big\" } else { \"search\" } }", &[]);
    finds("fn f() { message!(\"search-found\", count = 1) }", &[]);
    finds("fn f() { match key { \"Page Up\" => 1, _ if key == \"Page Down\" => 2 } }", &[]);
    finds("fn f() { format!(r#\"<meta name=\"version\" content=\"{}\" />\"#) }", &[]);
}

#[test]
fn texts_for_developers_and_authors_are_not_found() {
    finds(
        "/// A comment.\n#[doc = \"a b\"] fn f() { a.expect(\"it is there\"); panic!(\"a b\") }",
        &[],
    );
    finds("impl fmt::Display for IdError { fn fmt() { write!(f, \"No id.\") } }", &[]);
    finds("impl fmt::Display for Id { fn fmt() { write!(f, \"The id\") } }", &["The id"]);
}
