//! Hosts, their headers, and sites in folders of a host.

mod headers;
mod new_site;
mod two_sites;
mod updating;
