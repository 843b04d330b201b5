//! A clock that stands still.

use crate::harness::site::Faults;

/// A browser whose clock stands still on a day, in the words of a script: “2027, 10, 22” is 22 November.
pub fn on_day(day: &str) -> Faults {
    let script = format!(
        "const now = new Date({day}).getTime();
         Date = class extends Date {{ constructor(...at) {{ super(...(at.length ? at : [now])) }} }};"
    );
    Faults { script: script.leak(), ..Default::default() }
}
