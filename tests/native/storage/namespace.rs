//! Where the records of sites are that share an origin.

use proptest::prelude::*;
use symptom_database::storage::{Key, Namespace, PREFIX};

use super::RATING_KEY;
use super::any::some_key;

#[test]
fn a_site_without_an_id_has_its_records_where_they_have_always_been() {
    let site = Namespace::of(None);
    assert_eq!(site.storage_key(RATING_KEY), RATING_KEY);
    assert_eq!(site.key(RATING_KEY).as_deref(), Some(RATING_KEY));
    assert_eq!(site.key("another/rating/haroon-rashid"), None);
}

#[test]
fn sites_of_one_origin_do_not_see_each_others_records() {
    let sites = [None, Some("health"), Some("health-2"), Some("heal")].map(Namespace::of);
    for site in &sites {
        let place = site.storage_key(RATING_KEY);
        for other in &sites {
            let seen = other.key(&place);
            assert_eq!(seen.as_deref(), (site == other).then_some(RATING_KEY), "{place}");
        }
    }
    assert_eq!(sites[1].storage_key(RATING_KEY), "symptom-database.health/rating/haroon-rashid");
}

#[test]
fn the_pages_scripts_and_the_client_look_in_one_place() {
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
    fn finds_any_key_again_at_its_place(key in some_key(), id in prop::option::of("[a-z]{1,9}")) {
        let (site, key) = (Namespace::of(id.as_deref()), key.to_string());
        let place = site.storage_key(&key);
        let found = site.key(&place);
        prop_assert_eq!(found.as_deref(), Some(key.as_str()));
    }
}
