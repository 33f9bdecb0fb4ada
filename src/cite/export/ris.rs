//! RIS: a line a field, a tag of two letters, the record closed by `ER`.

use super::{Record, Type};
use crate::entry::Date;

/// Lines end so in the format, on every machine.
const LINE_END: &str = "\r\n";

pub(super) fn write(record: &Record) -> String {
    let mut text = String::new();
    let mut line = |tag: &str, value: &str| {
        // A value is one line: what follows a line break would be read as another field.
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        text.push_str(&format!("{tag}  - {value}{LINE_END}"));
    };
    line(
        "TY",
        match record.r#type {
            Type::Decision => "CASE",
            Type::Publication => "RPRT",
            Type::Page => "ELEC",
        },
    );
    line("ID", &record.id);
    line("TI", &record.title);
    if let Some(authority) = &record.authority {
        line("PB", authority);
    }
    if let Some(state) = &record.state {
        line("CY", state);
    }
    for number in &record.numbers {
        line("M1", number);
    }
    if let Some(date) = record.date {
        line("PY", &format!("{:04}", date.year));
        line("DA", &day(date));
    }
    if let Some(url) = &record.url {
        line("UR", url);
    }
    line("LA", record.language.tag());
    line("DB", &record.digest);
    line("N1", &record.note);
    line("ER", "");
    text
}

/// `2016/06/17/`, with nothing where a part is not known.
fn day(date: Date) -> String {
    let part = |part: Option<i8>| part.map(|part| format!("{part:02}")).unwrap_or_default();
    format!("{:04}/{}/{}/", date.year, part(date.month), part(date.day))
}
