//! Programs that run inside the page. Each stands in a `.js` file beside the Rust module that runs it.

use serde_json::Value;

/// Functions that all page modules may import.
const DOM: &str = include_str!("dom.js");

/// A JavaScript module whose functions run inside the page. It may import from `dom.js` only, with one line per import.
#[derive(Clone, Copy)]
pub struct PageModule(pub &'static str);

impl PageModule {
    /// An expression whose value is a function of the module.
    pub fn function(self, name: &str) -> String {
        assert!(self.0.contains(&format!("function {name}(")), "no page function {name}");
        let [dom, module] = [DOM, self.0].map(as_script);
        format!("(() => {{\n{dom}\n{module}\nreturn {name};\n}})()")
    }

    /// An expression that calls a function of the module with the items of a JSON list.
    pub fn call(self, function: &str, arguments: &Value) -> String {
        format!("{}(...{arguments})", self.function(function))
    }

    /// A call as a script for [`Faults`](crate::harness::site::Faults).
    pub fn script(self, function: &str, arguments: &Value) -> &'static str {
        format!("{};", self.call(function, arguments)).leak()
    }
}

/// The module without `import` and `export`, which only modules may hold.
fn as_script(module: &str) -> String {
    let lines = module.lines().filter(|line| !line.starts_with("import "));
    lines.map(|line| line.strip_prefix("export ").unwrap_or(line).to_owned() + "\n").collect()
}
