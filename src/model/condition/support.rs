//! Organizations that help people with a condition.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{EmailAddress, NonEmptyString, PhoneNumber, RichText, WebAddress};

/// An organization that informs or helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its name.
    pub name: NonEmptyString,
    /// What it offers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<RichText>,
    /// Its web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebAddress>,
    /// Its telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
}
