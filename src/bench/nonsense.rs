//! Nonsense words in six languages, as frequent as words are (Zipf), with labels of the vocabulary among them.

use fastrand::Rng;

use crate::{
    language::{Language, Script},
    vocabulary::{Scheme, Vocabulary},
};

/// Distinct nonsense words of a language.
const WORDS: usize = 20_000;
/// How finely the frequencies are drawn: a word is drawn as often as it stands in a table of this length.
const TABLE: usize = 1 << 18;
/// One word in so many is a label of the vocabulary.
const LABEL: usize = 24;
/// Words of a sentence.
const SENTENCE: usize = 13;

/// A language's words.
pub(super) struct Tongue {
    pub(super) language: Language,
    words: Vec<String>,
    labels: Vec<String>,
    table: Vec<u16>,
}

impl Tongue {
    pub(super) fn new(language: Language, vocabulary: &Vocabulary, seed: u64) -> Self {
        let mut random = Rng::with_seed(seed ^ (language as u64 + 1));
        let words = (0..WORDS).map(|rank| word(language, rank, &mut random)).collect();
        let mut labels: Vec<String> =
            [Scheme::Crimes, Scheme::Techniques, Scheme::Cooperation, Scheme::Topics]
                .into_iter()
                .flat_map(|scheme| vocabulary.concepts(scheme))
                .map(|concept| concept.pref.get(language).clone())
                .chain(vocabulary.countries().iter().map(|country| country.name.get(language).clone()))
                .collect();
        random.shuffle(&mut labels);
        Self { language, words, labels, table: zipf() }
    }

    /// The words, the most frequent first.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Words without a full stop.
    pub(super) fn phrase(&self, words: usize, random: &mut Rng) -> String {
        let mut text = String::with_capacity(words * 12);
        for at in 0..words {
            if at > 0 && self.language != Language::Zh {
                text.push(' ');
            }
            text.push_str(self.draw(random));
        }
        text
    }

    /// Sentences.
    pub(super) fn text(&self, words: usize, random: &mut Rng) -> String {
        let (stop, space) = if self.language == Language::Zh { ("。", "") } else { (".", " ") };
        let mut text = String::with_capacity(words * 12);
        let mut left = words;
        while left > 0 {
            let count = left.min(SENTENCE);
            if !text.is_empty() {
                text.push_str(space);
            }
            text.push_str(&self.phrase(count, random));
            text.push_str(stop);
            left -= count;
        }
        text
    }

    fn draw(&self, random: &mut Rng) -> &str {
        let word = if random.usize(0..LABEL) == 0 {
            let place =
                random.usize(0..self.labels.len().max(1)).min(random.usize(0..self.labels.len().max(1)));
            self.labels.get(place)
        } else {
            self.table.get(random.usize(0..TABLE)).and_then(|rank| self.words.get(usize::from(*rank)))
        };
        word.map_or("", String::as_str)
    }
}

/// Ranks, each as often as a word of its rank occurs: in inverse proportion to it.
fn zipf() -> Vec<u16> {
    let harmonic: f64 = (1..=WORDS).map(|rank| 1.0 / rank as f64).sum();
    let mut table = Vec::with_capacity(TABLE);
    let mut sum = 0.0;
    for rank in 0..WORDS {
        sum += 1.0 / (rank as f64 + 1.0) / harmonic;
        while (table.len() as f64) < sum * TABLE as f64 && table.len() < TABLE {
            table.push(u16::try_from(rank).unwrap_or(u16::MAX));
        }
    }
    table.resize(TABLE, 0);
    table
}

/// A word of syllables, the rarer the longer, with an ending of its language for the stemmer to find.
fn word(language: Language, rank: usize, random: &mut Rng) -> String {
    let syllables = 2 + usize::from(rank > 300) + usize::from(rank > 6_000);
    let (first, second, endings) = letters(language);
    let mut pick =
        |list: &'static [&'static str]| list.get(random.usize(0..list.len())).copied().unwrap_or_default();
    let mut word = String::new();
    for _ in 0..syllables.min(if language == Language::Zh { 2 } else { syllables }) {
        word.push_str(pick(first));
        word.push_str(pick(second));
    }
    word.push_str(pick(endings));
    word
}

type Letters = (&'static [&'static str], &'static [&'static str], &'static [&'static str]);

fn letters(language: Language) -> Letters {
    const CONSONANTS: &[&str] =
        &["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st", "tr"];
    const VOWELS: &[&str] = &["a", "e", "i", "o", "u", "ai", "ou"];
    match (language.script(), language) {
        (Script::Arabic, _) => (
            &["ب", "ت", "ج", "ح", "د", "ر", "س", "ش", "ص", "ط", "ع", "ف", "ق", "ك", "ل", "م", "ن"],
            &["ا", "و", "ي", ""],
            &["", "ة", "ات", "ين", "ها"],
        ),
        (Script::Han, _) => (&[""], HAN, &["", "", ""]),
        (Script::Cyrillic, _) => (
            &["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "ст", "пр"],
            &["а", "е", "и", "о", "у", "ы", "я"],
            &["", "ов", "ами", "ный", "ать", "ия", "ого"],
        ),
        (Script::Latin, Language::Fr) => (CONSONANTS, VOWELS, &["e", "ment", "eur", "ait", "ée", "es", ""]),
        (Script::Latin, Language::Es) => (CONSONANTS, VOWELS, &["o", "a", "ado", "ción", "mente", "es"]),
        (Script::Latin, _) => (CONSONANTS, VOWELS, &["", "ing", "ed", "s", "er", "ly", "ation"]),
    }
}

const HAN: &[&str] = &[
    "天", "地", "山", "水", "火", "木", "金", "土", "日", "月", "星", "云", "风", "雨", "雪", "花", "草",
    "树", "鸟", "鱼", "马", "牛", "羊", "龙", "虎", "门", "窗", "桥", "路", "车", "船", "东", "西", "南",
    "北", "春", "夏", "秋", "冬", "红", "黄", "蓝", "白", "黑", "青", "石", "玉", "光", "影", "声", "色",
    "香", "味", "心", "手", "足", "目", "耳", "口", "米", "麦", "豆", "瓜", "果", "茶", "酒", "盐", "糖",
    "布", "丝", "纸", "笔", "墨", "书", "画", "琴", "棋", "歌", "舞", "梦", "城", "村", "河", "湖", "海",
    "岛", "沙", "田", "园", "林",
];
