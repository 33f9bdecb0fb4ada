//! The page about the digest: what it is, what it is not, and what it keeps of a reader.

use askama::Template;

use super::View;
use crate::{
    entry::Kind,
    web::{error::PageError, headers::CachePolicy, page::Page},
};

/// `templates/about.html`.
#[derive(Template)]
#[template(path = "about.html")]
pub(super) struct AboutView {
    page: Page,
    cases: String,
    sections: Vec<Section>,
}

struct Section {
    id: &'static str,
    heading: String,
    paragraphs: Vec<String>,
}

/// The sections: an anchor, the key of the heading, and the keys of the paragraphs.
const SECTIONS: [(&str, &str, &[&str]); 6] = [
    ("standing", "about-standing", &["about-standing-1", "about-standing-2"]),
    ("sources", "about-sources", &["about-sources-1", "about-sources-2", "about-sources-3"]),
    ("language", "about-language", &["about-language-1", "about-language-2"]),
    ("search", "about-search", &["about-search-1", "about-search-2"]),
    ("privacy", "about-privacy", &["about-privacy-1", "about-privacy-2"]),
    ("reuse", "about-reuse", &["about-reuse-1"]),
];

/// `GET /{lang}/about`
pub(super) async fn about_page(page: Page) -> Result<View<AboutView>, PageError> {
    let catalogue = page.app().search().figures();
    let cases = catalogue.by_kind.get(&Kind::Case).copied().unwrap_or(0);
    let sections = SECTIONS.iter().map(|(id, heading, paragraphs)| Section {
        id,
        heading: page.t(heading),
        paragraphs: paragraphs.iter().map(|key| page.t(key)).collect(),
    });
    let view =
        AboutView { cases: page.tn("figure-cases-sentence", cases), sections: sections.collect(), page };
    Ok(View(view, CachePolicy::Shared))
}
