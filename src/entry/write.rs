//! From a draft to the text of its file. The YAML is written by the library that reads it.

use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_saphyr::{FlowSeq, SerializerOptions, ser_options};

use super::{
    check::{Field, Shape, written_article},
    draft::{self, Draft},
};
use crate::{
    language::{ByLanguage, Language},
    vocabulary::{Scheme, Vocabulary},
};

/// The field that is filled in by whoever writes the file.
const ADDED: &str = "added";

/// What stands in a field.
enum Yaml {
    Text(String),
    Number(u64),
    Flag(bool),
    /// Values that stand in one line.
    Line(Vec<Yaml>),
    List(Vec<Yaml>),
    Map(Vec<(&'static str, Yaml)>),
}

impl Serialize for Yaml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Line(items) => FlowSeq(items).serialize(serializer),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (name, value) in pairs {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// The text of the file; `added` is the day on which it comes into the digest.
pub(super) fn file(draft: &Draft, vocabulary: &Vocabulary, added: &str) -> String {
    let writer = Writer { draft, vocabulary };
    let mut fields: Vec<_> = super::check::fields_of_original(draft.kind)
        .into_iter()
        .filter_map(|field| match field.name {
            ADDED => Some((ADDED, Yaml::Text(added.to_owned()))),
            name => Some((name, writer.value(name, field.shape)?)),
        })
        .collect();
    fields.retain(|(_, value)| !value.is_empty());
    // Strings, numbers and lists of them can always be written.
    let yaml = serde_saphyr::to_string_with_options(&Yaml::Map(fields), options()).unwrap_or_default();
    format!("---\n{yaml}---\n{}", writer.body())
}

fn options() -> SerializerOptions {
    ser_options! { compact_list_indent: false, folded_wrap_chars: 100 }
}

impl Yaml {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Number(_) | Self::Flag(_) => false,
            Self::Line(items) | Self::List(items) => items.is_empty(),
            Self::Map(pairs) => pairs.is_empty(),
        }
    }
}

struct Writer<'a> {
    draft: &'a Draft,
    vocabulary: &'a Vocabulary,
}

impl Writer<'_> {
    fn value(&self, path: &str, shape: Shape) -> Option<Yaml> {
        match shape {
            Shape::Group(fields) => Some(Yaml::Map(self.group(path, fields))),
            Shape::List(Shape::Group(fields)) => {
                let row = |row| Yaml::Map(self.group(&format!("{path}.{row}"), fields));
                Some(Yaml::List((1..=self.draft.rows(path)).map(row).collect()))
            }
            Shape::List(item) => {
                let lines = self.draft.typed(path).iter().flat_map(|words| words.lines());
                let lines = lines.map(str::trim).filter(|line| !line.is_empty());
                Some(Yaml::Line(lines.map(|line| self.single(line, *item)).collect()))
            }
            Shape::Flag => self.draft.one(path).map(|_| Yaml::Flag(true)),
            _ => self.draft.one(path).map(|words| self.single(words, shape)),
        }
    }

    fn group(&self, path: &str, fields: &[Field]) -> Vec<(&'static str, Yaml)> {
        let value = |field: &Field| {
            let value = self.value(&format!("{path}.{}", field.name), field.shape)?;
            (!value.is_empty()).then_some((field.name, value))
        };
        fields.iter().filter_map(value).collect()
    }

    fn single(&self, words: &str, shape: Shape) -> Yaml {
        let line = words.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        let text = meant(&line, shape, self.vocabulary);
        let is_figure = matches!(shape, Shape::Count | Shape::Year | Shape::Date);
        // `007` is no number that would come back as it was typed.
        match text.parse::<u64>() {
            Ok(number) if is_figure && number.to_string() == text => Yaml::Number(number),
            _ => Yaml::Text(text),
        }
    }

    /// The sections under their headings in the language of the file. A line is a paragraph.
    fn body(&self) -> String {
        let mut text = String::new();
        for (section, _) in self.draft.kind.sections() {
            let Some(words) = self.draft.one(&draft::section_path(*section)) else { continue };
            let heading = self.vocabulary.label(Scheme::Sections, section.id(), self.draft.language());
            text.push_str(&format!("\n## {heading}\n"));
            for line in words.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
                text.push_str(&format!("\n{line}\n"));
            }
        }
        text
    }
}

/// The id that words stand for in a field: an id, or a name in any of the six languages. Words that
/// name nothing are left as they are, and the check tells so.
pub(super) fn meant(words: &str, shape: Shape, vocabulary: &Vocabulary) -> String {
    let words = words.trim();
    let found = match shape {
        Shape::Country => vocabulary.country(words).map(|country| country.code.clone()).or_else(|| {
            named(words, vocabulary.countries(), |country| &country.name).map(|country| country.code.clone())
        }),
        Shape::Region => {
            named(words, vocabulary.regions(), |region| &region.name).map(|region| region.code.clone())
        }
        Shape::LanguageCode => named(words, vocabulary.languages(), |language| &language.name)
            .map(|language| language.code.clone()),
        Shape::Term(scheme) => named(words, vocabulary.concepts(scheme), |concept| &concept.pref)
            .map(|concept| concept.id.clone()),
        Shape::Article => vocabulary.article(words).map(written_article),
        _ => None,
    };
    found.unwrap_or_else(|| words.to_owned())
}

/// The one of many that has a name in any language.
fn named<'a, T>(words: &str, all: &'a [T], names: impl Fn(&T) -> &ByLanguage<String>) -> Option<&'a T> {
    let words = words.to_lowercase();
    let is_named =
        |one: &&T| Language::ALL.into_iter().any(|language| names(one).get(language).to_lowercase() == words);
    all.iter().find(is_named)
}
