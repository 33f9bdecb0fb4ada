//! The JSON of the Citation Style Language: an array of one item.

use serde::Serialize;

use super::{Record, Type};
use crate::entry::Date;

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    r#type: &'static str,
    title: &'a str,
    language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authority: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jurisdiction: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(rename = "container-title", skip_serializing_if = "Option::is_none")]
    container_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    source: &'a str,
    note: &'a str,
}

#[derive(Serialize)]
struct Issued {
    #[serde(rename = "date-parts")]
    date_parts: [Vec<i16>; 1],
}

pub(super) fn write(record: &Record) -> Option<String> {
    let of = |r#type: Type| record.r#type == r#type;
    let authority = record.authority.as_deref();
    let item = Item {
        id: &record.id,
        r#type: match record.r#type {
            Type::Decision => "legal_case",
            Type::Publication => "report",
            Type::Page => "webpage",
        },
        title: &record.title,
        language: record.language.tag(),
        authority: authority.filter(|_| of(Type::Decision)),
        publisher: authority.filter(|_| of(Type::Publication)),
        jurisdiction: record.state.as_deref(),
        number: (!record.numbers.is_empty()).then(|| record.numbers.join(", ")),
        container_title: of(Type::Page).then_some(record.digest.as_str()),
        issued: record.date.map(issued),
        url: record.url.as_deref(),
        source: &record.digest,
        note: &record.note,
    };
    serde_json::to_string_pretty(&[item]).ok().map(|json| format!("{json}\n"))
}

fn issued(date: Date) -> Issued {
    let parts = [Some(date.year), date.month.map(i16::from), date.day.map(i16::from)];
    Issued { date_parts: [parts.into_iter().flatten().collect()] }
}
