//! The skeletons of the settings and of the list of symptoms.

use serde_json::json;

/// The text of a new `site.json`. Nothing that depends on a country or a clinic has a value yet.
pub fn new_site() -> String {
    let site = json!({
        "$schema": "site.schema.json",
        "name": "TODO: the name of the site, at the top of every page",
        "address": "TODO: the address of the site, with a slash at its end, such as https://clinic.example/health/. Remove this line if you do not know it yet",
        "clinic": {
            "name": "TODO: who publishes the site",
            "address": "TODO: the postal address in one line, or remove this line",
            "phone": "TODO: the telephone number for everything except emergencies, or remove this line",
            "email": "TODO: the e-mail address, or remove this line",
            "website": "TODO: your own web site, such as https://clinic.example/, or remove this line"
        },
        "emergency": {
            "number": "TODO: the number that your readers call in an emergency. It depends on the country: 911 in the United States, 112 in the European Union",
            "words": "TODO: the words before the signs of an emergency. They contain the number and end in “if:”, such as: Call … or go to an emergency room now if:"
        },
        "languages": ["en"],
        "review_policy": "TODO: who reviews articles, and how often, in a sentence or two"
    });
    format!("{site:#}\n")
}

/// The text of a new `symptoms.json`.
pub fn no_symptoms() -> String {
    "{\n  \"$schema\": \"symptoms.schema.json\",\n  \"symptoms\": []\n}\n".to_owned()
}
