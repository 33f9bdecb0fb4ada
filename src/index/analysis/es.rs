//! Spanish: plurals in -ces made singular (jueces, juez), Snowball stem, then accents folded. A word with ñ keeps it, and has a form without it for
//! readers whose keyboard has none.

use frostem::{Algorithm, Stemmer};

use super::fold::without_accents;

pub(super) struct Spanish {
    stemmer: Stemmer,
}

impl Spanish {
    pub(super) fn new() -> Self {
        Self { stemmer: Stemmer::new(Algorithm::Spanish) }
    }

    /// Gives the forms of a word in NFKC and lower case.
    pub(super) fn forms(&self, word: &str, push: &mut impl FnMut(String)) {
        if STOP.contains(&word) {
            return;
        }
        if let Some((_, own)) = APART.iter().find(|(form, _)| *form == word) {
            push((*own).to_owned());
            return;
        }
        let singular = word.strip_suffix("ces").filter(|root| root.len() >= 2).map(|root| format!("{root}z"));
        let word = singular.as_deref().unwrap_or(word);
        let stem = self.stemmer.stem(word);
        let folded = without_accents(&stem);
        if stem.contains('ñ') {
            push(stem.split('ñ').map(without_accents).collect::<Vec<_>>().join("ñ"));
        }
        // A reader may leave the accents out, and the stemmer then cuts elsewhere: keep that form too.
        let bare = without_accents(word);
        if bare != word {
            let other = without_accents(&self.stemmer.stem(&bare));
            if other != folded {
                push(other);
            }
        }
        push(folded);
    }
}

/// Words whose stem would be that of words of another meaning: organización, importación.
const APART: [(&str, &str); 7] = [
    ("organizador", "organizador"),
    ("organizadora", "organizador"),
    ("organizadores", "organizador"),
    ("organizadoras", "organizador"),
    ("importante", "importante"),
    ("importantes", "importante"),
    ("importancia", "importante"),
];

const STOP: [&str; 125] = [
    "a", "al", "ante", "como", "con", "contra", "cual", "cuando", "de", "del", "desde", "donde", "el", "él",
    "ella", "ellos", "en", "entre", "era", "es", "esa", "ese", "eso", "esta", "está", "este", "esto", "fue",
    "ha", "han", "hasta", "la", "las", "le", "les", "lo", "los", "más", "me", "mi", "muy", "no", "nos", "o",
    "para", "pero", "por", "que", "qué", "se", "según", "ser", "si", "sin", "sobre", "su", "sus", "también",
    "un", "una", "y", "ya", "algún", "alguna", "algunas", "algunos", "antes", "aquel", "aquella", "aun",
    "aunque", "bajo", "cada", "cómo", "cuál", "cuáles", "cuándo", "dónde", "durante", "eran", "eres", "esas",
    "esos", "estas", "estos", "estaba", "estaban", "están", "fueron", "había", "habían", "hacia", "hay",
    "mediante", "mientras", "mis", "mucho", "ni", "nosotros", "otra", "otras", "otro", "otros", "pues",
    "quien", "quién", "quienes", "sea", "sean", "sido", "siendo", "sino", "son", "tal", "tampoco", "tan",
    "tanto", "todo", "toda", "todos", "todas", "tras", "unas", "unos", "vez",
];
