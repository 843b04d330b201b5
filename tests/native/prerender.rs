//! The pages that are written at build time.

mod article;
mod escaping;
mod facts;
mod growth;
mod home;
mod host_headers;
mod offline;
mod programs;
mod run;
mod security;
mod shell;
mod site;
mod structure;

use std::iter;

use symptom_database::condition::Condition;
use symptom_database::content::Content;
use symptom_database::prerender::{self, Page, Shell};
use symptom_database::site::Site;

use crate::document::Document;
use crate::dystonia;
use crate::folder::{SHIPPED, SITE};

pub const SHELL: &str = r#"<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--head-->
  </head>
  <body><!--body--></body>
</html>
"#;

/// What only the shell of articles has.
const CLIENT_NAME: &str = "client-1a2b.js";

pub fn article_shell() -> String {
    SHELL.replace("</body>", &format!("<script>\"{CLIENT_NAME}\"</script></body>"))
}

fn shell() -> Shell {
    Shell::parse(SHELL, &article_shell()).expect("the shells have all their places")
}

fn settings() -> Site {
    Site::read(SITE).expect("public/site.json has no findings")
}

/// The site of these conditions.
fn site(conditions: Vec<Condition>) -> Vec<Page> {
    render(&shell(), &settings(), conditions)
}

/// Its home page, and one for each condition.
fn render(shell: &Shell, settings: &Site, conditions: Vec<Condition>) -> Vec<Page> {
    let home = prerender::home_page(shell, settings, conditions.clone());
    let article = |condition| prerender::article_page(shell, settings, condition);
    iter::once(home).chain(conditions.into_iter().map(article)).collect()
}

/// The site as it ships.
fn shipped_site() -> Vec<Page> {
    let content = Content::read(SHIPPED.as_ref()).expect("the shipped content has no findings");
    render(&shell(), &content.site, content.conditions)
}

fn home_page(conditions: Vec<Condition>) -> Document {
    Document::parse(&site(conditions)[0].html)
}

fn article_page(condition: Condition) -> Document {
    Document::parse(&site(vec![condition])[1].html)
}

fn dystonia_page() -> Document {
    article_page(dystonia::condition())
}
