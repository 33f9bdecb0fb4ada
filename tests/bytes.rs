//! Any bytes at all as an entry: problems, never a panic; and mending them breaks nothing and ends.
//!
//! `CASEDIGEST_FUZZ_FILES=1000000 cargo test --release any_bytes -- --nocapture` tries as many files and tells how long
//! the slowest took.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use casedigest::{
    corpus::Corpus,
    entry::{Digest, Reader},
    vocabulary::Vocabulary,
};

use fastrand::Rng;

use crate::support::{TODAY, in_repository};

/// How many files; the default is what a usual run can afford.
const FILES: &str = "CASEDIGEST_FUZZ_FILES";
const DEFAULT: u64 = 200;

/// The longest that a file may take, looked at in long runs only.
const LONGEST: Duration = Duration::from_millis(100);

/// What to put in: the signs of YAML and Markdown, wide and odd letters, halves of letters.
const PIECES: [&[u8]; 36] = [
    b"---\n",
    b"\n---\n",
    b": ",
    b"- ",
    b"  ",
    b"\t",
    b"\r\n",
    b"\"",
    b"'",
    b"[",
    b"]",
    b"{",
    b"}",
    b"&a ",
    b"*a ",
    b"!!set ",
    b"|\n",
    b">-\n",
    b"#",
    b"\n\n## ",
    b"[^1]",
    b"[^99999999999999999999]",
    b"[x](javascript:1)",
    b"![](",
    b"<div>",
    b"> ",
    b"```\n",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\x00",
    b"\xd9",
    b"\xe4\xb8",
    "“”".as_bytes(),
    "\u{202e}\u{2068}".as_bytes(),
    "غسل الأموال".as_bytes(),
    "title: x\n".as_bytes(),
];

fn collect(folder: &Path, files: &mut Vec<Vec<u8>>) {
    for item in fs::read_dir(folder).expect("a folder") {
        let path = item.expect("readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            // One fixture is a link to nowhere.
            files.extend(fs::read(path));
        }
    }
}

/// A file as nobody would write it.
fn made(random: &mut Rng, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = match random.usize(..20) {
        0 => (0..random.usize(..2000)).map(|_| random.u8(..)).collect(),
        _ => seeds[random.usize(..seeds.len())].clone(),
    };
    for _ in 0..=random.usize(..6) {
        let at = random.usize(..bytes.len() + 1);
        let to = (at + random.usize(..40)).min(bytes.len());
        match random.usize(..8) {
            0 => bytes.truncate(at),
            1 => _ = bytes.drain(at..to),
            2 => bytes.splice(at..at, PIECES[random.usize(..PIECES.len())].iter().copied()).for_each(drop),
            3 => bytes.splice(at..to, PIECES[random.usize(..PIECES.len())].iter().copied()).for_each(drop),
            4 if at < bytes.len() => bytes[at] = random.u8(..),
            5 => {
                let piece = bytes[at..to].to_vec();
                let other = random.usize(..bytes.len() + 1);
                bytes.splice(other..other, piece).for_each(drop);
            }
            6 => {
                let other = &seeds[random.usize(..seeds.len())];
                let from = random.usize(..other.len().max(1));
                let end = (from + random.usize(..400)).min(other.len());
                bytes.splice(at..to, other[from..end].iter().copied()).for_each(drop);
            }
            // A piece over and over, up to what is read at most and a little more.
            _ if random.usize(..40) == 0 => {
                let piece = if random.usize(..2) == 0 {
                    PIECES[random.usize(..PIECES.len())].to_vec()
                } else {
                    bytes[at..to].to_vec()
                };
                let times = random.usize(..140_000) / piece.len().max(1);
                bytes.splice(at..at, piece.repeat(times)).for_each(drop);
            }
            _ => {}
        }
    }
    bytes
}

/// Checks one file, and mends it if it can be mended. Returns how long the check took.
fn try_file(bytes: Vec<u8>, path: &str, vocabulary: &Vocabulary) -> Duration {
    let mut files = vec![(path.to_owned(), bytes.clone())];
    if path.starts_with("translations") {
        files.push(("units/a-unit.md".to_owned(), bytes.clone()));
    }
    let corpus = Corpus::from_files(files);
    let start = Instant::now();
    let (_, problems) = Digest::read(&corpus, vocabulary, TODAY);
    let took = start.elapsed();
    if problems.iter().any(|problem| !problem.fix.is_empty())
        && let Some(mended) = Reader::new(&corpus, vocabulary, TODAY).mend(path)
    {
        let again = Corpus::from_files([(path.to_owned(), mended.text.into_bytes())]);
        let left = Reader::new(&again, vocabulary, TODAY).mend(path);
        assert!(left.is_none() || path.starts_with("translations"), "a second run finds more: {left:?}");
    }
    took
}

#[test]
fn any_bytes_are_an_entry_with_problems() {
    let count = std::env::var(FILES).ok().and_then(|count| count.parse().ok());
    let mut seeds = Vec::new();
    for folder in ["corpus/cases", "corpus/translations", "tests/entries", "tests/mistakes/base"] {
        collect(&in_repository(folder), &mut seeds);
    }
    seeds.retain(|seed| seed.len() < 128 * 1024);
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let paths =
        ["cases/isl/isl-2019-operation-example.md", "units/a-unit.md", "translations/ru/units/a-unit.md"];
    let (tried, slowest) = (AtomicU64::new(0), AtomicU64::new(0));
    let total = count.unwrap_or(DEFAULT);
    let threads = thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    thread::scope(|scope| {
        for thread in 0..threads {
            let (seeds, vocabulary, tried, slowest) = (&seeds, &vocabulary, &tried, &slowest);
            scope.spawn(move || {
                for number in (thread..total).step_by(threads as usize) {
                    // Each file has a seed of its own, so that one that fails can be made again alone.
                    let mut random = Rng::with_seed(number);
                    let path = paths[random.usize(..paths.len())];
                    let took = try_file(made(&mut random, seeds), path, vocabulary);
                    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
                    if slowest.fetch_max(micros, Ordering::Relaxed) < micros && count.is_some() {
                        println!("file {number}: {micros} µs");
                    }
                    tried.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(tried.into_inner(), total);
    if count.is_some() {
        let slowest = Duration::from_micros(slowest.into_inner());
        println!("{total} files, the slowest in {slowest:?}");
        assert!(slowest <= LONGEST, "a file took {slowest:?}");
    }
}
