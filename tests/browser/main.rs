//! What a reader can do on the built site, in a real browser.
//!
//! Needs `dist/` and the browsers with their drivers: `scripts/test` sees to both. The variable
//! `BROWSER_ENGINE` says which browser: `chromium`, `firefox` or `webkit`; `SITE_HOST` from which host it reads the site:
//! `nginx` or `caddy`.
//!
//! Each test has its own server, so its own origin with an empty storage, and a browser to itself. A
//! test that ends well leaves its browser, as new, to a later one: to start one takes longer than
//! most tests. None of them outlives the tests.

mod accessibility;
mod announcing;
mod announcing_notes;
mod announcing_trouble;
mod appointment;
mod browser;
mod client_failure;
mod commenting;
mod conflicts;
mod copying;
mod drafts;
mod drafts_in_two_tabs;
mod early_presses;
mod engine;
mod erasing;
mod erasing_searches;
mod explaining;
mod eyes;
mod faults;
mod files;
mod finger;
mod hands;
mod held_keys;
mod host;
mod host_headers;
mod keyboard;
mod keyboard_reading;
mod keyboard_writing;
mod later;
mod library;
mod listening;
mod listening_trouble;
mod looks;
mod many_comments;
mod media;
mod medical_help;
mod new_version;
mod newcomer;
mod offline;
mod other_programs;
mod persistence;
mod printing;
mod privacy;
mod process;
mod rating;
mod reader_view;
mod reading;
mod reading_settings;
mod restoring;
mod saving;
mod saving_data;
mod screen_reader;
mod screenshots;
mod searching;
mod searching_trouble;
mod section_comments;
mod security;
mod site;
mod speech;
mod states;
mod storage_faults;
mod targets;
mod touch_notes;
mod touch_reading;
mod touch_writing;
mod two_sites;
mod two_tabs;
mod unreadable;
mod unsaved;
mod voices;
mod without_script;
mod your_notes;
