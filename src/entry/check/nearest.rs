//! The known value that someone most likely meant.

use std::collections::HashMap;

use strsim::normalized_damerau_levenshtein;

use crate::{
    language::Language,
    vocabulary::{Article, Scheme, Vocabulary},
};

/// Longer words are no ids, and comparing them costs time.
const LONGEST: usize = 80;

/// What is like what, from all labels in the six languages to ids.
#[derive(Debug)]
pub(super) struct Nearest {
    terms: HashMap<Scheme, Vec<Label>>,
    countries: Vec<Label>,
    regions: Vec<Label>,
}

#[derive(Debug)]
struct Label {
    folded: String,
    id: String,
}

impl Nearest {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let terms = Scheme::ALL.into_iter().map(|scheme| (scheme, term_labels(vocabulary, scheme)));
        Self {
            terms: terms.collect(),
            countries: country_labels(vocabulary),
            regions: region_labels(vocabulary),
        }
    }

    /// The id of a scheme.
    pub(super) fn term(&self, scheme: Scheme, text: &str) -> Option<String> {
        best(self.terms.get(&scheme)?, text)
    }

    /// The code of a country.
    pub(super) fn country(&self, text: &str) -> Option<String> {
        best(&self.countries, text)
    }

    /// The code of a region.
    pub(super) fn region(&self, text: &str) -> Option<String> {
        best(&self.regions, text)
    }
}

/// The name among `names` that is most like `text`.
pub(super) fn name<'a>(names: impl IntoIterator<Item = &'a str>, text: &str) -> Option<String> {
    let label = |name: &str| Label { folded: fold(name), id: name.to_owned() };
    best(&names.into_iter().map(label).collect::<Vec<_>>(), text)
}

/// An article as front matter writes it, such as `UNTOC 5`.
pub(in crate::entry) fn written(article: &Article) -> String {
    format!("{} {}", article.instrument.to_uppercase(), article.number)
}

/// The article meant by, say, `Art. 5 UNTOC`; without an instrument, the Convention's.
pub(super) fn article(vocabulary: &Vocabulary, text: &str) -> Option<String> {
    let mut numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let number: u16 = numbers.next_back()?.parse().ok()?;
    let words: Vec<_> = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase).collect();
    let named = vocabulary.instruments().iter().find(|instrument| {
        let short = |language| instrument.short.get(language).to_lowercase();
        words.contains(&instrument.id) || Language::ALL.into_iter().any(|l| words.contains(&short(l)))
    });
    let instrument = named.map_or("untoc", |instrument| instrument.id.as_str());
    vocabulary.article(&format!("{instrument}-{number}")).map(written)
}

fn best(labels: &[Label], text: &str) -> Option<String> {
    let text = fold(text);
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    same(labels, &text).or_else(|| misspelt(labels, &text)).or_else(|| part(labels, &text))
}

fn same(labels: &[Label], text: &str) -> Option<String> {
    labels.iter().find(|label| label.folded == text).map(|label| label.id.clone())
}

/// Three of ten letters may be wrong.
fn misspelt(labels: &[Label], text: &str) -> Option<String> {
    let scored = labels.iter().map(|label| (normalized_damerau_levenshtein(&label.folded, text), label));
    let (likeness, label) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (likeness >= 0.7).then(|| label.id.clone())
}

/// The shortest label that has the text among its words, such as "blanchiment de capitaux".
fn part(labels: &[Label], text: &str) -> Option<String> {
    let has = |label: &&Label| {
        label.folded.contains(text) && format!(" {} ", label.folded).contains(&format!(" {text} "))
    };
    labels.iter().filter(has).min_by_key(|label| label.folded.len()).map(|label| label.id.clone())
}

fn fold(label: &str) -> String {
    let spaced = label.to_lowercase().replace(['-', '_', '’'], " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn term_labels(vocabulary: &Vocabulary, scheme: Scheme) -> Vec<Label> {
    let mut labels = Vec::new();
    for concept in vocabulary.concepts(scheme) {
        let mut add = |label: &str| labels.push(Label { folded: fold(label), id: concept.id.clone() });
        add(&concept.id);
        for language in Language::ALL {
            add(concept.pref.get(language));
            concept.alt.get(language).iter().for_each(|label| add(label));
        }
        concept.alt.other.values().flatten().for_each(|label| add(label));
    }
    labels
}

fn country_labels(vocabulary: &Vocabulary) -> Vec<Label> {
    let mut labels = Vec::new();
    for country in vocabulary.countries() {
        let mut add = |label: &str| labels.push(Label { folded: fold(label), id: country.code.clone() });
        for language in Language::ALL {
            add(country.name.get(language));
            let others = country.alt.get(language).iter().chain(country.adjective.get(language));
            others.for_each(|label| add(label));
        }
    }
    labels
}

fn region_labels(vocabulary: &Vocabulary) -> Vec<Label> {
    let mut labels = Vec::new();
    for region in vocabulary.regions() {
        for (_, name) in region.name.iter() {
            labels.push(Label { folded: fold(name), id: region.code.clone() });
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_all_six_languages_lead_to_ids() {
        let vocabulary = Vocabulary::embedded().expect("sound");
        let nearest = Nearest::new(&vocabulary);
        let crime = |text| nearest.term(Scheme::Crimes, text);
        for text in
            ["blanchiment", "отмывание денег", "洗钱", "غسل الأموال", "lavado de activos", "money laundring"]
        {
            assert_eq!(crime(text).as_deref(), Some("money-laundering"), "{text}");
        }
        assert_eq!(crime("human-trafficking").as_deref(), Some("trafficking-in-persons"));
        assert_eq!(crime("qwertyuiop"), None);
        for text in ["Italy", "Italien", "意大利", "Италия", "italian"] {
            let found = nearest.country(text);
            assert_eq!(found.as_deref(), Some("ITA"), "{text}");
        }
        assert_eq!(article(&vocabulary, "Article 5 of UNTOC").as_deref(), Some("UNTOC 5"));
        assert_eq!(article(&vocabulary, "TIP, art. 3").as_deref(), Some("TIP 3"));
        assert_eq!(article(&vocabulary, "UNTOC 99"), None);
    }
}
