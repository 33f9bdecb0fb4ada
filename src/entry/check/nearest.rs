//! The known value that someone most likely meant.

use std::collections::HashMap;

use strsim::osa_distance;

use crate::{
    language::Language,
    vocabulary::{Article, Scheme, Vocabulary},
};

/// A known value that someone most likely meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meant {
    /// What to write.
    pub(super) value: String,
    /// The text is a label of this value alone, or one letter away from it and from no other.
    pub(super) is_certain: bool,
}

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
    pub(super) fn term(&self, scheme: Scheme, text: &str) -> Option<Meant> {
        best(self.terms.get(&scheme)?, text)
    }

    /// The code of a country.
    pub(super) fn country(&self, text: &str) -> Option<Meant> {
        best(&self.countries, text)
    }

    /// The code of a region.
    pub(super) fn region(&self, text: &str) -> Option<Meant> {
        best(&self.regions, text)
    }
}

/// The name among `names` that is most like `text`.
pub(super) fn name<'a>(names: impl IntoIterator<Item = &'a str>, text: &str) -> Option<Meant> {
    let label = |name: &str| Label { folded: fold(name), id: name.to_owned() };
    best(&names.into_iter().map(label).collect::<Vec<_>>(), text)
}

/// An article as front matter writes it, such as `UNTOC 5`.
pub(in crate::entry) fn written(article: &Article) -> String {
    format!("{} {}", article.instrument.to_uppercase(), article.number)
}

/// The article meant by, say, `Art. 5 UNTOC`; without an instrument, the Convention's. Only an instrument
/// that is named and a single number make it certain.
pub(super) fn article(vocabulary: &Vocabulary, text: &str) -> Option<Meant> {
    let text = text.split('(').next().unwrap_or(text);
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    let numbers: Vec<_> = digits.filter(|part| !part.is_empty()).collect();
    let number: u16 = numbers.last()?.parse().ok()?;
    let words: Vec<_> = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase).collect();
    let named = vocabulary.instruments().iter().find(|instrument| {
        let short = |language| instrument.short.get(language).to_lowercase();
        words.contains(&instrument.id) || Language::ALL.into_iter().any(|l| words.contains(&short(l)))
    });
    let instrument = named.map_or("untoc", |instrument| instrument.id.as_str());
    let value = vocabulary.article(&format!("{instrument}-{number}")).map(written)?;
    Some(Meant { value, is_certain: named.is_some() && numbers.len() == 1 })
}

fn best(labels: &[Label], text: &str) -> Option<Meant> {
    let text = fold(text);
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    same(labels, &text).or_else(|| misspelt(labels, &text)).or_else(|| part(labels, &text))
}

fn same(labels: &[Label], text: &str) -> Option<Meant> {
    let mut found = labels.iter().filter(|label| label.folded == text).map(|label| &label.id);
    let first = found.next()?;
    Some(Meant { value: first.clone(), is_certain: found.all(|other| other == first) })
}

/// Three of ten letters may be wrong.
fn misspelt(labels: &[Label], text: &str) -> Option<Meant> {
    let length = text.chars().count();
    let mut nearest: Option<(usize, f64, &str)> = None;
    let mut is_alone = true;
    for label in labels {
        let longest = label.folded.chars().count().max(length);
        // A difference in length alone can be too much; most labels need no closer look.
        let is_far = |distance: usize| distance * 10 > longest * 3;
        if is_far(label.folded.chars().count().abs_diff(length)) {
            continue;
        }
        let distance = osa_distance(&label.folded, text);
        if is_far(distance) {
            continue;
        }
        let share = distance as f64 / longest as f64;
        match nearest {
            Some((_, best, id)) if share > best || (share == best && id == label.id) => {}
            Some((_, best, _)) if share == best => is_alone = false,
            _ => {
                nearest = Some((distance, share, &label.id));
                is_alone = true;
            }
        }
    }
    let (distance, _, id) = nearest?;
    // In a word of three letters another letter makes another word.
    Some(Meant { value: id.to_owned(), is_certain: distance == 1 && is_alone && length > 3 })
}

/// The shortest label that has the text among its words, such as "blanchiment de capitaux".
fn part(labels: &[Label], text: &str) -> Option<Meant> {
    let has = |label: &&Label| {
        label.folded.contains(text) && format!(" {} ", label.folded).contains(&format!(" {text} "))
    };
    let shortest = labels.iter().filter(has).min_by_key(|label| label.folded.len())?;
    Some(Meant { value: shortest.id.clone(), is_certain: false })
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
        let value = |meant: Option<Meant>| meant.map(|meant| meant.value);
        let crime = |text| value(nearest.term(Scheme::Crimes, text));
        for text in
            ["blanchiment", "отмывание денег", "洗钱", "غسل الأموال", "lavado de activos", "money laundring"]
        {
            assert_eq!(crime(text).as_deref(), Some("money-laundering"), "{text}");
        }
        assert_eq!(crime("human-trafficking").as_deref(), Some("trafficking-in-persons"));
        assert_eq!(crime("qwertyuiop"), None);
        for text in ["Italy", "Italien", "意大利", "Италия", "italian"] {
            let found = value(nearest.country(text));
            assert_eq!(found.as_deref(), Some("ITA"), "{text}");
        }
        let article = |text| article(&vocabulary, text).map(|meant| (meant.value, meant.is_certain));
        assert_eq!(article("Article 5 of UNTOC"), Some(("UNTOC 5".into(), true)));
        assert_eq!(article("TIP, art. 3(a)(2)"), Some(("TIP 3".into(), true)));
        assert_eq!(article("Art. 5"), Some(("UNTOC 5".into(), false)));
        assert_eq!(article("UNTOC 99"), None);
    }

    #[test]
    fn only_one_letter_or_a_whole_label_is_certain() {
        let vocabulary = Vocabulary::embedded().expect("sound");
        let nearest = Nearest::new(&vocabulary);
        let certain = |text| nearest.term(Scheme::Crimes, text).map(|meant| meant.is_certain);
        for text in ["money-laundring", "Money Laundering", "отмывание денег", "洗钱"] {
            assert_eq!(certain(text), Some(true), "{text}");
        }
        assert_eq!(certain("mony-landering"), Some(false));
        assert_eq!(nearest.country("Italien").map(|meant| meant.is_certain), Some(true));
    }
}
