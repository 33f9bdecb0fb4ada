//! An entry as the rest of the house sees it: a case, unit, practice, tool or form of crime.
//!
//! [`Digest::read`] reads leniently, checks strictly and loses no file. Each file is taken apart once
//! (`document`: front matter as a tree with places, body as pieces with places); then `read` makes typed
//! entries of it, as far as they go, and `check` runs the rules over it.

mod body;
mod check;
mod coverage;
mod digest;
mod document;
mod draft;
mod fields;
mod fix;
mod info;
mod link;
mod locate;
mod markdown;
mod model;
mod node;
mod read;
mod schema;
mod skeleton;
mod translation;
mod write;
mod yaml_error;

pub use check::{Field, Names, RULES, Rule, Shape, fields_of_original};
pub use coverage::{Coverage, KindFigures, OriginalFigures, TextFigures};
pub use digest::{Digest, Reader, Reading};
pub use draft::{Checked, Draft, Typed};
pub use fix::{Fixed, Mended};
pub use info::{DigestInfo, InfoError, Licence, Repository};
pub use model::{
    ArticleRef, Basis, Body, CaseFacts, Confidence, Date, Detail, Entry, Kind, LessonRef, Mark, Outcome,
    Paragraph, PracticeFacts, Section, SectionId, Source, Status, ToolFacts, Version, Withdrawn,
};
pub use schema::json_schemas;
pub use skeleton::{refreshed_translation, translation_skeleton};

/// The day on which the program runs, in UTC: for those at the edge, who pass it in.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date()
}
