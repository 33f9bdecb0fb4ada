//! French: elisions off (l'extradition, d’êtres), Snowball stem, then accents folded: the stemmer needs them.

use frostem::{Algorithm, Stemmer};

use super::fold::without_accents;

pub(super) struct French {
    stemmer: Stemmer,
}

impl French {
    pub(super) fn new() -> Self {
        Self { stemmer: Stemmer::new(Algorithm::French) }
    }

    /// Gives the forms of a word in NFKC and lower case.
    pub(super) fn forms(&self, word: &str, push: &mut impl FnMut(String)) {
        let word = without_elision(word);
        if word.is_empty() || STOP.contains(&word) {
            return;
        }
        if let Some((_, own)) = APART.iter().find(|(form, _)| *form == word) {
            push((*own).to_owned());
            return;
        }
        let word = participle(word);
        let stem = without_accents(&self.stemmer.stem(word));
        // A reader may leave the accents out, and the stemmer then cuts elsewhere: keep that form too.
        let bare = without_accents(word);
        if bare != word {
            let other = without_accents(&self.stemmer.stem(&bare));
            if other != stem {
                push(other);
            }
        }
        push(stem);
    }
}

/// The singular of a participle: the stemmer takes the plural (prévenus, corrompus) for a Latin word.
fn participle(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(singular) if singular.ends_with('u') && word.chars().count() >= 6 && !LATIN.contains(&word) => {
            singular
        }
        Some(_) | None => word,
    }
}

/// Words that end in -us in the singular.
const LATIN: [&str; 8] =
    ["processus", "consensus", "dessus", "campus", "corpus", "terminus", "papyrus", "refus"];

fn without_elision(word: &str) -> &str {
    match word.split_once('\'') {
        Some((elided, rest)) if ELIDED.contains(&elided) => rest,
        Some(_) | None => word.trim_matches('\''),
    }
}

const ELIDED: [&str; 14] =
    ["l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd"];

/// Words whose stem would be another than their kin have, or that of words of another meaning: information, organisation.
const APART: [(&str, &str); 16] = [
    ("trafiquant", "trafic"),
    ("trafiquants", "trafic"),
    ("trafiquante", "trafic"),
    ("trafiquantes", "trafic"),
    ("contrebandier", "contreband"),
    ("contrebandiers", "contreband"),
    ("informateur", "informateur"),
    ("informateurs", "informateur"),
    ("informatrice", "informateur"),
    ("organisateur", "organisateur"),
    ("organisateurs", "organisateur"),
    ("organisatrice", "organisateur"),
    ("important", "important"),
    ("importante", "important"),
    ("importants", "important"),
    ("importantes", "important"),
];

const STOP: [&str; 126] = [
    "à", "au", "aux", "avec", "ce", "ces", "cet", "cette", "ceux", "comme", "contre", "dans", "de", "des",
    "du", "elle", "elles", "en", "entre", "est", "et", "eu", "il", "ils", "je", "la", "le", "les", "leur",
    "leurs", "lui", "mais", "me", "même", "ne", "nous", "ont", "ou", "où", "par", "pas", "plus", "pour",
    "qu", "que", "qui", "sa", "sans", "se", "ses", "si", "son", "sont", "sous", "sur", "ta", "te", "tes",
    "tu", "un", "une", "vers", "vos", "votre", "vous", "a", "été", "être", "avait", "ainsi", "dont", "hui",
    "afin", "alors", "après", "aussi", "autre", "autres", "avant", "avoir", "car", "cela", "celle", "celui",
    "celles", "chaque", "chez", "comment", "depuis", "donc", "durant", "encore", "étaient", "était", "étant",
    "êtes", "fait", "furent", "fut", "lors", "lorsque", "malgré", "moins", "ni", "notre", "nos", "on",
    "parmi", "pendant", "peu", "pourquoi", "puis", "quand", "quel", "quelle", "quels", "quelles", "sera",
    "seront", "serait", "selon", "tous", "tout", "toute", "toutes", "très",
];
