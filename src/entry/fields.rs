//! The fields of a map, read leniently: what cannot be read as asked is not there.
//!
//! Whoever wrote it is told by the rules in `check`; here nothing is judged.

use super::{
    model::Date,
    node::{Node, Pair, Value},
};
use crate::vocabulary::{Scheme, Vocabulary};

/// The fields of a map.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a>(&'a [Pair]);

impl<'a> Fields<'a> {
    /// The fields of a node; none if it is no map.
    pub(super) fn of(node: &'a Node) -> Self {
        Self(node.pairs())
    }

    /// The value of the first field with this name.
    pub(super) fn get(self, name: &str) -> Option<&'a Node> {
        self.0.iter().find(|pair| pair.key == name).map(|pair| &pair.value)
    }

    /// A text.
    pub(super) fn text(self, name: &str) -> Option<String> {
        self.get(name).and_then(Node::text).map(str::to_owned)
    }

    /// A list of texts; a single text counts as a list of one.
    pub(super) fn texts(self, name: &str) -> Vec<String> {
        self.list(name).iter().filter_map(Node::text).map(str::to_owned).collect()
    }

    /// The items of a list; a single value counts as a list of one.
    pub(super) fn list(self, name: &str) -> &'a [Node] {
        match self.get(name) {
            Some(node) if matches!(node.value, Value::List(_)) => node.items(),
            Some(node) => std::slice::from_ref(node),
            None => &[],
        }
    }

    /// The maps of a list.
    pub(super) fn groups(self, name: &str) -> impl Iterator<Item = Fields<'a>> {
        self.list(name).iter().map(Fields::of)
    }

    /// The fields of a map.
    pub(super) fn group(self, name: &str) -> Fields<'a> {
        self.get(name).map_or(Fields(&[]), Fields::of)
    }

    /// What a text can be parsed to.
    pub(super) fn parsed<T: std::str::FromStr>(self, name: &str) -> Option<T> {
        self.get(name).and_then(Node::text).and_then(|text| text.parse().ok())
    }

    /// A date.
    pub(super) fn date(self, name: &str) -> Option<Date> {
        self.parsed(name)
    }

    /// `true` or `false`; not being there counts as `false`.
    pub(super) fn flag(self, name: &str) -> bool {
        self.get(name).is_some_and(|node| matches!(node.value, Value::Flag(true)))
    }

    /// The known ids among those of a list, each once.
    pub(super) fn terms(self, name: &str, scheme: Scheme, vocabulary: &Vocabulary) -> Vec<String> {
        let known = |id: &&String| vocabulary.concept(scheme, id).is_some();
        without_repeats(self.texts(name).iter().filter(known).cloned())
    }

    /// The codes of the known countries of a list, each once.
    pub(super) fn countries(self, name: &str, vocabulary: &Vocabulary) -> Vec<String> {
        let texts = self.texts(name);
        without_repeats(texts.iter().filter_map(|code| vocabulary.country(code)).map(|c| c.code.clone()))
    }
}

fn without_repeats(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
