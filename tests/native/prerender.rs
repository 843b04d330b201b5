//! The pages that the build renders.

mod article;
mod authors;
mod blocks;
mod citations;
mod code_pages;
mod condition_data;
mod drafts;
mod escaping;
mod facts;
mod front_door;
mod growth;
mod home;
mod host_headers;
mod library;
mod moved_pages;
mod offline;
mod order;
mod programs;
mod run;
mod search;
mod security;
mod shell;
mod site;
mod site_pages;
mod structure;
mod tables;
