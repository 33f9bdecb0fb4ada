//! BibTeX with the types and fields of biblatex, written by the `biblatex` crate, which escapes.

use biblatex::{Chunk, Entry, EntryType, Spanned};

use super::{Record, Type};
use crate::language::Language;

pub(super) fn write(record: &Record) -> String {
    let r#type = match record.r#type {
        Type::Decision => EntryType::Misc,
        Type::Publication => EntryType::Report,
        Type::Page => EntryType::Online,
    };
    let mut entry = Entry::new(record.id.clone(), r#type);
    let mut set = |field: &str, text: &str| {
        // Braces keep the capitals of names, whatever the style does with titles.
        entry.set(field, vec![Spanned::detached(Chunk::Verbatim(text.to_owned()))]);
    };
    set("title", &record.title);
    set("note", &record.note);
    if let Some(authority) = &record.authority {
        set("institution", authority);
    }
    if let Some(state) = &record.state {
        set("location", state);
    }
    if !record.numbers.is_empty() {
        set("number", &record.numbers.join(", "));
    }
    if record.r#type == Type::Page {
        set("organization", &record.digest);
    }
    entry.set("langid", vec![Spanned::detached(Chunk::Normal(babel(record.language).to_owned()))]);
    if let Some(date) = record.date {
        entry.set("date", vec![Spanned::detached(Chunk::Normal(date.to_string()))]);
    }
    if let Some(url) = &record.url {
        entry.set("url", vec![Spanned::detached(Chunk::Normal(url.clone()))]);
    }
    // The crate writes a type that it does not know as `misc`; readers know decisions by this one.
    let text = entry.to_biblatex_string().replacen("@misc{", "@jurisdiction{", 1);
    format!("{text}\n")
}

/// The language as `langid` names it.
const fn babel(language: Language) -> &'static str {
    match language {
        Language::Ar => "arabic",
        Language::Zh => "chinese",
        Language::En => "english",
        Language::Fr => "french",
        Language::Ru => "russian",
        Language::Es => "spanish",
    }
}
