//! What every page knows: its language, its words, and the way to the other five languages.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};

use super::{app::App, axis::Axis, error::PageError, links, origin::origin};
use crate::{
    entry::{Date, Kind},
    i18n::Value,
    language::{Direction, Language},
    search::{Facet, MOST_SUGGESTIONS},
};

/// The frame of one page.
pub(super) struct Page {
    /// The language of the interface.
    pub(super) language: Language,
    app: App,
    /// What follows the language in the address, to link to the other five.
    rest: String,
    path: String,
    /// What absolute addresses begin with.
    origin: String,
}

/// A link with its words.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) current: bool,
}

/// A link to the same page in another language.
pub(super) struct LanguageLink {
    pub(super) href: String,
    pub(super) tag: &'static str,
    pub(super) direction: &'static str,
    pub(super) name: &'static str,
    pub(super) current: bool,
}

impl Page {
    /// The frame of the page at an address; without a language in it, the reader's headers choose.
    pub(super) fn new(app: &App, uri: &Uri, headers: &HeaderMap) -> Self {
        let path = uri.path();
        let (first, rest) = split_first(path);
        let (language, rest) = match first.parse() {
            Ok(language) => (language, rest),
            Err(_) => (preferred(headers), "/"),
        };
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        let rest = if rest.is_empty() { "/" } else { rest };
        Self {
            language,
            app: app.clone(),
            rest: format!("{rest}{query}"),
            path: path.to_owned(),
            origin: origin(app.settings().base_url.as_ref(), headers),
        }
    }

    /// The frame of a page that is to stand at a path one day, such as that of an entry that is being written.
    pub(super) fn to_be_at(app: &App, language: Language, path: String) -> Self {
        Self { language, app: app.clone(), rest: "/".to_owned(), path, origin: String::new() }
    }

    /// The frame of an error page: no page stands behind it in any language, so all lead home.
    pub(super) fn homeless(mut self) -> Self {
        "/".clone_into(&mut self.rest);
        self
    }

    /// The frame in a language that the address names elsewhere.
    pub(super) fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    pub(super) fn app(&self) -> &App {
        &self.app
    }

    /// A message without variables.
    pub(super) fn t(&self, key: &str) -> String {
        self.app.messages().text(self.language, key, &[])
    }

    /// A message with a number: `$total` chooses the plural form, `$shown` is printed.
    pub(super) fn tn(&self, key: &str, total: usize) -> String {
        self.text(key, &[("total", Value::Count(total)), ("shown", self.number(total).into())])
    }

    /// A message with one name in it, isolated so that it cannot turn the sentence around.
    pub(super) fn tv(&self, key: &str, variable: &str, value: &str) -> String {
        self.text(key, &[(variable, self.isolated(value).into())])
    }

    /// A message with any variables.
    pub(super) fn text(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.app.messages().text(self.language, key, values)
    }

    /// The words between invisible marks where their direction may differ from the page's.
    pub(super) fn isolated(&self, words: &str) -> String {
        let from_right = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
        match self.language.direction() {
            Direction::Ltr if !words.chars().any(from_right) => words.to_owned(),
            Direction::Ltr | Direction::Rtl => format!("\u{2068}{words}\u{2069}"),
        }
    }

    /// A number as the language writes it.
    pub(super) fn number(&self, number: usize) -> String {
        self.app.formats().number(self.language, number as u64)
    }

    /// A date as the language writes it.
    pub(super) fn date(&self, date: Date) -> String {
        self.app.formats().date(self.language, date)
    }

    /// A list as the language writes it.
    pub(super) fn list(&self, items: &[String]) -> String {
        self.app.formats().list(self.language, items)
    }

    /// A label of the vocabulary as it stands alone: with a capital, in scripts that have them.
    pub(super) fn alone(&self, label: &str) -> String {
        let mut letters = label.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// The label of a facet's value as it stands alone.
    pub(super) fn label(&self, facet: Facet, id: &str) -> String {
        self.alone(&facet.label(id, self.app.vocabulary(), self.language))
    }

    pub(super) fn direction(&self) -> &'static str {
        self.language.direction().tag()
    }

    /// The same page in all six languages.
    pub(super) fn languages(&self) -> Vec<LanguageLink> {
        let link = |language: Language| LanguageLink {
            href: format!("/{language}{}", self.rest),
            tag: language.tag(),
            direction: language.direction().tag(),
            name: language.own_name(),
            current: language == self.language,
        };
        Language::ALL.into_iter().map(link).collect()
    }

    /// The absolute address of a path of the site.
    pub(super) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The one address of the page for search engines: absolute, without its query.
    pub(super) fn canonical(&self) -> String {
        self.absolute(&self.path)
    }

    /// The page in all six languages for search engines: absolute, without its query.
    pub(super) fn alternates(&self) -> Vec<(&'static str, String)> {
        let rest = self.rest.split('?').next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .map(|language| (language.tag(), self.absolute(&format!("/{language}{rest}"))))
            .collect()
    }

    /// The picture that other sites show beside a link to this one.
    pub(super) fn picture(&self) -> String {
        self.absolute(self.asset(&format!("share-{}.png", self.language)))
    }

    /// The main navigation.
    pub(super) fn navigation(&self) -> Vec<Link> {
        let link = |href: String, key: &str| {
            let current = self.path == href || self.path.starts_with(&format!("{href}/"));
            Link { current, label: self.t(key), href }
        };
        vec![
            link(format!("/{}/search", self.language), "nav-search"),
            link(links::axis(self.language, Axis::Lessons), Axis::Lessons.heading()),
            link(links::kind(self.language, Kind::Case), kind_heading(Kind::Case)),
            link(links::axis(self.language, Axis::Crimes), Axis::Crimes.heading()),
            link(links::axis(self.language, Axis::Countries), Axis::Countries.heading()),
            link(links::kind(self.language, Kind::Practice), kind_heading(Kind::Practice)),
            link(links::about(self.language), "nav-about"),
        ]
    }

    /// What the main navigation has no room for.
    pub(super) fn further(&self) -> Vec<Link> {
        let link = |href: String, key: &str| Link { current: self.path == href, label: self.t(key), href };
        let mut further: Vec<_> = [Axis::Techniques, Axis::Articles]
            .into_iter()
            .map(|axis| link(links::axis(self.language, axis), axis.heading()))
            .collect();
        further.extend(
            [Kind::Unit, Kind::Tool, Kind::Form]
                .into_iter()
                .map(|kind| link(links::kind(self.language, kind), kind_heading(kind))),
        );
        further.push(link(links::explore(self.language), "explore-nav"));
        further.push(link(links::offline(self.language), "offline-nav"));
        further.push(link(links::contribute(self.language), "nav-contribute"));
        further.push(link(links::coverage(self.language), "nav-coverage"));
        further.push(link(links::about(self.language), "nav-about"));
        further
    }

    pub(super) fn home(&self) -> String {
        links::home(self.language)
    }

    pub(super) fn search_action(&self) -> String {
        format!("/{}/search", self.language)
    }

    /// The address that gives suggestions, to which the text is added.
    pub(super) fn suggest_address(&self) -> String {
        links::suggest(self.language)
    }

    /// The sentence that tells how many suggestions there are, for each number from none on.
    pub(super) fn suggest_totals(&self) -> String {
        let totals: Vec<_> = (0..=MOST_SUGGESTIONS).map(|total| self.tn("suggest-total", total)).collect();
        totals.join("|")
    }

    pub(super) fn about(&self) -> String {
        links::about(self.language)
    }

    pub(super) fn explore(&self) -> String {
        links::explore(self.language)
    }

    pub(super) fn opensearch(&self) -> String {
        links::opensearch(self.language)
    }

    pub(super) fn coverage(&self) -> String {
        links::coverage(self.language)
    }

    pub(super) fn asset(&self, name: &str) -> &str {
        self.app.assets().path(name)
    }
}

/// The key of the heading over the list of a kind.
pub(super) const fn kind_heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Case => "kind-cases",
        Kind::Practice => "kind-practices",
        Kind::Unit => "kind-units",
        Kind::Tool => "kind-tools",
        Kind::Form => "kind-forms",
    }
}

impl FromRequestParts<App> for Page {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let (first, _) = split_first(parts.uri.path());
        first.parse::<Language>().map_err(|_| PageError::NoSuchPage)?;
        Ok(Self::new(app, &parts.uri, &parts.headers))
    }
}

/// The first segment of a path, and the rest from its slash.
pub(super) fn split_first(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split_at(path.find('/').unwrap_or(path.len()))
}

/// The language that the reader's browser asks for, else English.
pub(super) fn preferred(headers: &HeaderMap) -> Language {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut best = (0.0, Language::En);
    for part in wanted.split(',') {
        let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
        let primary = tag.trim().split('-').next().unwrap_or_default();
        let Ok(language) = primary.parse() else { continue };
        let quality = parameters.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse).unwrap_or(0.0);
        if quality > best.0 {
            best = (quality, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_chooses_the_language() {
        let cases = [
            ("", Language::En),
            ("de", Language::En),
            ("ar-EG,ar;q=0.9,en;q=0.8", Language::Ar),
            ("de-CH, fr;q=0.7, en;q=0.3", Language::Fr),
            ("en;q=0.1, zh-Hant-TW;q=0.2", Language::Zh),
            ("ru;q=x, es", Language::Es),
            ("*", Language::En),
        ];
        for (header_value, language) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, header_value.parse().unwrap());
            assert_eq!(preferred(&headers), language, "{header_value}");
        }
    }
}
