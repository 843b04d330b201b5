//! The words of the site in a made-up language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::TestLanguage;

/// The messages of a Fluent file in this language. What stands in braces stays, except the texts between which it
/// chooses.
pub(super) fn messages(english: &str, language: TestLanguage) -> String {
    let mut resource = parser::parse(english.to_owned()).expect("the English messages are right");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                change(pattern, language);
            }
        }
    }
    serializer::serialize(&resource)
}

fn change(pattern: &mut Pattern<String>, language: TestLanguage) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = language.words(value),
            PatternElement::Placeable { expression } => change_expression(expression, language),
        }
    }
}

fn change_expression(expression: &mut Expression<String>, language: TestLanguage) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change(&mut variant.value, language);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_expression(expression, language);
        }
        Expression::Inline(_) => {}
    }
}

#[test]
fn the_texts_of_a_message_change_and_its_variables_and_choices_stay() {
    let english = "\
# A comment.
hidden =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes, { \"by\" } { $name }
    }
    .label = Note
";
    let accented = "\
# A comment.
hidden =
    { $count ->
        [one] { $count } ñóóţéé
       *[other] { $count } ñóóţééš, { \"by\" } { $name }
    }
    .label = Ñóóţéé
";
    assert_eq!(messages(english, TestLanguage::Accented), accented);
}
