//! English: possessives off, British spellings as American ones (organised, behaviour, defence), Snowball
//! stem, accents folded.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::fold::without_accents;

pub(super) struct English {
    stemmer: Stemmer,
}

impl English {
    pub(super) fn new() -> Self {
        Self { stemmer: Stemmer::new(Algorithm::English) }
    }

    /// Gives the form of a word in NFKC and lower case.
    pub(super) fn forms(&self, word: &str, push: &mut impl FnMut(String)) {
        let word = word.strip_suffix("'s").unwrap_or(word).trim_matches('\'');
        if STOP.contains(&word) {
            return;
        }
        if let Some((_, own)) = APART.iter().find(|(form, _)| *form == word) {
            push((*own).to_owned());
            return;
        }
        let word = irregular(word).map_or_else(|| american(word), Cow::Borrowed);
        push(without_accents(&self.stemmer.stem(&word)));
    }
}

fn irregular(word: &str) -> Option<&'static str> {
    IRREGULAR.iter().find(|(form, _)| *form == word).map(|(_, base)| *base)
}

/// The American spelling, by rules that hold for the words of the field.
fn american(word: &str) -> Cow<'_, str> {
    for (british, american) in SPELLINGS {
        if let Some(stem) = word.strip_suffix(british)
            && stem.len() >= if british.starts_with("our") { 3 } else { 4 }
        {
            return Cow::Owned(format!("{stem}{american}"));
        }
    }
    Cow::Borrowed(word)
}

const IRREGULAR: [(&str, &str); 15] = [
    ("jewellery", "jewelry"),
    ("women", "woman"),
    ("men", "man"),
    ("children", "child"),
    ("people", "person"),
    ("persons", "person"),
    ("thieves", "thief"),
    ("wives", "wife"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("offences", "offense"),
    ("licence", "license"),
    ("licences", "license"),
    ("centre", "center"),
    ("centres", "center"),
];

/// Words whose stem would be another than their kin have, or that of words of another meaning: information, import, procedure.
const APART: [(&str, &str); 24] = [
    ("smuggler", "smuggl"),
    ("smugglers", "smuggl"),
    ("bribery", "bribe"),
    ("seizure", "seiz"),
    ("seizures", "seiz"),
    ("kidnapper", "kidnap"),
    ("kidnappers", "kidnap"),
    ("informant", "informant"),
    ("informants", "informant"),
    ("informer", "informant"),
    ("informers", "informant"),
    ("important", "important"),
    ("importance", "important"),
    ("customer", "customer"),
    ("customers", "customer"),
    ("proceeds", "proceeds"),
    ("executive", "executive"),
    ("executives", "executive"),
    ("universal", "universal"),
    ("evident", "evident"),
    ("evidently", "evident"),
    ("minority", "minority"),
    ("minorities", "minority"),
    ("personnel", "personnel"),
];

const SPELLINGS: [(&str, &str); 16] = [
    ("isations", "izations"),
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("isers", "izers"),
    ("iser", "izer"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("ysed", "yzed"),
    ("yse", "yze"),
    ("ysing", "yzing"),
    ("ours", "ors"),
    ("our", "or"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("lling", "ling"),
];

const STOP: [&str; 123] = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "did", "do", "does", "for",
    "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its",
    "may", "no", "nor", "not", "of", "off", "on", "or", "our", "out", "over", "shall", "she", "should", "so",
    "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to",
    "under", "up", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "will",
    "with", "would", "any", "all", "some", "each", "both", "few", "more", "most", "other", "same", "very",
    "just", "also", "only", "because", "against", "between", "during", "before", "after", "through", "until",
    "upon", "per", "within", "without", "being", "could", "might", "must", "you", "your", "yours", "my",
    "me", "ours", "him", "hers", "theirs", "itself", "himself", "whose", "why", "although", "though",
    "however", "whether", "yet", "else", "ever",
];
