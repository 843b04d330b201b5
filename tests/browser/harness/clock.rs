//! A clock that stands still.

use serde_json::json;

use crate::harness::page::PageModule;
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("clock.js"));

/// A browser whose clock has stopped at a year, month counted from 0, day, hour and minute.
pub fn on_day(time: [u32; 5]) -> Faults {
    Faults { script: PAGE.script("stopClock", &json!(time)), ..Default::default() }
}
