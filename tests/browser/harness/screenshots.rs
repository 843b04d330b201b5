//! Pictures of each state, for a person to look at: `scripts/test --screenshots`. The variable `SCREENSHOTS_IN` chooses
//! the language by its tag.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::json;
use thirtyfour::support::base64_decode;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::states::{self, Part, State};
use crate::harness::test_language::TestLanguage;

const PAGE: PageModule = PageModule(include_str!("screenshots.js"));

/// The widths of the windows, in CSS pixels: a small phone, a tablet, a desktop.
const WIDTHS: [u32; 3] = [320, 768, 1280];
/// The height of the windows, in CSS pixels.
const HEIGHT: u32 = 900;
/// The preferred color schemes.
const THEMES: [&str; 2] = ["light", "dark"];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "shows and does not test: scripts/test --screenshots"]
async fn screenshots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    // Remove the pictures of an earlier run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let [narrow, middle, wide] = WIDTHS.map(|width| take(&folder, width));
    let (narrow, middle, wide) = tokio::join!(narrow, middle, wide);
    let index = index(&[narrow, middle, wide]);
    fs::write(folder.join("index.html"), index).expect("a file can be written");
}

/// The states whose names contain the variable `SCREENSHOTS_OF`, or all.
fn chosen_states() -> Vec<State> {
    let part = env::var("SCREENSHOTS_OF").unwrap_or_default().to_lowercase();
    let states: Vec<_> = states::all();
    let names: Vec<_> = states.iter().map(|state| state.name).collect();
    let chosen: Vec<_> =
        states.into_iter().filter(|state| state.name.to_lowercase().contains(&part)).collect();
    assert!(!chosen.is_empty(), "no state has “{part}” in its name. There are: {names:#?}");
    chosen
}

/// A picture in the folder.
struct Picture {
    file: PathBuf,
    /// The state, width and color scheme.
    title: String,
    width: u32,
    /// Where the subject begins, in CSS pixels from the top.
    start: u64,
}

/// Takes all pictures of one width.
async fn take(folder: &Path, width: u32) -> Vec<Vec<Picture>> {
    let browser = Browser::start_in(TestLanguage::chosen()).await;
    browser.resize(width, HEIGHT).await;
    // Scrollbars take no room on a phone, nor in a picture of the whole page.
    browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
    let mut all = Vec::new();
    for state in chosen_states() {
        let _site = state.reach(&browser).await;
        // Move the mouse away, so that no element has the hover style.
        let away = json!({ "type": "mouseMoved", "x": 0, "y": 0 });
        browser.devtools("Input.dispatchMouseEvent", away).await;
        let mut pictures = Vec::new();
        for theme in THEMES {
            let feature = json!({ "name": "prefers-color-scheme", "value": theme });
            browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [feature] })).await;
            let title = format!("{}, {width} px, {theme}", state.name);
            let file = title.to_lowercase().replace([' ', ','], "-").replace("--", "-") + ".png";
            let (picture, start) = picture(&browser, &state, width).await;
            fs::write(folder.join(&file), picture).expect("a file can be written");
            pictures.push(Picture { file: file.into(), title, width, start });
        }
        all.push(pictures);
    }
    all
}

/// A PNG of the page, and where the subject of the state begins in it.
async fn picture(browser: &Browser, state: &State, width: u32) -> (Vec<u8>, u64) {
    let measures = browser.call(PAGE, "measure", json!([state.about])).await;
    let [start, above, height] = serde_json::from_value::<[i64; 3]>(measures).expect("numbers");
    let (what, start) = match state.part {
        Part::Window => (json!({}), start),
        Part::Page => {
            let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
            (json!({ "captureBeyondViewport": true, "clip": clip }), start + above)
        }
    };
    let picture = browser.devtools("Page.captureScreenshot", what).await;
    let picture = base64_decode(picture["data"].as_str().expect("a picture"));
    (picture.expect("a picture"), start.try_into().unwrap_or(0))
}

/// A page that shows all pictures: a row for each state, a column for each width and theme.
fn index(columns: &[Vec<Vec<Picture>>]) -> String {
    let mut page = String::from(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Screenshots</title><style>
         body { font-family: sans-serif } td a { display: block; height: 20rem; overflow: hidden; border: 1px solid gray }
         img { width: 15rem } </style><h1>Screenshots</h1>
         <p>Each begins shortly above what it is about. A press shows all of it.</p><table>\n",
    );
    for (row, state) in chosen_states().iter().enumerate() {
        let _ = writeln!(page, "<tr><th>{}", state.name);
        for Picture { file, title, width, start } in columns.iter().flat_map(|column| &column[row])
        {
            let file = file.display();
            // Scaled like the picture.
            let above = start.saturating_sub(200) * 240 / u64::from(*width);
            let _ = writeln!(
                page,
                "<td><a href='{file}' title='{title}'><img loading=lazy src='{file}' alt='{title}' style='margin-top: -{above}px'></a>"
            );
        }
    }
    page + "</table></html>\n"
}
