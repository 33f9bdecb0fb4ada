//! An entry at a glance: its facts as rows of a label and values.

use crate::{
    entry::{ArticleRef, Basis, CaseFacts, Confidence, Detail, Entry, PracticeFacts, ToolFacts, Version},
    search::Facet,
    web::{
        page::Page,
        parts::{self, BasisView, Text},
    },
};

/// One fact.
pub(super) struct Row {
    pub(super) label: String,
    /// Set where the values are ours rather than the sources'.
    pub(super) basis: Option<BasisView>,
    pub(super) values: Vec<Item>,
}

/// One value; a link where a page gathers what has it.
pub(super) struct Item {
    pub(super) text: Text,
    pub(super) href: Option<String>,
}

/// All that an entry says of itself outside its text.
pub(super) fn rows(page: &Page, entry: &Entry, version: &Version) -> Vec<Row> {
    let glance = Glance { page, version };
    let mut rows = match &entry.detail {
        Detail::Case(case) => glance.case(case),
        Detail::Practice(practice) => glance.practice(practice),
        Detail::Tool(tool) => glance.tool(tool),
        Detail::Form { resolutions } => vec![glance.plain("glance-resolutions", resolutions)],
    };
    rows.push(glance.facet(Facet::Crime, "glance-crimes", &entry.crimes));
    rows.push(glance.facet(Facet::Technique, "glance-techniques", &entry.techniques));
    rows.push(glance.facet(Facet::Cooperation, "glance-cooperation", &entry.cooperation));
    rows.push(glance.articles(&entry.articles, Basis::Stated));
    rows.push(glance.articles(&entry.articles, Basis::Derived));
    rows.extend(glance.kept_by_us(entry));
    rows.retain(|row| !row.values.is_empty());
    rows
}

struct Glance<'a> {
    page: &'a Page,
    version: &'a Version,
}

impl Glance<'_> {
    fn case(&self, case: &CaseFacts) -> Vec<Row> {
        let vocabulary = self.page.app().vocabulary();
        let language = vocabulary.language(&case.original_language);
        let language = language.map(|known| self.page.alone(known.name.get(self.page.language)));
        vec![
            self.number("glance-convicted", case.outcome.convicted),
            self.words("glance-sentences", self.version.sentences.as_ref()),
            self.words("glance-confiscated", self.version.confiscated.as_ref()),
            self.number("glance-victims", case.outcome.victims),
            self.facet(Facet::Involved, "glance-involved", &case.countries),
            self.plain("glance-docket", &case.docket),
            self.plain("glance-citation", &case.citation),
            self.facet(Facet::LegalSystem, "glance-legal-system", std::slice::from_ref(&case.legal_system)),
            self.own("glance-original-language", language),
        ]
    }

    fn practice(&self, practice: &PracticeFacts) -> Vec<Row> {
        vec![
            self.facet(Facet::Country, "glance-countries", &practice.countries),
            self.facet(Facet::Region, "glance-region", practice.region.as_slice()),
            self.words("glance-scope", self.version.scope.as_ref()),
            self.own("glance-established", practice.established.map(|year| year.to_string())),
            self.words("glance-legal-basis", self.version.legal_basis.as_ref()),
        ]
    }

    fn tool(&self, tool: &ToolFacts) -> Vec<Row> {
        let vocabulary = self.page.app().vocabulary();
        let kind =
            vocabulary.label(crate::vocabulary::Scheme::ToolKinds, &tool.tool_kind, self.page.language);
        let name = |code: &String| {
            vocabulary
                .language(code)
                .map_or_else(|| code.clone(), |known| known.name.get(self.page.language).clone())
        };
        let languages: Vec<_> = tool.languages.iter().map(name).collect();
        let address = tool.url.iter().map(|url| Item {
            text: Text { words: url.clone(), attributes: " dir=\"ltr\"".to_owned() },
            href: Some(url.clone()),
        });
        vec![
            self.own("glance-tool-kind", Some(self.page.alone(kind))),
            self.plain("glance-publisher", std::slice::from_ref(&tool.publisher)),
            self.own("glance-published", tool.year.map(|year| year.to_string())),
            self.own("glance-languages", (!languages.is_empty()).then(|| self.page.list(&languages))),
            self.row("glance-address", address.collect()),
        ]
    }

    /// What the digest itself vouches for.
    fn kept_by_us(&self, entry: &Entry) -> Vec<Row> {
        let confidence = match entry.confidence {
            Confidence::High => "confidence-high",
            Confidence::Medium => "confidence-medium",
        };
        vec![
            self.plain("glance-aliases", &entry.aliases),
            self.own("glance-confidence", Some(self.page.t(confidence))),
            self.own("glance-reviewed", entry.reviewed.map(|date| self.page.date(date))),
            self.own("glance-updated", entry.updated.map(|date| self.page.date(date))),
            self.own("glance-added", Some(self.page.date(entry.added))),
        ]
    }

    fn row(&self, key: &str, values: Vec<Item>) -> Row {
        Row { label: self.page.t(key), basis: None, values }
    }

    fn facet(&self, facet: Facet, key: &str, ids: &[String]) -> Row {
        let item = |id: &String| Item {
            text: Text { words: self.page.label(facet, id), attributes: String::new() },
            href: Some(parts::value_href(self.page, facet, id)),
        };
        self.row(key, ids.iter().map(item).collect())
    }

    fn articles(&self, articles: &[ArticleRef], by: Basis) -> Row {
        let of_basis = articles.iter().filter(|article| article.basis == by);
        let ids: Vec<_> = of_basis.map(|article| article.article.clone()).collect();
        Row {
            basis: Some(parts::basis(self.page, by)),
            ..self.facet(Facet::Article, "glance-articles", &ids)
        }
    }

    fn number(&self, key: &str, number: Option<u64>) -> Row {
        let number = number.and_then(|number| usize::try_from(number).ok());
        self.own(key, number.map(|number| self.page.number(number)))
    }

    /// Words in the language of the page.
    fn own(&self, key: &str, words: Option<String>) -> Row {
        let item = |words| Item { text: Text { words, attributes: String::new() }, href: None };
        self.row(key, words.into_iter().map(item).collect())
    }

    /// Words in the language of the version.
    fn words(&self, key: &str, words: Option<&String>) -> Row {
        let item = |words: &String| Item {
            text: Text::new(self.page, self.version.language, words.clone()),
            href: None,
        };
        self.row(key, words.into_iter().map(item).collect())
    }

    /// Names and numbers in any language.
    fn plain(&self, key: &str, words: &[String]) -> Row {
        let item = |words: &String| Item {
            text: Text { words: words.clone(), attributes: " dir=\"auto\"".to_owned() },
            href: None,
        };
        self.row(key, words.iter().map(item).collect())
    }
}
