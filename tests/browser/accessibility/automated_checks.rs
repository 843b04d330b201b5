//! What two independent checkers of accessibility find in each state of the page, and how big is there
//! what a finger has to hit.

use std::{env, fs};

use serde_json::Value;

use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::harness::site::Site;
use crate::harness::states::{self, State};
use crate::harness::targets::see_big_targets;

/// The widths, in CSS pixels, at which each state is looked at.
const WIDTHS: [u32; 2] = [320, 1280];
const HEIGHT: u32 = 900;

/// A checker, which scripts/setup installs.
fn checker(file: &str) -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/{file}");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

/// What axe-core is to look for.
const AXE: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await axe.run({ runOnly: tags });
    const found = violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ` + nodes.map(node => node.html.slice(0, 200)).join(' | '));
    return [passes.length, found]";

/// What IBM's checker is to look for: WCAG 2.2 and IBM's own rules. What it only suspects is left to people.
const ACE: &str = "
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    const having = (level, outcome) => results.filter(({ value }) => value[0] === level && value[1] === outcome);
    const found = having('VIOLATION', 'FAIL').map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet}`);
    return [having('VIOLATION', 'PASS').length, found]";

/// Sees that a checker has looked and found nothing.
async fn see_nothing_found(browser: &Browser, script: &str, at: &str) {
    let answer = browser.run(script).await;
    assert!(answer[0].as_u64() > Some(20), "the checker has looked at {answer}");
    assert_eq!(answer[1], Value::Array(Vec::new()), "{at}");
}

/// Has the checkers look at each of these states.
async fn see_no_barrier(states: Vec<State>) {
    let axe = checker("axe-core/axe.min.js");
    let ace = checker("accessibility-checker-engine/ace.js") + ACE;
    let browser = Browser::start().await;
    browser.open_window(&Site::start().await, "/", WIDTHS[0], HEIGHT).await;
    for state in states {
        let _site = state.reach(&browser).await;
        see_big_targets(&browser, state.name).await;
        browser.run(&axe).await;
        for width in WIDTHS {
            browser.resize(width, HEIGHT).await;
            see_nothing_found(&browser, AXE, &format!("{}, {width} px wide", state.name)).await;
        }
        // What it looks for depends neither on the width nor on the engine, and it is slow in the others.
        if let Engine::Chromium = Engine::chosen() {
            see_nothing_found(&browser, &ace, state.name).await;
        }
        browser.resize(WIDTHS[0], HEIGHT).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_finding_a_condition() {
    see_no_barrier(states::finding()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_reading() {
    see_no_barrier(states::reading()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_listening() {
    see_no_barrier(states::listening()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_in_any_setting() {
    see_no_barrier(states::settings()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_rating_and_commenting() {
    see_no_barrier(states::writing()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_all_notes_at_once() {
    see_no_barrier(states::notes()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_in_trouble() {
    see_no_barrier(states::trouble()).await;
}
