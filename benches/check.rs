//! How long it takes to check 10,000 entries: made-up cases in six languages on disk, files read included.
//!
//! `cargo bench --bench check`; the budget is 5 s on two cores.

#![allow(clippy::expect_used, missing_docs)]

mod made_up;

use std::{fs, time::Instant};

use casedigest::{corpus::Corpus, diagnostic::Level, entry::Digest, vocabulary::Vocabulary};

const FILES: usize = 10_000;
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut bytes = 0;
    for number in 0..FILES {
        let (path, text) = made_up::case(number);
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        bytes += text.len();
        fs::write(path, text).expect("written");
    }
    let vocabulary = Vocabulary::embedded().expect("sound");
    let start = Instant::now();
    let corpus = Corpus::open(folder.path()).expect("a corpus");
    let (digest, problems) = Digest::read(&corpus, &vocabulary, TODAY);
    let took = start.elapsed();
    let count = |level| problems.iter().filter(|problem| problem.level == level).count();
    println!(
        "check: {} entries, {} kB, in {:.2} s ({} errors, {} warnings)",
        digest.entries().len(),
        bytes / 1024,
        took.as_secs_f64(),
        count(Level::Error),
        count(Level::Warning)
    );
}
