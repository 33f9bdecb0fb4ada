//! An entry as the rest of the house sees it: a case, unit, practice, tool or form of crime.
//!
//! [`Digest::read`] reads leniently, checks strictly and loses no file.

mod model;

pub use model::{
    ArticleRef, Basis, Body, CaseFacts, Confidence, Date, Detail, Entry, Kind, LessonRef, Mark, Outcome,
    Paragraph, PracticeFacts, Section, SectionId, Source, Status, ToolFacts, Version, Withdrawn,
};
