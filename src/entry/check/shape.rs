//! The fields of each kind of entry and what may stand in them: the one list from which the rules and
//! the JSON Schema are made.

use super::rules::{LESSON_WITHOUT_TEXT, MISSING_FIELD, Rule, SOURCE_INCOMPLETE, SOURCES_MISSING};
use crate::{entry::model::Kind, vocabulary::Scheme};

/// What may stand in a field.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// A neutral or law-report citation, or an ECLI.
    Citation,
    /// An id of a scheme.
    Term(Scheme),
    /// A country code, or `INT`.
    Country,
    /// An M49 code.
    Region,
    /// An article, such as `UNTOC 5`.
    Article,
    /// One of the six languages.
    Language,
    /// Any language, by ISO 639-1.
    LanguageCode,
    /// One of a few values.
    Choice(&'static [&'static str]),
    /// A year, a month or a day.
    Date,
    /// A year.
    Year,
    /// A number of persons.
    Count,
    /// `true` or `false`.
    Flag,
    /// A web address.
    Address,
    /// The id of an entry.
    Id,
    /// A list of one shape.
    List(&'static Self),
    /// A group of fields.
    Group(&'static [Field]),
}

/// A field that an entry may have.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key in the front matter.
    pub name: &'static str,
    /// What may stand in it.
    pub shape: Shape,
    /// The rule that is broken when it is absent, if it must be there.
    pub absent: Option<Rule>,
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, absent: None }
}

const fn must(name: &'static str, shape: Shape) -> Field {
    must_by(MISSING_FIELD, name, shape)
}

const fn must_by(rule: Rule, name: &'static str, shape: Shape) -> Field {
    Field { name, shape, absent: Some(rule) }
}

const fn terms(scheme: Scheme) -> Field {
    match scheme {
        Scheme::Crimes => may("crimes", Shape::List(&Shape::Term(Scheme::Crimes))),
        Scheme::Techniques => may("techniques", Shape::List(&Shape::Term(Scheme::Techniques))),
        _ => may("cooperation", Shape::List(&Shape::Term(Scheme::Cooperation))),
    }
}

const TEXTS: Shape = Shape::List(&Shape::Text);
const COUNTRIES: Shape = Shape::List(&Shape::Country);
const BASIS: Shape = Shape::Choice(&["stated", "derived"]);

const ARTICLE: &[Field] = &[must("article", Shape::Article), must("basis", BASIS)];

const LESSON: &[Field] = &[
    must("lesson", Shape::Term(Scheme::Lessons)),
    must("basis", BASIS),
    must_by(LESSON_WITHOUT_TEXT, "text", Shape::Text),
];

const SOURCE: &[Field] = &[
    must_by(SOURCE_INCOMPLETE, "title", Shape::Text),
    must_by(SOURCE_INCOMPLETE, "publisher", Shape::Text),
    may("url", Shape::Address),
    must_by(SOURCE_INCOMPLETE, "language", Shape::LanguageCode),
    may("supports", Shape::Text),
    may("official", Shape::Flag),
    may("archived", Shape::Address),
];

const OUTCOME: &[Field] = &[
    may("convicted", Shape::Count),
    may("sentences", Shape::Text),
    may("confiscated", Shape::Text),
    may("victims", Shape::Count),
];

const WITHDRAWN: &[Field] = &[must("date", Shape::Date), must("reason", Shape::Text)];

/// What an entry that was withdrawn still has to say.
pub(in crate::entry) const AFTER_WITHDRAWAL: [&str; 3] = ["title", "language", "withdrawn"];

/// The first fields of every entry.
const HEAD: &[Field] =
    &[must("title", Shape::Text), must("language", Shape::Language), may("aliases", TEXTS)];

/// Fields of every entry.
const COMMON: &[Field] = &[
    may("articles", Shape::List(&Shape::Group(ARTICLE))),
    must("confidence", Shape::Choice(&["high", "medium"])),
    must("summary", Shape::Text),
    must("added", Shape::Date),
    may("updated", Shape::Date),
    may("reviewed", Shape::Date),
    may("formerly", Shape::List(&Shape::Id)),
    may("withdrawn", Shape::Group(WITHDRAWN)),
    may("robots", Shape::Choice(&["noindex", "nofollow", "none"])),
    must_by(SOURCES_MISSING, "sources", Shape::List(&Shape::Group(SOURCE))),
];

const LESSONS: Field = may("lessons", Shape::List(&Shape::Group(LESSON)));

const CASE: &[Field] = &[
    must("jurisdiction", Shape::Country),
    may("countries", COUNTRIES),
    may("court", Shape::Text),
    may("docket", TEXTS),
    may("citation", Shape::List(&Shape::Citation)),
    must("decided", Shape::Date),
    must("legal_system", Shape::Term(Scheme::LegalSystems)),
    must("stage", Shape::Term(Scheme::Stages)),
    may("stage_note", Shape::Text),
    terms(Scheme::Techniques),
    terms(Scheme::Cooperation),
    terms(Scheme::Crimes),
    LESSONS,
    may("outcome", Shape::Group(OUTCOME)),
    must("original_language", Shape::LanguageCode),
];

const PRACTICE: &[Field] = &[
    may("countries", COUNTRIES),
    may("region", Shape::Region),
    may("scope", Shape::Text),
    may("established", Shape::Year),
    may("legal_basis", Shape::Text),
    terms(Scheme::Techniques),
    terms(Scheme::Cooperation),
    terms(Scheme::Crimes),
    LESSONS,
];

const TOOL: &[Field] = &[
    must("tool_kind", Shape::Term(Scheme::ToolKinds)),
    must("publisher", Shape::Text),
    may("year", Shape::Year),
    may("languages", Shape::List(&Shape::LanguageCode)),
    may("url", Shape::Address),
    terms(Scheme::Crimes),
];

const FORM: &[Field] =
    &[must("crimes", Shape::List(&Shape::Term(Scheme::Crimes))), may("resolutions", TEXTS), LESSONS];

/// What a translation says of itself, and the texts that every entry has.
const TRANSLATION: &[Field] = &[
    must("title", Shape::Text),
    must("summary", Shape::Text),
    must("status", Shape::Choice(&["official", "reviewed", "unofficial"])),
    must("of", Shape::Text),
];

const TRANSLATED_OUTCOME: &[Field] = &[may("sentences", Shape::Text), may("confiscated", Shape::Text)];

/// The fields of an entry's own file.
pub fn original(kind: Kind) -> Vec<Field> {
    let own = match kind {
        Kind::Case => CASE,
        Kind::Practice | Kind::Unit => PRACTICE,
        Kind::Tool => TOOL,
        Kind::Form => FORM,
    };
    [HEAD, own, COMMON].concat()
}

/// The fields of a translation.
pub(in crate::entry) fn translation(kind: Kind) -> Vec<Field> {
    let lessons = may("lessons", TEXTS);
    let own = match kind {
        Kind::Case => vec![
            lessons,
            may("court", Shape::Text),
            may("stage_note", Shape::Text),
            may("outcome", Shape::Group(TRANSLATED_OUTCOME)),
        ],
        Kind::Practice | Kind::Unit => {
            vec![lessons, may("legal_basis", Shape::Text), may("scope", Shape::Text)]
        }
        Kind::Tool => Vec::new(),
        Kind::Form => vec![lessons],
    };
    [TRANSLATION.to_vec(), own].concat()
}

/// Whether a field belongs to the facts of an entry, at the top or in `outcome`.
pub(in crate::entry) fn is_fact(name: &str, kind: Kind) -> bool {
    original(kind).iter().chain(OUTCOME).any(|field| field.name == name)
}
