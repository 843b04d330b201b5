//! Reading an article: on the screen, aloud, on paper.

mod aids;
mod appearance;
mod article;
mod clinic_blocks;
mod clinic_links;
mod clinic_media;
mod copying;
mod keyboard;
mod length;
mod listening;
mod listening_errors;
mod media;
mod printing;
mod reader_view;
mod settings;
mod touch;
mod voices;
mod without_script;
