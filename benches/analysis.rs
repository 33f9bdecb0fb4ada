//! What the analysis of a text costs, in each of the six languages.
//!
//! Corpus: made-up text of 400 words a language, from one seed. Run: `cargo bench --bench analysis`.
//! Divan and not criterion: it needs no plotting and statistics of its own, and counts bytes a second.

use std::sync::{Arc, LazyLock};

use casedigest::{bench::MadeUp, index::Analyzer, language::Language, vocabulary::Vocabulary};
use divan::{Bencher, counter::BytesCount};

const SEED: u64 = 1;
const WORDS: usize = 400;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| {
    let analyzer = Analyzer::new();
    analyzer.wait();
    analyzer
});
static MADE_UP: LazyLock<MadeUp> = LazyLock::new(|| {
    #[expect(clippy::unwrap_used, reason = "a bench without its vocabulary measures nothing")]
    MadeUp::new(Arc::new(Vocabulary::embedded().unwrap()), SEED)
});

fn main() {
    divan::main();
}

#[divan::bench(args = Language::ALL)]
fn stems(bencher: Bencher<'_, '_>, language: Language) {
    let text = MADE_UP.text(language, WORDS, 0);
    bencher.counter(BytesCount::of_str(&text)).bench(|| ANALYZER.tokens(language, &text));
}

#[divan::bench(args = Language::ALL)]
fn exact(bencher: Bencher<'_, '_>, language: Language) {
    let text = MADE_UP.text(language, WORDS, 0);
    bencher.counter(BytesCount::of_str(&text)).bench(|| ANALYZER.exact(&text));
}

#[divan::bench(args = Language::ALL)]
fn labels(bencher: Bencher<'_, '_>, language: Language) {
    let text = MADE_UP.text(language, WORDS, 0);
    bencher.counter(BytesCount::of_str(&text)).bench(|| ANALYZER.label_sequence(language, &text));
}
