//! Parts that several pages show: texts with their language, hits, lessons, page numbers.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    axis::Axis,
    links,
    page::{Link, Page},
};
use crate::{
    entry::{Basis, Kind},
    language::Language,
    search::{Facet, Hit, SearchRequest, Snippet, Why, WhyField},
};

/// How many countries of a practice a hit names before it gives only their number.
const COUNTRIES_SHOWN: usize = 3;

/// Words and the language that they are in.
pub(super) struct Text {
    pub(super) words: String,
    /// `lang` and `dir`, where they differ from the page's; made of fixed words only.
    pub(super) attributes: String,
}

/// A link to a page together with a count or a remark.
pub(super) struct CountedLink {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) count: String,
}

/// A lesson as an entry teaches it.
pub(super) struct LessonView {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) text: Text,
    pub(super) basis: BasisView,
}

/// Who says so.
pub(super) struct BasisView {
    pub(super) class: &'static str,
    pub(super) label: String,
    pub(super) title: String,
}

/// One entry in a list.
pub(super) struct HitView {
    pub(super) href: String,
    pub(super) title: Text,
    /// The kind, where it is not a case.
    pub(super) kind: Option<String>,
    pub(super) place: Option<String>,
    pub(super) court: Option<Text>,
    pub(super) date: Option<String>,
    pub(super) stage: Option<String>,
    pub(super) passage: Option<PassageView>,
    pub(super) lessons: Vec<LessonView>,
    pub(super) why: Option<String>,
}

/// A passage with its matches marked.
pub(super) struct PassageView {
    pub(super) attributes: String,
    pub(super) parts: Vec<(String, bool)>,
}

/// Links to the pages before and behind.
pub(super) struct Paging {
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) position: String,
}

impl Text {
    /// Words in one of the six languages.
    pub(super) fn new(page: &Page, language: Language, words: impl Into<String>) -> Self {
        Self { words: words.into(), attributes: attributes(page, language) }
    }

    /// Words in any language, by its ISO 639-1 code; their own letters decide the direction.
    pub(super) fn foreign(page: &Page, code: &str, words: impl Into<String>) -> Self {
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
        let attributes = match code.parse() {
            Ok(language) => attributes(page, language),
            Err(_) if is_code => format!(" lang=\"{code}\" dir=\"auto\""),
            Err(_) => " dir=\"auto\"".to_owned(),
        };
        Self { words: words.into(), attributes }
    }
}

fn attributes(page: &Page, language: Language) -> String {
    if language == page.language {
        return String::new();
    }
    format!(" lang=\"{language}\" dir=\"{}\"", language.direction().tag())
}

/// Who says so, in a word, with a sentence that explains it.
pub(super) fn basis(page: &Page, basis: Basis) -> BasisView {
    let (class, label, title) = match basis {
        Basis::Stated => ("stated", "basis-stated", "basis-stated-means"),
        Basis::Derived => ("derived", "basis-derived", "basis-derived-means"),
    };
    BasisView { class, label: page.t(label), title: page.t(title) }
}

/// A lesson of an entry.
pub(super) fn lesson(page: &Page, id: &str, by: Basis, text: Text) -> LessonView {
    LessonView {
        href: links::gathering(page.language, Axis::Lessons, id),
        label: page.label(Facet::Lesson, id),
        text,
        basis: basis(page, by),
    }
}

/// An entry in a list: who, where, when, how far it has come, and the lesson.
pub(super) fn hit(page: &Page, hit: &Hit) -> HitView {
    let shown_lesson = hit.lesson.iter();
    HitView {
        href: links::entry(page.language, hit.kind, &hit.id),
        title: Text::new(page, hit.language, hit.title.clone()),
        kind: (hit.kind != Kind::Case).then(|| kind(page, hit.kind)),
        place: place(page, hit),
        court: hit.court.as_ref().map(|court| Text::new(page, hit.language, court.clone())),
        date: hit.date.map(|date| page.date(date)),
        stage: hit.stage.as_ref().map(|stage| page.label(Facet::Stage, stage)),
        passage: passage(page, hit.language, &hit.snippet),
        lessons: shown_lesson
            .map(|(id, by, text)| lesson(page, id, *by, Text::new(page, hit.language, text.clone())))
            .collect(),
        why: why(page, hit),
    }
}

/// The name of a kind, in the singular.
pub(super) fn kind(page: &Page, kind: Kind) -> String {
    page.label(Facet::Kind, kind.id())
}

/// The name of a country or territory.
pub(super) fn country(page: &Page, code: &str) -> String {
    page.label(Facet::Country, code)
}

/// An entry like the one that is read: its title, its facts, and what both have in common.
pub(super) fn similar(page: &Page, hit: &Hit) -> HitView {
    let shared: Vec<_> = hit.why.iter().filter_map(|why| why.label.clone()).collect();
    let why = (!shared.is_empty())
        .then(|| page.text("entry-similar-shares", &[("concepts", page.list(&shared).into())]));
    HitView { why, ..brief(page, hit) }
}

/// An entry by its title and its facts alone.
pub(super) fn brief(page: &Page, hit: &Hit) -> HitView {
    HitView { passage: None, lessons: Vec::new(), why: None, ..self::hit(page, hit) }
}

fn place(page: &Page, hit: &Hit) -> Option<String> {
    if let Some(jurisdiction) = &hit.jurisdiction {
        return Some(country(page, jurisdiction));
    }
    match hit.countries.len() {
        0 => None,
        1..=COUNTRIES_SHOWN => {
            Some(page.list(&hit.countries.iter().map(|code| country(page, code)).collect::<Vec<_>>()))
        }
        total => Some(page.tn("countries-total", total)),
    }
}

fn passage(page: &Page, language: Language, snippet: &Snippet) -> Option<PassageView> {
    if snippet.parts.is_empty() {
        return None;
    }
    let mut parts: Vec<_> = snippet.parts.iter().map(|part| (part.text.clone(), part.hit)).collect();
    if snippet.cut_before {
        parts.insert(0, ("… ".to_owned(), false));
    }
    if snippet.cut_behind {
        parts.push((" …".to_owned(), false));
    }
    Some(PassageView { attributes: attributes(page, snippet.language.unwrap_or(language)), parts })
}

fn why(page: &Page, hit: &Hit) -> Option<String> {
    let mut reasons: Vec<String> = hit.why.iter().filter_map(|why| reason(page, why)).collect();
    reasons.dedup();
    (!reasons.is_empty()).then(|| page.text("why", &[("reasons", page.list(&reasons).into())]))
}

fn reason(page: &Page, why: &Why) -> Option<String> {
    let key = match why.field {
        WhyField::Identifier => "why-identifier",
        WhyField::Title => "why-title",
        WhyField::Summary => "why-summary",
        WhyField::Lessons => "why-lessons",
        WhyField::Body => "why-body",
        WhyField::Concept => return why.label.as_ref().map(|label| page.tv("why-concept", "concept", label)),
    };
    Some(page.t(key))
}

/// The pages before and behind one of several; `None` where one page holds all.
pub(super) fn paging(
    page: &Page,
    total: usize,
    current: usize,
    per_page: usize,
    href: impl Fn(usize) -> String,
) -> Option<Paging> {
    let last = total.div_ceil(per_page.max(1)).max(1);
    if last == 1 && current == 1 {
        return None;
    }
    let values = [("page", page.number(current).into()), ("last", page.number(last).into())];
    Some(Paging {
        previous: (current > 1).then(|| href((current - 1).min(last))),
        next: (current < last).then(|| href(current + 1)),
        position: page.text("paging-position", &values),
    })
}

/// The values of a facet that have entries, with links to their pages or, where there are none, to a search.
pub(super) fn counted(page: &Page, facet: Facet, values: &[crate::search::FacetValue]) -> Vec<CountedLink> {
    values.iter().map(|value| counted_value(page, facet, value)).collect()
}

fn counted_value(page: &Page, facet: Facet, value: &crate::search::FacetValue) -> CountedLink {
    CountedLink {
        href: value_href(page, facet, &value.id),
        label: page.alone(&value.label),
        count: page.number(value.count),
    }
}

/// The page that gathers a value's entries; a search, where its facet has no such pages.
pub(super) fn value_href(page: &Page, facet: Facet, id: &str) -> String {
    match Axis::of_facet(facet) {
        Some(axis) => links::gathering(page.language, axis, id),
        None => links::search(&links::only(page.language, facet, id)),
    }
}

/// The key of a facet's heading.
pub(super) const fn facet_heading(facet: Facet) -> &'static str {
    match facet {
        Facet::Kind => "facet-kind",
        Facet::Crime => "facet-crime",
        Facet::Lesson => "facet-lesson",
        Facet::Technique => "facet-technique",
        Facet::Cooperation => "facet-cooperation",
        Facet::Country => "facet-country",
        Facet::Region => "facet-region",
        Facet::Involved => "facet-involved",
        Facet::LegalSystem => "facet-legal-system",
        Facet::Stage => "facet-stage",
        Facet::Article => "facet-article",
        Facet::Language => "facet-language",
        Facet::Year => "facet-year",
    }
}

/// The request as the page of a list asks it: all entries of a filter, the newest first.
pub(super) fn newest(request: SearchRequest, page: usize) -> SearchRequest {
    SearchRequest { sort: crate::search::Sort::Newest, page, ..request }
}

/// A plain link.
pub(super) fn link(href: String, label: String) -> Link {
    Link { href, label, current: false }
}

/// Letters without their accents, so that "Émirats" stands among the E.
pub(super) fn sorting_key(label: &str) -> String {
    label.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}
