//! Russian: ё as е, й kept, Snowball stem.

use frostem::{Algorithm, Stemmer};

use super::fold::plain;

pub(super) struct Russian {
    stemmer: Stemmer,
}

impl Russian {
    pub(super) fn new() -> Self {
        Self { stemmer: Stemmer::new(Algorithm::Russian) }
    }

    /// Gives the form of a word in NFKC and lower case.
    pub(super) fn forms(&self, word: &str, push: &mut impl FnMut(String)) {
        let word = plain(word);
        if !STOP.contains(&word.as_str()) {
            push(self.stemmer.stem(&word).into_owned());
        }
    }
}

const STOP: [&str; 72] = [
    "а",
    "без",
    "более",
    "бы",
    "был",
    "была",
    "были",
    "было",
    "быть",
    "в",
    "во",
    "вы",
    "где",
    "для",
    "до",
    "его",
    "ее",
    "если",
    "есть",
    "еще",
    "же",
    "за",
    "и",
    "из",
    "или",
    "им",
    "их",
    "к",
    "как",
    "ко",
    "когда",
    "кто",
    "ли",
    "на",
    "над",
    "не",
    "него",
    "нее",
    "нет",
    "ни",
    "них",
    "но",
    "о",
    "об",
    "от",
    "по",
    "под",
    "после",
    "при",
    "про",
    "с",
    "со",
    "так",
    "также",
    "там",
    "то",
    "того",
    "тот",
    "у",
    "уже",
    "чем",
    "что",
    "чтобы",
    "эта",
    "эти",
    "это",
    "этого",
    "этом",
    "этот",
    "я",
    "они",
    "он",
];
