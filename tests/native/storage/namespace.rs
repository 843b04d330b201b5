//! Storage keys of sites that share an origin.

use proptest::prelude::*;
use symptom_database::storage::{Key, Namespace, PREFIX};

use crate::harness::any_record::some_key;
use crate::harness::stored::RATING_KEY;

#[test]
fn storage_keys_of_a_site_without_an_id_equal_keys() {
    let site = Namespace::of(None);
    assert_eq!(site.storage_key(RATING_KEY), RATING_KEY);
    assert_eq!(site.key(RATING_KEY).as_deref(), Some(RATING_KEY));
    assert_eq!(site.key("another/rating/haroon-rashid"), None);
}

#[test]
fn sites_of_one_origin_do_not_see_each_others_records() {
    let sites = [None, Some("health"), Some("health-2"), Some("heal")].map(Namespace::of);
    for site in &sites {
        let storage_key = site.storage_key(RATING_KEY);
        for other in &sites {
            let seen = other.key(&storage_key);
            assert_eq!(seen.as_deref(), (site == other).then_some(RATING_KEY), "{storage_key}");
        }
    }
    assert_eq!(sites[1].storage_key(RATING_KEY), "symptom-database.health/rating/haroon-rashid");
}

#[test]
fn the_pages_scripts_and_the_client_use_the_same_storage_keys() {
    let script = include_str!("../../../src/js/storage/key-prefix.js");
    assert!(script.contains(&format!("SHARED_PREFIX = \"{PREFIX}\"")));
    let own = Namespace::of(Some("${site}"));
    assert!(script.contains(&format!("`{}`", own.storage_key(PREFIX))), "{own:?}");
    let settings = include_str!("../../../src/js/reading-settings/key.js");
    let rest = Key::ReadingSettings.to_string().replacen(PREFIX, "${PREFIX}", 1);
    assert!(settings.contains(&format!("export const KEY = `{rest}`;")));
}

proptest! {
    #[test]
    fn finds_any_key_again_from_its_storage_key(key in some_key(), id in prop::option::of("[a-z]{1,9}")) {
        let (site, key) = (Namespace::of(id.as_deref()), key.to_string());
        let storage_key = site.storage_key(&key);
        let key_again = site.key(&storage_key);
        prop_assert_eq!(key_again.as_deref(), Some(key.as_str()));
    }
}
