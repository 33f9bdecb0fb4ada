//! The list of rules: what each one demands, and how bad it is to break it.
//!
//! The comment beside a rule is for those who read the code; what a person is told is in
//! `locales/<lang>/check.ftl`, and the proof is in `tests/entries/<rule>`.

use crate::diagnostic::{Diagnostic, Level, Place};

/// A rule that a file may break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Id, as in messages and fixtures.
    pub id: &'static str,
    /// How bad it is to break it.
    pub level: Level,
}

impl Rule {
    const fn error(id: &'static str) -> Self {
        Self { id, level: Level::Error }
    }

    const fn warning(id: &'static str) -> Self {
        Self { id, level: Level::Warning }
    }

    const fn note(id: &'static str) -> Self {
        Self { id, level: Level::Note }
    }

    /// A problem with this rule at a place.
    pub(in crate::entry) fn at(&self, place: Place) -> Diagnostic {
        Diagnostic::new(self.id, self.level, place)
    }
}

/// The file can be read from disk.
pub(in crate::entry) const FILE_UNREADABLE: Rule = Rule::error("file-unreadable");
/// A file is no larger than an entry can be.
pub(in crate::entry) const FILE_TOO_LARGE: Rule = Rule::error("file-too-large");
/// The file is UTF-8 text.
pub(in crate::entry) const NOT_UTF8: Rule = Rule::error("not-utf8");
/// The file does not begin with an invisible byte-order mark.
pub(in crate::entry) const BYTE_ORDER_MARK: Rule = Rule::error("byte-order-mark");
/// The text holds no characters that a wrong encoding leaves, and none that cannot be seen.
pub(in crate::entry) const DAMAGED_TEXT: Rule = Rule::error("damaged-text");
/// Lines end as on all other systems.
pub(in crate::entry) const LINE_ENDS: Rule = Rule::note("line-ends");
/// No line ends with spaces, apart from those that break a line.
pub(in crate::entry) const TRAILING_SPACE: Rule = Rule::note("trailing-space");
/// One blank line parts two paragraphs.
pub(in crate::entry) const BLANK_LINES: Rule = Rule::note("blank-lines");
/// The file begins with front matter.
pub(in crate::entry) const FRONT_MATTER_MISSING: Rule = Rule::error("front-matter-missing");
/// The front matter ends.
pub(in crate::entry) const FRONT_MATTER_UNCLOSED: Rule = Rule::error("front-matter-unclosed");
/// The front matter is YAML with fields and values.
pub(in crate::entry) const FRONT_MATTER_NOT_YAML: Rule = Rule::error("front-matter-not-yaml");
/// A value with a colon and a space is quoted.
pub(in crate::entry) const YAML_COLON: Rule = Rule::error("yaml-colon");
/// The front matter is indented with spaces.
pub(in crate::entry) const YAML_TAB: Rule = Rule::error("yaml-tab");
/// Fields of one level begin in one column.
pub(in crate::entry) const YAML_INDENT: Rule = Rule::error("yaml-indent");
/// A quoted value ends with its quotation mark and nothing follows.
pub(in crate::entry) const YAML_QUOTE: Rule = Rule::error("yaml-quote");
/// A value is quoted with the straight marks that YAML knows.
pub(in crate::entry) const YAML_SMART_QUOTES: Rule = Rule::warning("yaml-smart-quotes");
/// A value that begins with a sign of YAML is quoted.
pub(in crate::entry) const YAML_SIGN: Rule = Rule::error("yaml-sign");
/// A field stands there once.
pub(in crate::entry) const DUPLICATE_KEY: Rule = Rule::error("duplicate-key");

/// The fields are those of the kind of entry.
pub(in crate::entry) const UNKNOWN_FIELD: Rule = Rule::error("unknown-field");
/// The id is the file name and no field.
pub(in crate::entry) const ID_NOT_FILE_NAME: Rule = Rule::error("id-not-file-name");
/// The fields that every entry of the kind needs are there.
pub(in crate::entry) const MISSING_FIELD: Rule = Rule::error("missing-field");
/// A field that is there says something.
pub(in crate::entry) const EMPTY_VALUE: Rule = Rule::error("empty-value");
/// A value is a text, a list, a group of fields, a number, or `true` or `false`, as its field demands.
pub(in crate::entry) const WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A list names each thing once.
pub(in crate::entry) const VALUE_TWICE: Rule = Rule::warning("value-twice");
/// An id is one of its scheme.
pub(in crate::entry) const UNKNOWN_TERM: Rule = Rule::error("unknown-term");
/// A country is an ISO 3166-1 alpha-3 code, or `INT`.
pub(in crate::entry) const UNKNOWN_COUNTRY: Rule = Rule::error("unknown-country");
/// A region is an M49 code.
pub(in crate::entry) const UNKNOWN_REGION: Rule = Rule::error("unknown-region");
/// An article is one of the Convention or its Protocols.
pub(in crate::entry) const UNKNOWN_ARTICLE: Rule = Rule::error("unknown-article");
/// The language of a text is one of the six.
pub(in crate::entry) const UNKNOWN_LANGUAGE: Rule = Rule::error("unknown-language");
/// The language of a source is an ISO 639-1 code.
pub(in crate::entry) const UNKNOWN_LANGUAGE_CODE: Rule = Rule::error("unknown-language-code");
/// A value is one of the few that its field allows.
pub(in crate::entry) const UNKNOWN_VALUE: Rule = Rule::error("unknown-value");
/// A date is one of the calendar, written from year to day.
pub(in crate::entry) const BAD_DATE: Rule = Rule::error("bad-date");
/// A date has been reached.
pub(in crate::entry) const DATE_IN_FUTURE: Rule = Rule::error("date-in-future");
/// An entry is added after the decision, and changed or reviewed after it was added.
pub(in crate::entry) const DATE_ORDER: Rule = Rule::warning("date-order");
/// A citation that begins with ECLI is a whole European Case Law Identifier.
pub(in crate::entry) const ECLI_SHAPE: Rule = Rule::error("ecli-shape");
/// A web address begins with `http://` or `https://` and has a host.
pub(in crate::entry) const BAD_ADDRESS: Rule = Rule::error("bad-address");

/// The file name is made of small letters, digits and dashes; a case's begins with country and year.
pub(in crate::entry) const ID_SHAPE: Rule = Rule::error("id-shape");
/// No two entries have one id.
pub(in crate::entry) const DUPLICATE_ID: Rule = Rule::error("duplicate-id");
/// An earlier id belongs to no other entry.
pub(in crate::entry) const FORMERLY_CLASH: Rule = Rule::error("formerly-clash");
/// No two entries are about one case.
pub(in crate::entry) const POSSIBLE_DUPLICATE: Rule = Rule::warning("possible-duplicate");
/// A case stands in the folder of its deciding State, any other entry in the folder of its kind.
pub(in crate::entry) const WRONG_FOLDER: Rule = Rule::error("wrong-folder");
/// The year in the id is that of the decision.
pub(in crate::entry) const DATE_AND_ID: Rule = Rule::warning("date-and-id");
/// The crimes of a form of crime are the form itself.
pub(in crate::entry) const FORM_CRIME: Rule = Rule::error("form-crime");

/// The sections that every entry of the kind needs are there.
pub(in crate::entry) const SECTION_MISSING: Rule = Rule::error("section-missing");
/// A heading is that of a section of the kind, in the language of the file.
pub(in crate::entry) const SECTION_UNKNOWN: Rule = Rule::error("section-unknown");
/// Sections stand in their order, each once.
pub(in crate::entry) const SECTION_ORDER: Rule = Rule::error("section-order");
/// A section says something.
pub(in crate::entry) const SECTION_EMPTY: Rule = Rule::error("section-empty");
/// The text begins with the heading of a section.
pub(in crate::entry) const TEXT_OUTSIDE_SECTION: Rule = Rule::error("text-outside-section");
/// Headings are of the second level.
pub(in crate::entry) const HEADING_LEVEL: Rule = Rule::error("heading-level");
/// The text holds no HTML.
pub(in crate::entry) const RAW_HTML: Rule = Rule::error("raw-html");
/// What an image shows is said in words.
pub(in crate::entry) const IMAGE_WITHOUT_TEXT: Rule = Rule::error("image-without-text");
/// The text is made of paragraphs, lists, emphasis and links.
pub(in crate::entry) const UNSUPPORTED_MARKDOWN: Rule = Rule::error("unsupported-markdown");
/// A link is a web address, an e-mail address or a file of the corpus.
pub(in crate::entry) const UNSAFE_LINK: Rule = Rule::error("unsafe-link");
/// A link to a file of the corpus leads to one.
pub(in crate::entry) const LINK_TO_NOWHERE: Rule = Rule::error("link-to-nowhere");
/// A source mark names one of the sources, or is `[^derived]`.
pub(in crate::entry) const MARK_WITHOUT_SOURCE: Rule = Rule::error("mark-without-source");

/// Every source is the source of something.
pub(in crate::entry) const SOURCE_NEVER_CITED: Rule = Rule::note("source-never-cited");
/// An entry has sources.
pub(in crate::entry) const SOURCES_MISSING: Rule = Rule::error("sources-missing");
/// A source has a title, a publisher and a language.
pub(in crate::entry) const SOURCE_INCOMPLETE: Rule = Rule::error("source-incomplete");
/// A source is listed once.
pub(in crate::entry) const SOURCE_TWICE: Rule = Rule::error("source-twice");
/// High confidence rests on an official source, or on several that stand apart.
pub(in crate::entry) const CONFIDENCE_WITHOUT_OFFICIAL: Rule = Rule::warning("confidence-without-official");
/// A lesson has a text.
pub(in crate::entry) const LESSON_WITHOUT_TEXT: Rule = Rule::error("lesson-without-text");
/// A lesson that the sources state stands in an entry with sources.
pub(in crate::entry) const LESSON_WITHOUT_SOURCE: Rule = Rule::error("lesson-without-source");
/// A summary has at most 80 words, or 200 characters in Chinese; a translation a quarter more.
pub(in crate::entry) const SUMMARY_TOO_LONG: Rule = Rule::error("summary-too-long");

/// A text is in the language that its file says.
pub(in crate::entry) const OTHER_LANGUAGE: Rule = Rule::warning("other-language");
/// A victim, a minor, a witness or an informant is not named.
pub(in crate::entry) const PROTECTED_NAME: Rule = Rule::warning("protected-name");
/// The text holds no e-mail address and no telephone number.
pub(in crate::entry) const PERSONAL_CONTACT: Rule = Rule::warning("personal-contact");
/// A long sentence stands in one entry only.
pub(in crate::entry) const COPIED_SENTENCE: Rule = Rule::warning("copied-sentence");
/// A translation stands at the path of an entry.
pub(in crate::entry) const TRANSLATION_WITHOUT_ORIGINAL: Rule = Rule::error("translation-without-original");
/// A translation is in another language than the entry.
pub(in crate::entry) const TRANSLATION_OF_SAME_LANGUAGE: Rule = Rule::error("translation-of-same-language");
/// A translation repeats no id, number or date field.
pub(in crate::entry) const TRANSLATION_WITH_FACTS: Rule = Rule::error("translation-with-facts");
/// A translation has a text for each lesson.
pub(in crate::entry) const TRANSLATION_LESSONS: Rule = Rule::error("translation-lessons");
/// The entry has not changed since it was translated.
pub(in crate::entry) const TRANSLATION_STALE: Rule = Rule::warning("translation-stale");

/// A translation has the figures of the entry: numbers, dates, sums, percentages.
pub(in crate::entry) const TRANSLATION_FIGURES: Rule = Rule::warning("translation-figures");
/// A translation names the concepts that the entry names, by a label of the vocabulary.
pub(in crate::entry) const TRANSLATION_CONCEPT: Rule = Rule::warning("translation-concept");
/// A translation is in its language, and in the script of that language.
pub(in crate::entry) const TRANSLATION_SCRIPT: Rule = Rule::warning("translation-script");
/// A translation is about as long as translations into its language are.
pub(in crate::entry) const TRANSLATION_LENGTH: Rule = Rule::warning("translation-length");
/// A translated text has the paragraphs of the entry, since their numbers are cited.
pub(in crate::entry) const TRANSLATION_PARAGRAPHS: Rule = Rule::error("translation-paragraphs");
/// An exception names a rule, an entry and its reason.
pub(in crate::entry) const EXCEPTION_UNKNOWN: Rule = Rule::error("exception-unknown");

/// All rules, in the order in which they are listed.
pub const RULES: &[Rule] = &[
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    NOT_UTF8,
    BYTE_ORDER_MARK,
    DAMAGED_TEXT,
    LINE_ENDS,
    TRAILING_SPACE,
    BLANK_LINES,
    FRONT_MATTER_MISSING,
    FRONT_MATTER_UNCLOSED,
    FRONT_MATTER_NOT_YAML,
    YAML_COLON,
    YAML_TAB,
    YAML_INDENT,
    YAML_QUOTE,
    YAML_SMART_QUOTES,
    YAML_SIGN,
    DUPLICATE_KEY,
    UNKNOWN_FIELD,
    ID_NOT_FILE_NAME,
    MISSING_FIELD,
    EMPTY_VALUE,
    WRONG_TYPE,
    VALUE_TWICE,
    UNKNOWN_TERM,
    UNKNOWN_COUNTRY,
    UNKNOWN_REGION,
    UNKNOWN_ARTICLE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_LANGUAGE_CODE,
    UNKNOWN_VALUE,
    BAD_DATE,
    DATE_IN_FUTURE,
    DATE_ORDER,
    ECLI_SHAPE,
    BAD_ADDRESS,
    ID_SHAPE,
    DUPLICATE_ID,
    FORMERLY_CLASH,
    POSSIBLE_DUPLICATE,
    WRONG_FOLDER,
    DATE_AND_ID,
    FORM_CRIME,
    SECTION_MISSING,
    SECTION_UNKNOWN,
    SECTION_ORDER,
    SECTION_EMPTY,
    TEXT_OUTSIDE_SECTION,
    HEADING_LEVEL,
    RAW_HTML,
    IMAGE_WITHOUT_TEXT,
    UNSUPPORTED_MARKDOWN,
    UNSAFE_LINK,
    LINK_TO_NOWHERE,
    MARK_WITHOUT_SOURCE,
    SOURCE_NEVER_CITED,
    SOURCES_MISSING,
    SOURCE_INCOMPLETE,
    SOURCE_TWICE,
    CONFIDENCE_WITHOUT_OFFICIAL,
    LESSON_WITHOUT_TEXT,
    LESSON_WITHOUT_SOURCE,
    SUMMARY_TOO_LONG,
    OTHER_LANGUAGE,
    PROTECTED_NAME,
    PERSONAL_CONTACT,
    COPIED_SENTENCE,
    TRANSLATION_WITHOUT_ORIGINAL,
    TRANSLATION_OF_SAME_LANGUAGE,
    TRANSLATION_WITH_FACTS,
    TRANSLATION_LESSONS,
    TRANSLATION_STALE,
    TRANSLATION_FIGURES,
    TRANSLATION_CONCEPT,
    TRANSLATION_SCRIPT,
    TRANSLATION_LENGTH,
    TRANSLATION_PARAGRAPHS,
    EXCEPTION_UNKNOWN,
];
