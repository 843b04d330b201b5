//! Storage keys of sites that share an origin.

use proptest::prelude::*;

use super::Namespace;
use crate::model::Id;
use crate::model::feedback::{CommentId, DraftId};
use crate::storage::key::{Key, PREFIX};

const RATING_KEY: &str = "symptom-database/rating/haroon-rashid";

/// One of a few keys of every kind.
fn some_key() -> impl Strategy<Value = Key> {
    let comment_id =
        || (0..5_u64, 0..2_u32).prop_map(|(created, random)| CommentId::new(created, random));
    let draft_id =
        (comment_id(), prop::option::of(comment_id())).prop_map(|(page, of)| DraftId { page, of });
    let id = || {
        prop::sample::select(&["dystonia", "migraine", "haroon-rashid"])
            .prop_map(|text| Id::try_from(text.to_owned()).expect("an id"))
    };
    prop_oneof![
        id().prop_map(Key::Rating),
        (id(), comment_id()).prop_map(|(condition, id)| Key::Comment(condition, id)),
        (id(), draft_id).prop_map(|(condition, id)| Key::Draft(condition, id)),
        (id(), comment_id()).prop_map(|(condition, id)| Key::Question(condition, id)),
        Just(Key::ReadingSettings),
    ]
}

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
    let script = include_str!("../../js/storage/key-prefix.js");
    assert!(script.contains(&format!("SHARED_PREFIX = \"{PREFIX}\"")));
    let own = Namespace::of(Some("${site}"));
    assert!(script.contains(&format!("`{}`", own.storage_key(PREFIX))), "{own:?}");
    let settings = include_str!("../../js/reading-settings/key.js");
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
