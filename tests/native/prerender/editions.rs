//! What belongs to a whole language: its region, its page for unknown addresses, and how its articles relate to others.

use std::fs;

use serde_json::{Value, json};
use symptom_database::message;

use crate::harness::document::Element;
use crate::harness::dystonia;
use crate::harness::folder::Folder;
use crate::harness::pages::english;
use crate::harness::two_languages::{ADDRESS, Site, content, file, folder, site, spanish, target};

/// What search engines are told about the article of a page.
fn article_data(path: &str) -> Value {
    let page = site().page(path);
    let is_data = |it: &&Element| it.attribute("type") == Some("application/ld+json");
    let script = page.named(&["script"]).find(is_data).expect("data");
    let data: Value = serde_json::from_str(script.raw_text()).expect("JSON");
    data["@graph"][0].clone()
}

#[test]
fn search_engines_are_told_which_article_is_a_translation_of_which_and_by_whom() {
    let work = |path: &str, tag: &str| {
        let address = format!("{ADDRESS}{path}");
        json!({ "@type": "MedicalWebPage", "@id": address, "inLanguage": tag, "url": address })
    };
    let (original, translation) = ("conditions/common-cold/", "es/conditions/resfriado/");
    let data = article_data(translation);
    assert_eq!(data["@id"], data["url"]);
    assert_eq!(data["translationOfWork"], work(original, "en"));
    assert_eq!(data["translator"], json!({ "name": "Ana Ejemplo" }));
    assert_eq!(data["workTranslation"], Value::Null);
    let data = article_data(original);
    assert_eq!(data["workTranslation"], json!([work(translation, "es")]));
    assert_eq!((&data["translationOfWork"], &data["translator"]), (&Value::Null, &Value::Null));
    let data = article_data("conditions/flu/");
    assert_eq!(data["workTranslation"], Value::Null, "it has no translation");
}

#[test]
fn the_page_for_unknown_addresses_leads_to_the_home_page_of_each_language() {
    let home = message!("not-found-home");
    let (spanish, english) = (spanish().format(&home), english().format(&home));
    let spanish = (spanish, "es/index.html".to_owned(), Some("es"));
    let english = (english, "index.html".to_owned(), Some("en"));
    for (path, expected) in
        [("404.html", [english.clone(), spanish.clone()]), ("es/404.html", [spanish, english])]
    {
        let page = &site().pages[path];
        let main = page.named(&["main"]).next().expect("the content");
        let links = page.inside(main).filter(|it| it.name == "a").map(|link| {
            let (to, _) =
                target(path, link.attribute("href").expect("an address")).expect("a page");
            (link.text(), to, page.language_of(link))
        });
        assert_eq!(links.collect::<Vec<_>>(), expected, "{path}");
    }
}

#[test]
fn a_site_for_a_region_has_the_words_of_the_language() {
    let folder = folder();
    for (file, text) in Folder::files_in(folder.path()) {
        let name = file.to_str().expect("a plain path");
        if name.contains(".es.") {
            let text = String::from_utf8(text).expect("text");
            let text = text.replace(r#""language": "es""#, r#""language": "es-US""#);
            folder.write(&name.replace(".es.", ".es-US."), text);
            fs::remove_file(folder.path().join(name)).expect("it was there");
        }
    }
    let languages = [("/languages", json!(["en", "es-US"]))];
    folder.write("site.json", dystonia::changed(&file("site.json"), &languages));
    let site = Site::of(content(&folder));
    let page = site.page("es-US/");
    let html = page.named(&["html"]).next().expect("a page");
    assert_eq!(html.attribute("lang"), Some("es-US"));
    assert_eq!(page.by_id("groups").text(), spanish().format(&message!("home-groups")));
    let messages: Value =
        serde_json::from_str(page.by_id("site--messages").raw_text()).expect("JSON");
    assert_eq!(messages["language"], "es-US", "scripts write numbers as in the region");
    for file in messages["files"].as_object().expect("files").values() {
        let name = file[0].as_str().expect("a name");
        assert!(site.files.contains_key(name), "{name}");
    }
}
