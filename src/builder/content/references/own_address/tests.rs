//! Which addresses are of the site itself.

use super::{OwnAddress, own_address};
use crate::model::SiteAddress;

fn of(address: &str) -> Option<OwnAddress> {
    let site = SiteAddress::try_from("https://own.example/health/".to_owned());
    own_address(address, &site.expect("an address"))
}

fn condition(slug: &str, section: Option<&str>) -> OwnAddress {
    OwnAddress::Condition { slug: slug.to_owned(), section: section.map(str::to_owned) }
}

#[test]
fn one_page_has_many_addresses() {
    for address in [
        "https://own.example/health/conditions/migraine/",
        "https://own.example/health/conditions/migraine",
        "https://own.example/health/conditions/migraine/index.html",
        "https://own.example/health/conditions/migraine/condition.json",
        "https://own.example/health/conditions/%6Digraine/",
        "https://own.example/health/conditions/migraine/?from=mail",
        "https://own.example/health/./x/../conditions/migraine/",
        "https://OWN.example:443/health/conditions/migraine/#",
        "https://own.example/health/conditions/migraine/#:~:text=aura",
    ] {
        assert_eq!(of(address), Some(condition("migraine", None)), "{address}");
    }
    for address in ["migraine/#aura", "migraine#%61ura", "migraine/index.html?a#aura:~:text=b"] {
        let address = format!("https://own.example/health/conditions/{address}");
        assert_eq!(of(&address), Some(condition("migraine", Some("aura"))), "{address}");
    }
    for address in ["", "/", "/index.html", "/?a", "/#library"] {
        assert_eq!(of(&format!("https://own.example/health{address}")), Some(OwnAddress::Home));
    }
}

#[test]
fn other_addresses_are_of_other_sites() {
    for address in [
        "https://other.example/health/conditions/migraine/",
        "https://own.example.org/health/",
        "https://own.example:8443/health/",
        "https://own.example/healthy/",
        "https://own.example/Health/",
        "https://own.example/",
        "https://other.example/?https://own.example/health/",
    ] {
        assert_eq!(of(address), None, "{address}");
    }
}
