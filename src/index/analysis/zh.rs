//! Chinese: simplified characters, cut by jieba in search mode without its hidden Markov model (which
//! invents words), so that 跨国贩运人口案 holds 贩运 and 人口.

use std::{
    sync::{Arc, LazyLock},
    thread,
};

use jieba_rs::{Jieba, TokenizeMode};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{Token, words::is_letter};

/// Cuts runs of Chinese characters into words.
pub(super) struct Segmenter {
    jieba: Arc<LazyLock<Jieba>>,
}

impl Segmenter {
    /// Begins to load the dictionary on a thread of its own; who needs a word before it is there waits.
    pub(super) fn new() -> Self {
        let jieba = Arc::new(LazyLock::new(Jieba::new as fn() -> Jieba));
        let loading = jieba.clone();
        // Without a thread to spare, the first Chinese word loads the dictionary.
        let _ = thread::Builder::new().spawn(move || LazyLock::force(&loading).has_word("的"));
        Self { jieba }
    }

    /// Waits until the dictionary is there.
    pub(super) fn wait(&self) {
        LazyLock::force(&self.jieba);
    }

    /// Gives the words of a run that begins at byte `start` of its text.
    pub(super) fn tokens(&self, run: &str, start: usize, position: usize, out: &mut Vec<Token>) {
        let letters = Letters::of(run);
        for token in self.jieba.tokenize(&letters.simplified, TokenizeMode::Search, false) {
            if STOP.contains(&token.word) {
                continue;
            }
            let first = letters.ranges.get(token.start);
            let last = token.end.checked_sub(1).and_then(|last| letters.ranges.get(last));
            if let (Some((from, _)), Some((_, to))) = (first, last) {
                let text = token.word.to_owned();
                out.push(Token { text, start: start + from, end: start + to, position });
            }
        }
    }
}

/// Gives each character of a run, simplified.
pub(super) fn characters(run: &str, start: usize, out: &mut Vec<Token>) {
    let letters = Letters::of(run);
    for (simple, (from, to)) in letters.simplified.chars().zip(letters.ranges) {
        out.push(Token { text: simple.to_string(), start: start + from, end: start + to, position: 0 });
    }
}

/// The letters of a run as people see them: marks and variants belong to the character before.
struct Letters {
    /// One simplified character for each letter.
    simplified: String,
    /// The bytes of each letter in the run.
    ranges: Vec<(usize, usize)>,
}

impl Letters {
    fn of(run: &str) -> Self {
        let mut compatible = String::with_capacity(run.len());
        let mut ranges = Vec::new();
        for (at, letter) in run.grapheme_indices(true) {
            // Invisible characters between letters are no letters.
            if let Some(character) = letter.nfkc().next().filter(|character| is_letter(*character)) {
                compatible.push(character);
                ranges.push((at, at + letter.len()));
            }
        }
        Self { simplified: fast2s::convert(&compatible), ranges }
    }
}

/// Words that name no subject.
const STOP: [&str; 116] = [
    "的",
    "了",
    "和",
    "与",
    "及",
    "或",
    "在",
    "是",
    "对",
    "为",
    "被",
    "把",
    "由",
    "于",
    "以",
    "从",
    "向",
    "到",
    "等",
    "其",
    "之",
    "该",
    "这",
    "那",
    "此",
    "并",
    "而",
    "但",
    "也",
    "都",
    "就",
    "中",
    "上",
    "下",
    "将",
    "后",
    "前",
    "时",
    "者",
    "所",
    "我",
    "你",
    "他",
    "她",
    "它",
    "们",
    "我们",
    "他们",
    "您",
    "吗",
    "呢",
    "吧",
    "啊",
    "着",
    "过",
    "得",
    "地",
    "里",
    "内",
    "间",
    "因",
    "因为",
    "所以",
    "如果",
    "虽然",
    "但是",
    "以及",
    "或者",
    "并且",
    "而且",
    "不",
    "没",
    "没有",
    "有",
    "能",
    "会",
    "可",
    "要",
    "应",
    "应该",
    "很",
    "更",
    "最",
    "又",
    "再",
    "还",
    "只",
    "才",
    "如",
    "若",
    "则",
    "即",
    "由于",
    "对于",
    "关于",
    "根据",
    "按照",
    "通过",
    "之间",
    "其中",
    "什么",
    "怎么",
    "怎样",
    "如何",
    "哪些",
    "哪个",
    "为什么",
    "是否",
    "能否",
    "这个",
    "那个",
    "这些",
    "那些",
    "一个",
    "一些",
    "进行",
];
