//! An entry that is still being written, as the site will show it.

use std::hash::{DefaultHasher, Hasher};

use askama::Template;

use super::{contribute::ProblemView, entry::EntryView};
use crate::{
    diagnostic::Diagnostic,
    entry::Entry,
    language::Language,
    web::{app::App, links, page::Page},
};

/// The article of an entry in the language of the page, to stand within another page; `None` for an entry without
/// any text.
pub(super) fn inlined(page: &Page, entry: &Entry) -> Option<String> {
    // The page around it has the first heading.
    let article = article(page, entry)?.replace("<h1", "<h2").replace("</h1>", "</h2>");
    Some(article)
}

/// The article of an entry without the links into the site: whoever reads a preview would lose what was typed, or
/// find nothing, as the pages are not there yet.
pub(super) fn article(page: &Page, entry: &Entry) -> Option<String> {
    let path = links::entry(page.language, entry.kind, &entry.id);
    let view = EntryView::new(Page::to_be_at(page.app(), page.language, path), entry, &[])?;
    view.as_main().render().ok().map(|article| without_site_links(&article))
}

/// Takes the address out of each link to a page of the site: a link without one is plain text.
fn without_site_links(article: &str) -> String {
    let mut parts = article.split(" href=\"/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').map_or("", |(_, rest)| rest))
}

/// A file of the corpus as a preview shows it.
#[derive(Clone, Debug)]
pub struct Previewed {
    /// Path in the corpus.
    pub path: String,
    /// The text of the file.
    pub text: String,
    /// The entry that it is or translates, as far as it can be read.
    pub entry: Option<Entry>,
    /// What the rules say of the file.
    pub problems: Vec<Diagnostic>,
}

/// `templates/preview.html`.
#[derive(Template)]
#[template(path = "preview.html")]
struct PreviewView {
    page: Page,
    path: String,
    name: String,
    version: String,
    style: String,
    script: Option<String>,
    problems: Vec<ProblemView>,
    article: Option<String>,
}

/// A whole page with the problems of a file and the entry below them. `style` is the address of the stylesheet,
/// `script` that of the script that looks for changes, if it is to do so.
///
/// # Errors
/// When the page cannot be drawn.
pub(in crate::web) fn page(
    app: &App,
    language: Language,
    previewed: &Previewed,
    style: &str,
    script: Option<&str>,
) -> Result<String, askama::Error> {
    let page = Page::to_be_at(app, language, "/".to_owned());
    // The pages of the rules are on the site alone.
    let told = |problem| ProblemView { href: None, ..ProblemView::new(&page, problem, &previewed.text) };
    let view = PreviewView {
        problems: previewed.problems.iter().map(told).collect(),
        article: previewed.entry.as_ref().and_then(|entry| article(&page, entry)),
        name: previewed.path.rsplit('/').next().unwrap_or_default().to_owned(),
        version: version(previewed),
        path: previewed.path.clone(),
        style: style.to_owned(),
        script: script.map(str::to_owned),
        page,
    };
    view.render()
}

/// Changes with the text and with what the rules say of it.
pub(in crate::web) fn version(previewed: &Previewed) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(previewed.text.as_bytes());
    hasher.write_usize(previewed.problems.len());
    format!("{:016x}", hasher.finish())
}
