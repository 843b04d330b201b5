use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::{Image, Photo, PhotoFile};

/// A photograph with its caption. Browsers load it when it comes near the window, in the smallest size that fits.
pub(super) fn photo(photo: Photo, context: &TextContext) -> impl IntoView + use<> {
    let caption = rich_text(&photo.caption, context);
    let credit = photo.credit.map(|credit| {
        view! { <span class="photo__credit">{credit.to_string()}</span> }
    });
    let mut formats: Vec<&str> = PhotoFile::FORMATS.iter().map(|(_, kind)| *kind).collect();
    formats.dedup();
    let of_format = |kind: &str| -> Vec<&Image> {
        photo.images.iter().filter(|image| image.media_type == kind).collect()
    };
    let mut groups: Vec<Vec<&Image>> = formats.into_iter().map(of_format).collect();
    groups.retain(|group| !group.is_empty());
    // The last format is the one that most browsers know.
    let fallback = groups.pop().unwrap_or_default();
    let sources = groups.iter().map(|images| {
        let kind = images.first().map_or("", |image| image.media_type);
        view! { <source type=kind srcset=srcset(images, context) sizes=SIZES /> }
    });
    let sources = sources.collect_view();
    let widest = fallback.iter().max_by_key(|image| image.width);
    let image = widest.map(|widest| {
        view! {
            <img
                src=context.file(&widest.name)
                srcset=(fallback.len() > 1).then(|| srcset(&fallback, context))
                sizes=(fallback.len() > 1).then_some(SIZES)
                width=widest.width
                height=widest.height
                alt=photo.description.to_string()
                loading="lazy"
                decoding="async"
            />
        }
    });
    view! {
        <figure class="photo figure">
            <picture>{sources} {image}</picture>
            <figcaption>{caption} " " {credit}</figcaption>
        </figure>
    }
}

/// The width of a photograph on the page: the text's width, or the window's where that is narrower.
const SIZES: &str = "(min-width: 42rem) 40rem, 100vw";

fn srcset(images: &[&Image], context: &TextContext) -> String {
    let entry = |image: &&Image| format!("{} {}w", context.file(&image.name), image.width);
    images.iter().map(entry).collect::<Vec<_>>().join(", ")
}
