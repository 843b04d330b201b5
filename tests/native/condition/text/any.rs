//! Rich text of any content.

use proptest::prelude::*;
use symptom_database::model::{EmailAddress, FilePath, Id, PhoneNumber, Span, Target, WebAddress};

use super::{text, words};
use crate::harness::pages::as_rich_text;

/// Rich text as people write it, with markup, broken markup and markup of other languages.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z ]{1,6}",
        "[\\[\\]()*_`<>&~#=|!^\\\\.,:;\n -]{1,3}",
        "\\[[a-z* ]{0,3}\\]\\((#|term:|source:|condition:|tel:)[a-z0-9,#]{1,3}\\)",
        "\\[[a-z ]{0,3}\\]\\(https://[a-z./?=]{1,6}\\)",
        "\\PC{1,4}",
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

fn value<T: TryFrom<String, Error: std::fmt::Debug>>(text: &str) -> T {
    T::try_from(text.to_owned()).expect("a value")
}

fn id() -> impl Strategy<Value = Id> {
    "[a-z]{1,3}(-[a-z0-9]{1,3})?".prop_map(|it| value(&it))
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        id().prop_map(Target::Section),
        id().prop_map(Target::Term),
        id().prop_map(Target::Page),
        (id(), prop::option::of(id()))
            .prop_map(|(slug, section)| Target::Condition { slug, section }),
        "[A-Za-z0-9_]{1,4}(/[a-z]{1,3})?\\.pdf".prop_map(|it| Target::File(value::<FilePath>(&it))),
        "\\+?[0-9]{1,3}( [0-9]{1,3})?".prop_map(|it| Target::Phone(value::<PhoneNumber>(&it))),
        "[a-z.]{1,4}@[a-z]{1,3}\\.org".prop_map(|it| Target::Email(value::<EmailAddress>(&it))),
        "https://[a-z0-9./?=&%#_*-]{1,9}".prop_map(|it| Target::Web(value::<WebAddress>(&it))),
    ]
}

type Spans = BoxedStrategy<Vec<Span>>;

/// Words that neither begin nor end with a space, so that they can be stressed.
fn plain() -> BoxedStrategy<Span> {
    "[!-~]{1,3}( [!-~]{1,3})?|[äÖ€🧠]{1,2}".prop_map(|it| words(&it)).boxed()
}

/// Words with spans of this kind among them. No two texts are neighbors, because these would be read as one.
fn among_words(one: impl Strategy<Value = Span> + 'static) -> Spans {
    let others = prop::collection::vec((plain(), one), 0..3);
    let spans = (others, plain()).prop_map(|(others, last)| {
        others.into_iter().flat_map(|(text, other)| [text, other]).chain([last]).collect()
    });
    spans.boxed()
}

fn emphasized() -> Spans {
    among_words(among_words(plain().prop_map(|it| Span::Strong(vec![it]))).prop_map(Span::Emphasis))
}

fn strong() -> Spans {
    among_words(among_words(plain().prop_map(|it| Span::Emphasis(vec![it]))).prop_map(Span::Strong))
}

fn linked(label: Spans) -> Spans {
    among_words((label, target()).prop_map(|(label, target)| Span::Link { label, target }))
}

fn cited(claim: Spans) -> Spans {
    // A claim that cites one source twice is refused.
    let sources = prop::collection::hash_set(id(), 1..3).prop_map(|ids| ids.into_iter().collect());
    among_words((claim, sources).prop_map(|(claim, sources)| Span::Citation { claim, sources }))
}

/// Emphasis in links in citations, and the other way round.
fn rich_text() -> Spans {
    let inside_out = {
        let label = among_words(plain().prop_map(|it| Span::Strong(vec![it])));
        among_words(cited(linked(label)).prop_map(Span::Emphasis))
    };
    prop_oneof![cited(linked(emphasized())), inside_out, linked(strong()), cited(emphasized())]
        .boxed()
}

/// The source of a text with these spans.
fn printed(spans: &[Span]) -> String {
    let one = |span: &Span| match span {
        Span::Text(words) => as_rich_text(words),
        Span::Emphasis(inner) => format!("*{}*", printed(inner)),
        Span::Strong(inner) => format!("**{}**", printed(inner)),
        Span::Link { label, target } => format!("[{}]({})", printed(label), address(target)),
        Span::Citation { claim, sources } => {
            let sources: Vec<&str> = sources.iter().map(Id::as_str).collect();
            format!("[{}](source:{})", printed(claim), sources.join(", "))
        }
    };
    spans.iter().map(one).collect()
}

fn address(target: &Target) -> String {
    match target {
        Target::Section(id) => format!("#{id}"),
        Target::Term(id) => format!("term:{id}"),
        Target::Page(id) => format!("page:{id}"),
        Target::Condition { slug, section: None } => format!("condition:{slug}"),
        Target::Condition { slug, section: Some(section) } => format!("condition:{slug}#{section}"),
        Target::File(path) => format!("file:{path}"),
        Target::Phone(number) => format!("tel:{}", number.as_str()),
        Target::Email(address) => format!("mailto:{}", address.as_str()),
        Target::Web(address) => address.as_str().to_owned(),
    }
}

/// The words of spans, without markup.
fn read(spans: &[Span]) -> String {
    let one = |span: &Span| match span {
        Span::Text(words) => words.clone(),
        Span::Emphasis(inner)
        | Span::Strong(inner)
        | Span::Link { label: inner, .. }
        | Span::Citation { claim: inner, .. } => read(inner),
    };
    spans.iter().map(one).collect()
}

proptest! {
    #[test]
    fn is_read_or_refused_whatever_it_is(source: String) {
        if let Ok(parsed) = text(&source) {
            prop_assert_eq!(parsed.to_string(), source);
        }
    }

    #[test]
    fn prints_back_as_it_was_written(source in prose()) {
        if let Ok(parsed) = text(&source) {
            let printed = parsed.to_string();
            prop_assert_eq!(&printed, &source);
            prop_assert_eq!(text(&printed), Ok(parsed));
        }
    }

    #[test]
    fn keeps_words_without_markup_whole(source in "[^*\\[\\]<>&`~=_^|#\\\\\n\r+>-]{0,30}[a-z]{1,9}") {
        prop_assume!(!source.trim_start().starts_with(|it: char| it.is_ascii_digit() || ":•".contains(it)));
        let parsed = text(&source).expect("there is nothing to refuse");
        prop_assert_eq!(parsed.spans(), [words(&source)]);
    }

    #[test]
    fn shows_any_words_that_have_a_backslash_before_each_sign(shown in "[ -~]{1,30}|\\PC{1,20}") {
        prop_assume!(!shown.trim().is_empty() && !shown.trim_start().starts_with('•'));
        let parsed = text(&as_rich_text(&shown)).expect("there is nothing to refuse");
        prop_assert_eq!(parsed.plain(), shown);
    }

    #[test]
    fn reads_what_is_written(spans in rich_text()) {
        let parsed = text(&printed(&spans)).expect("the markup is right");
        prop_assert_eq!(parsed.plain(), read(&spans));
        prop_assert_eq!(parsed.spans(), spans);
    }
}

/// If reading took a time that grows with the square of the length, this test would take hours.
#[test]
fn a_megabyte_of_markup_is_read_or_refused() {
    let long = |piece: &str, length: usize| {
        let source = format!("a {} a", piece.repeat(length / piece.len()));
        text(&source).map(|_| ())
    };
    for piece in ["[", "]", "(", ")", "&", "& ", "_", "_a ", "<", "< ", "* ", "#", "a]: ["] {
        assert_eq!(long(piece, 1_000_000), Ok(()), "{piece:?}");
    }
    let read = [
        "a_",
        "_ ",
        "\\*",
        "[ ",
        " ]",
        "[[a] ",
        "*a* ",
        "**a *b* c** ",
        "[a](#b) ",
        "\n1",
        "\n#a",
        "1.",
        "[*a* [b](#c)](source:d) ",
        "&a ",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; ",
        "!",
        "^",
    ];
    for piece in read {
        assert_eq!(long(piece, 100_000), Ok(()), "{piece:?}");
    }
    let refused = [
        "*", "*a ", "**a ", "***a ", "\\*a *", "_a_ ", "<a", "&ab;", "](", "[a](", "*[a](",
        "[a](#b", "\n", "\n- a", "~~", "==", "![", "[]",
    ];
    for piece in refused {
        let Err(error) = long(piece, 200_000) else { panic!("{piece:?} is read") };
        assert!(error.len() < 500, "{piece:?}: {error:.500}");
    }
    let label = format!("[{}](#a)", "[a](".repeat(200_000));
    assert!(text(&label).is_err());
    let stressed = format!("[*{}*](#a)", "[a](".repeat(200_000));
    assert!(text(&stressed).is_err());
    let wide = format!("{}a", "[".repeat(500_000)) + "]".repeat(499_999).as_str() + "](#a)";
    assert!(text(&wide).is_ok());
}
