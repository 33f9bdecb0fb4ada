//! The YAML of a front matter as a tree that keeps every place.
//!
//! Read once, with serde-saphyr; typed entries are made and rules are run from the tree, so that one
//! wrong value loses neither its neighbours nor its file.

use std::{fmt, ops::Range};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_saphyr::{
    Location, Options, Spanned,
    options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy},
};

/// A value and the bytes of the file that it stands in.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// What it is.
    pub(super) value: Value,
    /// Where it stands in the file.
    pub(super) bytes: Range<usize>,
}

/// What a node is. Numbers keep the text that was written: a docket may be `0012` or `1.10`.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Nothing, `null` or `~`.
    Nothing,
    /// A text.
    Text(String),
    /// Something that YAML takes for a number, as written.
    Number(String),
    /// `true` or `false`.
    Flag(bool),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file; a key may stand there twice.
    Map(Vec<Pair>),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    /// The key, as written.
    pub(super) key: String,
    /// Where the key stands.
    pub(super) key_bytes: Range<usize>,
    /// The value.
    pub(super) value: Node,
}

impl Node {
    /// The text of a single value, trimmed; `None` for nothing, lists and maps.
    pub(super) fn text(&self) -> Option<&str> {
        let text = match &self.value {
            Value::Text(text) | Value::Number(text) => text.trim(),
            Value::Nothing | Value::Flag(_) | Value::List(_) | Value::Map(_) => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// The items of a list; none for anything else.
    pub(super) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The pairs of a map; none for anything else.
    pub(super) fn pairs(&self) -> &[Pair] {
        match &self.value {
            Value::Map(pairs) => pairs,
            _ => &[],
        }
    }

    /// Whether nothing stands here: no text, no item, no pair.
    pub(super) fn is_empty(&self) -> bool {
        match &self.value {
            Value::Nothing => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.is_empty(),
            Value::Map(pairs) => pairs.is_empty(),
            Value::Number(_) | Value::Flag(_) => false,
        }
    }
}

/// The YAML cannot be read at this byte of the file. What the YAML reader says is English and is not
/// kept: `yaml_error` tells the cause in the reader's language.
#[derive(Debug)]
pub(super) struct BrokenYaml {
    /// Byte in the file.
    pub(super) at: usize,
}

/// Reads `yaml`, which begins at the byte `offset` of its file.
pub(super) fn read(yaml: &str, offset: usize) -> Result<Node, BrokenYaml> {
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(yaml, options()) {
        Ok(raw) => Ok(place(raw, yaml, offset)),
        Err(error) => {
            let at = error.location().map_or(0, |location| start(location, yaml));
            Err(BrokenYaml { at: offset + at })
        }
    }
}

/// Far more than an entry needs; a hostile file ends here and not in memory or time.
fn options() -> Options {
    serde_saphyr::options! {
        strict_booleans: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        budget: serde_saphyr::budget! {
            max_events: 8_000,
            max_nodes: 4_000,
            max_depth: 16,
            max_aliases: 100,
            max_anchors: 100,
            max_total_scalar_bytes: 1 << 18,
            flow_nesting_limit: 16,
        },
    }
}

/// The tree as serde sees it, before places are known in bytes of the file.
enum Raw {
    Nothing,
    Text(String),
    Number,
    Flag(bool),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

fn place(raw: Spanned<Raw>, yaml: &str, offset: usize) -> Node {
    let Range { start, mut end } = range(raw.referenced, yaml);
    let written = || yaml.get(range(raw.defined, yaml)).unwrap_or("").trim().to_owned();
    let value = match raw.value {
        Raw::Nothing => Value::Nothing,
        Raw::Text(text) => Value::Text(text),
        Raw::Number => Value::Number(written()),
        Raw::Flag(flag) => Value::Flag(flag),
        Raw::List(items) => {
            let items: Vec<_> = items.into_iter().map(|item| place(item, yaml, offset)).collect();
            end = items.last().map_or(end, |last| last.bytes.end.saturating_sub(offset));
            Value::List(items)
        }
        Raw::Map(pairs) => {
            let pairs: Vec<_> = pairs.into_iter().map(|pair| place_pair(pair, yaml, offset)).collect();
            end = pairs.last().map_or(end, |last| last.value.bytes.end.saturating_sub(offset));
            Value::Map(pairs)
        }
    };
    Node { value, bytes: offset + start..offset + end.max(start) }
}

fn place_pair((key, value): (Spanned<Raw>, Spanned<Raw>), yaml: &str, offset: usize) -> Pair {
    let key = place(key, yaml, offset);
    let written = || key.bytes.start - offset..key.bytes.end - offset;
    let name = match &key.value {
        Value::Text(text) => text.clone(),
        _ => yaml.get(written()).unwrap_or("").to_owned(),
    };
    Pair { key: name, key_bytes: key.bytes, value: place(value, yaml, offset) }
}

/// The bytes of a scalar, or of the first character of a list or map.
fn range(location: Location, yaml: &str) -> Range<usize> {
    let start = start(location, yaml);
    let len = location.span().byte_len().and_then(|len| usize::try_from(len).ok()).unwrap_or(0);
    start..start + len
}

/// The byte at which a location starts: as the reader says, else counted in characters.
fn start(location: Location, yaml: &str) -> usize {
    let span = location.span();
    let in_bytes = span.byte_offset().and_then(|at| usize::try_from(at).ok());
    in_bytes.filter(|at| *at <= yaml.len()).unwrap_or_else(|| {
        let characters = usize::try_from(span.offset()).unwrap_or(usize::MAX);
        yaml.char_indices().nth(characters).map_or(yaml.len(), |(at, _)| at)
    })
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML")
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Raw, E> {
        Ok(Raw::Flag(flag))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Raw::Map(pairs))
    }
}
