//! JSON Schema of the front matter, for editors that complete and check while one types.
//!
//! Made from the list of fields that `check` itself goes by, so that the two cannot drift apart; a second
//! set of types for the schema alone could. The schema knows canonical forms only (`ITA`, not `ita`).

use serde_json::{Value, json};

use super::{
    check::{CODES, Field, Shape, fields_of_original, fields_of_translation, written_article},
    model::Kind,
};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
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
    }
    schema
}

fn object(fields: &[Field], vocabulary: &Vocabulary) -> Value {
    let properties: serde_json::Map<_, _> =
        fields.iter().map(|field| (field.name.to_owned(), value(field.shape, vocabulary))).collect();
    let required: Vec<_> =
        fields.iter().filter(|field| field.absent.is_some()).map(|field| field.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn value(shape: Shape, vocabulary: &Vocabulary) -> Value {
    match shape {
        // A docket or a title may look like a number; the text counts as it is written.
        Shape::Text => json!({"type": ["string", "number"]}),
        Shape::Term(scheme) => terms(scheme, vocabulary),
        Shape::Country => {
            let codes: Vec<_> = vocabulary.countries().iter().map(|country| &country.code).collect();
            json!({"enum": codes})
        }
        Shape::Region => {
            let codes: Vec<_> = vocabulary.regions().iter().map(|region| &region.code).collect();
            json!({"anyOf": [{"enum": codes}, {"type": "integer"}]})
        }
        Shape::Article => {
            let written = vocabulary.articles().iter().map(written_article);
            let ids = vocabulary.articles().iter().map(|article| article.id.clone());
            json!({"enum": written.chain(ids).collect::<Vec<_>>()})
        }
        Shape::Language => json!({"enum": Language::ALL.map(Language::tag)}),
        Shape::LanguageCode => json!({"enum": CODES.as_slice()}),
        Shape::Choice(choices) => json!({"enum": choices}),
        Shape::Date => json!({"anyOf": [year(), {"type": "string", "pattern": DATE}]}),
        Shape::Year => year(),
        Shape::Count => json!({"type": "integer", "minimum": 0}),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Address => json!({"type": "string", "format": "uri", "pattern": "^https?://"}),
        Shape::Id => json!({"type": "string", "pattern": ID}),
        Shape::List(item) => json!({"type": "array", "minItems": 1, "items": value(*item, vocabulary)}),
        Shape::Group(fields) => object(fields, vocabulary),
    }
}

fn terms(scheme: Scheme, vocabulary: &Vocabulary) -> Value {
    let ids: Vec<_> = vocabulary.concepts(scheme).iter().map(|concept| &concept.id).collect();
    json!({"enum": ids})
}

fn year() -> Value {
    json!({"type": "integer", "minimum": 1000, "maximum": 9999})
}
