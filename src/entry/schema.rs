//! JSON Schema of the front matter, for editors that complete and check while one types.
//!
//! Made from the list of fields that `check` itself goes by, so that the two cannot drift apart; a second
//! set of types for the schema alone could. What an editor offers are the canonical forms (`ITA`); what it
//! accepts is what the rules accept (`ita` too).

use serde_json::{Value, json};

use super::{
    check::{
        AFTER_WITHDRAWAL, CODES, Field, Shape, fields_of_original, fields_of_translation, written_article,
    },
    model::Kind,
};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const DATE: &str = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
const YEAR: &str = "^[1-9][0-9]{3}$";
const COUNT: &str = "^\\+?[0-9]{1,19}$";
/// As `check` reads it: a host with a dot, no white space, no control characters, no `<`, `>` or `"`.
const ADDRESS: &str = concat!(
    r#"^https?://([^\s<>"/?#\u0000-\u001f\u007f-\u009f]*@)?"#,
    r#"[^\s<>"/?#@:.\u0000-\u001f\u007f-\u009f]+(\.[^\s<>"/?#@:.\u0000-\u001f\u007f-\u009f]+)+"#,
    r#"(:[^\s<>"/?#@\u0000-\u001f\u007f-\u009f]*)?([/?#][^\s<>"\u0000-\u001f\u007f-\u009f]*)?$"#,
);
const WITHDRAWN: &str = "withdrawn";
/// Anything but white space alone.
const SOMETHING: &str = "\\S";
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The schemas by file name: one a kind of entry, and one for the translations of each kind.
pub fn json_schemas(vocabulary: &Vocabulary) -> Vec<(String, Value)> {
    Kind::ALL
        .into_iter()
        .flat_map(|kind| {
            let name = kind.id();
            [
                (format!("{name}.json"), schema(&fields_of_original(kind), vocabulary)),
                (format!("translation-{name}.json"), schema(&fields_of_translation(kind), vocabulary)),
            ]
        })
        .collect()
}

fn schema(fields: &[Field], vocabulary: &Vocabulary) -> Value {
    let mut schema = object(fields, vocabulary);
    if let Some(object) = schema.as_object_mut() {
        object.insert("$schema".to_owned(), json!(DRAFT));
        if fields.iter().any(|field| field.name == WITHDRAWN) {
            let all = required(fields);
            let few: Vec<_> = all.iter().filter(|name| AFTER_WITHDRAWAL.contains(name)).collect();
            object.insert("required".to_owned(), json!(few));
            object.insert("anyOf".to_owned(), json!([{"required": [WITHDRAWN]}, {"required": all}]));
        }
    }
    schema
}

fn required(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().filter(|field| field.absent.is_some()).map(|field| field.name).collect()
}

fn object(fields: &[Field], vocabulary: &Vocabulary) -> Value {
    let properties: serde_json::Map<_, _> =
        fields.iter().map(|field| (field.name.to_owned(), value(field.shape, vocabulary))).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required(fields),
        "additionalProperties": false,
        "minProperties": 1,
    })
}

fn value(shape: Shape, vocabulary: &Vocabulary) -> Value {
    match shape {
        // A docket or a title may look like a number; the text counts as it is written.
        Shape::Text | Shape::Citation => {
            json!({"anyOf": [{"type": "string", "pattern": SOMETHING}, {"type": "number"}]})
        }
        Shape::Term(scheme) => terms(scheme, vocabulary),
        Shape::Country => in_any_case(vocabulary.countries().iter().map(|country| country.code.clone())),
        Shape::Region => {
            let codes: Vec<_> = vocabulary.regions().iter().map(|region| region.code.as_str()).collect();
            let numbers: Vec<u16> = codes.iter().filter_map(|code| code.parse().ok()).collect();
            json!({"anyOf": [{"enum": codes}, {"enum": numbers}]})
        }
        Shape::Article => articles(vocabulary),
        Shape::Language => in_any_case(Language::ALL.iter().map(|language| language.tag().to_owned())),
        Shape::LanguageCode => in_any_case(CODES.iter().map(|code| (*code).to_owned())),
        Shape::Choice(choices) => json!({"enum": choices}),
        Shape::Date => json!({"anyOf": [year(), {"type": "string", "pattern": DATE}]}),
        Shape::Year => json!({"anyOf": [year(), {"type": "string", "pattern": YEAR}]}),
        Shape::Count => {
            json!({"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": COUNT}]})
        }
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Address => json!({"type": "string", "pattern": ADDRESS}),
        Shape::Id => {
            json!({"anyOf": [{"type": "string", "pattern": ID}, {"type": "integer", "minimum": 0}]})
        }
        Shape::List(item) => json!({"type": "array", "minItems": 1, "items": value(*item, vocabulary)}),
        Shape::Group(fields) => object(fields, vocabulary),
    }
}

fn terms(scheme: Scheme, vocabulary: &Vocabulary) -> Value {
    let ids: Vec<_> = vocabulary.concepts(scheme).iter().map(|concept| &concept.id).collect();
    json!({"enum": ids})
}

fn articles(vocabulary: &Vocabulary) -> Value {
    let written: Vec<_> = vocabulary.articles().iter().map(written_article).collect();
    let patterns: Vec<_> = written.iter().map(|article| any_case(article).replace(' ', "[ -]")).collect();
    json!({"anyOf": [{"enum": written}, {"type": "string", "pattern": format!("^({})$", patterns.join("|"))}]})
}

/// Codes that are offered as they are and accepted in small and capital letters.
fn in_any_case(codes: impl Iterator<Item = String>) -> Value {
    let codes: Vec<_> = codes.collect();
    let patterns: Vec<_> = codes.iter().map(|code| any_case(code)).collect();
    json!({"anyOf": [{"enum": codes}, {"type": "string", "pattern": format!("^({})$", patterns.join("|"))}]})
}

/// A pattern for a word in small and capital letters: patterns of JSON Schema have no switch for that.
fn any_case(word: &str) -> String {
    let letter = |letter: char| match letter.is_ascii_alphabetic() {
        true => format!("[{}{}]", letter.to_ascii_uppercase(), letter.to_ascii_lowercase()),
        false => letter.to_string(),
    };
    word.chars().map(letter).collect()
}

fn year() -> Value {
    json!({"type": "integer", "minimum": 1000, "maximum": 9999})
}
