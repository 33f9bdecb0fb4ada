//! From a document to an [`Entry`] or to a translated [`Version`], as far as it can be read.

use super::{
    body,
    document::Document,
    fields::Fields,
    model::{
        ArticleRef, Basis, CaseFacts, Confidence, Date, Detail, Entry, Kind, LessonRef, Outcome,
        PracticeFacts, Source, Status, ToolFacts, Version, Withdrawn,
    },
};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// Which entry a file is, by its path alone.
#[derive(Clone, Debug)]
pub(super) struct Address {
    /// File name without `.md`.
    pub(super) id: String,
    /// By its folder.
    pub(super) kind: Kind,
    /// The folder in which a case stands, such as `ita`.
    pub(super) country_folder: Option<String>,
}

impl Address {
    /// The address of the entry at a path; `None` where no entry stands.
    pub(super) fn of(path: &str) -> Option<Self> {
        let mut parts = path.split('/');
        let kind = Kind::from_folder(parts.next()?)?;
        let mut rest: Vec<_> = parts.collect();
        let id = rest.pop()?.strip_suffix(".md")?.to_owned();
        Some(Self { id, kind, country_folder: rest.first().map(|folder| (*folder).to_owned()) })
    }

    /// The year in a case's id, such as 2016 in `ita-2016-operation-crimine`.
    pub(super) fn year(&self) -> Option<i16> {
        self.id.split('-').nth(1).filter(|year| year.len() == 4)?.parse().ok()
    }
}

/// Reads the entry's own file; `None` when it has no title or, being a case, no date at all.
pub(super) fn entry(
    document: &Document<'_>,
    address: &Address,
    vocabulary: &Vocabulary,
    today: Date,
) -> Option<Entry> {
    let fields = document.fields();
    let language = fields.parsed("language").unwrap_or(Language::En);
    let version = version(document, address.kind, language, Status::Original, vocabulary)?;
    Some(Entry {
        id: address.id.clone(),
        kind: address.kind,
        language,
        aliases: fields.texts("aliases"),
        crimes: fields.terms("crimes", Scheme::Crimes, vocabulary),
        techniques: fields.terms("techniques", Scheme::Techniques, vocabulary),
        cooperation: fields.terms("cooperation", Scheme::Cooperation, vocabulary),
        articles: fields.groups("articles").filter_map(|group| article(group, vocabulary)).collect(),
        lessons: lessons(fields, vocabulary).map(|(lesson, _)| lesson).collect(),
        sources: fields.groups("sources").filter_map(source).collect(),
        confidence: confidence(fields),
        added: fields.date("added").unwrap_or(today),
        updated: fields.date("updated"),
        reviewed: fields.date("reviewed"),
        formerly: fields.texts("formerly"),
        withdrawn: withdrawn(fields.group("withdrawn"), today),
        robots: fields.text("robots"),
        detail: detail(fields, address, vocabulary)?,
        versions: vec![version],
    })
}

/// Reads the texts of a file, original or translation; `None` without a title.
pub(super) fn version(
    document: &Document<'_>,
    kind: Kind,
    language: Language,
    status: Status,
    vocabulary: &Vocabulary,
) -> Option<Version> {
    let fields = document.fields();
    let outcome = fields.group("outcome");
    let body = body::build(&document.body, kind, document.path, vocabulary);
    Some(Version {
        language,
        status,
        stale: false,
        title: fields.text("title")?,
        summary: fields.text("summary").unwrap_or_default(),
        lessons: match status {
            Status::Original => lessons(fields, vocabulary).map(|(_, text)| text).collect(),
            Status::Official | Status::Reviewed | Status::Unofficial => fields.texts("lessons"),
        },
        court: fields.text("court"),
        stage_note: fields.text("stage_note"),
        sentences: outcome.text("sentences"),
        confiscated: outcome.text("confiscated"),
        legal_basis: fields.text("legal_basis"),
        scope: fields.text("scope"),
        body: (!body.sections.is_empty()).then_some(body),
    })
}

/// The lessons that can be shown: known ones with a text.
fn lessons(fields: Fields<'_>, vocabulary: &Vocabulary) -> impl Iterator<Item = (LessonRef, String)> {
    fields.groups("lessons").filter_map(|group| {
        let lesson = group.text("lesson").filter(|id| vocabulary.concept(Scheme::Lessons, id).is_some())?;
        Some((LessonRef { lesson, basis: basis(group) }, group.text("text")?))
    })
}

fn article(group: Fields<'_>, vocabulary: &Vocabulary) -> Option<ArticleRef> {
    let article = vocabulary.article(&group.text("article")?)?.id.clone();
    Some(ArticleRef { article, basis: basis(group) })
}

/// What nobody claims that the sources say counts as derived.
fn basis(group: Fields<'_>) -> Basis {
    match group.text("basis").as_deref() {
        Some("stated") => Basis::Stated,
        _ => Basis::Derived,
    }
}

fn confidence(fields: Fields<'_>) -> Confidence {
    match fields.text("confidence").as_deref() {
        Some("high") => Confidence::High,
        _ => Confidence::Medium,
    }
}

/// A source counts even when it is incomplete: the marks of the body go by its number.
fn source(group: Fields<'_>) -> Option<Source> {
    let url = group.text("url");
    Some(Source {
        title: group.text("title").or_else(|| url.clone()).unwrap_or_default(),
        publisher: group.text("publisher").unwrap_or_default(),
        url: url.filter(|url| super::check::is_web_address(url)),
        language: group.text("language").unwrap_or_default(),
        supports: group.text("supports"),
        official: group.flag("official"),
        archived: group.text("archived").filter(|url| super::check::is_web_address(url)),
    })
}

/// An entry whose withdrawal is only half written is withdrawn all the same.
fn withdrawn(group: Fields<'_>, today: Date) -> Option<Withdrawn> {
    let (date, reason) = (group.date("date"), group.text("reason"));
    (date.is_some() || reason.is_some())
        .then(|| Withdrawn { date: date.unwrap_or(today), reason: reason.unwrap_or_default() })
}

fn detail(fields: Fields<'_>, address: &Address, vocabulary: &Vocabulary) -> Option<Detail> {
    match address.kind {
        Kind::Case => case(fields, address, vocabulary).map(Detail::Case),
        Kind::Practice | Kind::Unit => Some(Detail::Practice(PracticeFacts {
            countries: fields.countries("countries", vocabulary),
            region: fields.text("region").filter(|code| vocabulary.region(code).is_some()),
            established: fields.parsed("established"),
        })),
        Kind::Tool => Some(Detail::Tool(ToolFacts {
            tool_kind: known(fields, "tool_kind", Scheme::ToolKinds, vocabulary),
            publisher: fields.text("publisher").unwrap_or_default(),
            year: fields.parsed("year"),
            languages: fields.texts("languages"),
            url: fields.text("url").filter(|url| super::check::is_web_address(url)),
        })),
        Kind::Form => Some(Detail::Form { resolutions: fields.texts("resolutions") }),
    }
}

/// The facts of a case. Where the file does not say them, the folder tells the country and the id the
/// year.
fn case(fields: Fields<'_>, address: &Address, vocabulary: &Vocabulary) -> Option<CaseFacts> {
    let country = |code: String| vocabulary.country(&code).map(|country| country.code.clone());
    let from_id = || address.year().map(|year| Date { year, month: None, day: None });
    let outcome = fields.group("outcome");
    Some(CaseFacts {
        jurisdiction: fields
            .text("jurisdiction")
            .and_then(country)
            .or_else(|| address.country_folder.clone().and_then(country))
            .unwrap_or_default(),
        countries: fields.countries("countries", vocabulary),
        docket: fields.texts("docket"),
        citation: fields.texts("citation"),
        decided: fields.date("decided").or_else(from_id)?,
        legal_system: known(fields, "legal_system", Scheme::LegalSystems, vocabulary),
        stage: known(fields, "stage", Scheme::Stages, vocabulary),
        outcome: Outcome { convicted: outcome.parsed("convicted"), victims: outcome.parsed("victims") },
        original_language: fields.text("original_language").unwrap_or_default(),
    })
}

/// The id if the scheme has it, else nothing.
fn known(fields: Fields<'_>, name: &str, scheme: Scheme, vocabulary: &Vocabulary) -> String {
    fields.text(name).filter(|id| vocabulary.concept(scheme, id).is_some()).unwrap_or_default()
}
