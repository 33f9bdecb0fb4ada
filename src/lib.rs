//! casedigest: a searchable digest of transnational organized crime cases in six languages.
//!
//! The way through the house: `corpus → entry → index → search → web, cli`. Each module has one
//! door and knows nothing of those that come after it.
//!
//! - [`language`], [`diagnostic`], [`i18n`]: the six languages, problems as data, and all words
//! - [`vocabulary`]: concepts, articles and places, and the thesaurus that finds them in a text
//! - [`corpus`]: which files there are
//! - [`entry`]: a case, unit, practice, tool or form as the rest of the house sees it
//! - [`cite`]: the decision and the entry, as filings and papers cite them
//! - [`index`]: analysis per language and the index on disk
//! - [`search`]: a request in, results out
//! - [`web`], [`bench`], [`cli`]: the site and the API, the figures, and the commands

pub mod language;

pub mod diagnostic;
pub mod i18n;
pub mod vocabulary;

pub mod corpus;
pub mod entry;

pub mod cite;
pub mod index;
pub mod search;

pub mod bench;
pub mod cli;
pub mod web;
