//! Fuzzing on a stable compiler: seeds from `tests/fuzz/<target>/`, changed at random, and what must hold of each.
//!
//! `CASEDIGEST_FUZZ` is the number of executions over all targets, `CASEDIGEST_FUZZ_SEED` where chance begins. `.ci/long`
//! runs ten million. An input that breaks something is printed; once mended, it joins the seeds.

mod mutate;

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, LazyLock},
    time::{Duration, Instant},
};

use casedigest::{
    corpus::Corpus,
    entry::{Digest, Entry},
    index::{Analyzer, Index, Token},
    language::Language,
    search::{Search, SearchRequest, Snippet, Strictness, SuggestRequest, YearRange},
    vocabulary::Vocabulary,
    web::search_json,
};
use mutate::{Random, Seeds};
use unicode_segmentation::GraphemeCursor;

use crate::{
    site::search_over,
    support::{TODAY, in_repository},
};

/// Executions over all targets when nothing else is asked.
const SHORT_RUN: u64 = 3_000;
/// Query, snippet, six analyzers, suggestions, parameters.
const TARGETS: u64 = 10;

static SMALL: LazyLock<(Search, tempfile::TempDir)> = LazyLock::new(|| search_over("tests/pages/corpus"));
static ANALYZER: LazyLock<Arc<Analyzer>> = LazyLock::new(|| Arc::new(Analyzer::new()));

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|value| value.parse().expect("a number"))
}

/// Runs `check` on the seeds and then on changed ones; says how far it is in long runs.
fn fuzz(target: &str, check: impl Fn(&str, &mut Random) -> Result<(), String>) {
    let folder = target.split('-').next().unwrap_or(target);
    let seeds = Seeds::of(folder);
    let executions = number("CASEDIGEST_FUZZ").unwrap_or(SHORT_RUN).div_ceil(TARGETS);
    let first = number("CASEDIGEST_FUZZ_SEED").unwrap_or(1);
    let started = Instant::now();
    let mut slowest = Duration::ZERO;
    let mut random = Random(first);
    let mut run = |input: &str, random: &mut Random| {
        let before = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| check(input, random)));
        slowest = slowest.max(before.elapsed());
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(problem)) => panic!("{target}: {problem}\ninput: {input:?}"),
            Err(_) => panic!("{target}: a panic\ninput: {input:?}"),
        }
    };
    seeds.all().for_each(|seed| run(seed, &mut random));
    for execution in 1..=executions {
        let input = seeds.changed(&mut random);
        run(&input, &mut random);
        if execution % 100_000 == 0 || (execution == executions && execution >= 100_000) {
            eprintln!("{target}: {execution} executions in {:?}", started.elapsed());
        }
    }
    if executions >= 100_000 {
        eprintln!("{target}: the slowest took {slowest:?}");
    }
}

/// Whether a byte lies between two letters as people see them.
fn is_letter_boundary(text: &str, at: usize) -> bool {
    text.is_char_boundary(at) && GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Whether a passage is a slice of one of the texts, with its beginning, its end and its marks between letters.
fn is_slice(snippet: &Snippet, texts: &[&str]) -> bool {
    let passage: String = snippet.parts.iter().map(|part| part.text.as_str()).collect();
    passage.is_empty()
        || texts.iter().any(|text| {
            text.match_indices(&passage).any(|(start, _)| {
                let mut at = start;
                let parts = snippet.parts.iter();
                let mut ends = parts.map(|part| {
                    at += part.text.len();
                    at
                });
                is_letter_boundary(text, start) && ends.all(|end| is_letter_boundary(text, end))
            })
        })
}

fn texts_of(entry: &Entry) -> Vec<&str> {
    let mut texts = Vec::new();
    for version in &entry.versions {
        texts.push(version.summary.as_str());
        let sections = version.body.iter().flat_map(|body| &body.sections);
        texts.extend(sections.flat_map(|section| &section.paragraphs).map(|p| p.text.as_str()));
    }
    texts
}

fn language(random: &mut Random) -> Language {
    random.one(&Language::ALL)
}

#[test]
fn query() {
    let (search, _) = &*SMALL;
    let entries: Vec<Entry> = entries_of("tests/pages/corpus");
    let texts: Vec<&str> = entries.iter().flat_map(texts_of).collect();
    fuzz("query", |text, random| {
        let mut request = SearchRequest { text: text.to_owned(), ..SearchRequest::new(language(random)) };
        request.concepts = random.below(4) > 0;
        let results = search.run(&request).map_err(|error| error.to_string())?;
        // A query is read up to 512 characters, and no part is less than one.
        if results.reading.parts.len() > 512 {
            return Err(format!("{} parts", results.reading.parts.len()));
        }
        if results.hits.len() > results.total || results.matched_in_full > results.total {
            return Err("more hits than found".to_owned());
        }
        for hit in &results.hits {
            if !is_slice(&hit.snippet, &texts) {
                return Err(format!("no slice of {}: {:?}", hit.id, hit.snippet));
            }
        }
        search_json(&results).map(drop).map_err(|error| error.to_string())
    });
}

fn entries_of(folder: &str) -> Vec<Entry> {
    let corpus = Corpus::open(&in_repository(folder)).expect("a corpus");
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    Digest::read(&corpus, &vocabulary, TODAY).0.entries().to_vec()
}

/// Texts that wait to be indexed together, since a new index for each would take most of the time.
#[derive(Default)]
struct Batch(Vec<Entry>);

impl Batch {
    const SIZE: usize = 500;

    /// Indexes the texts, and asks for parts of each.
    fn search(&mut self, random: &mut Random) -> Result<(), String> {
        let entries = std::mem::take(&mut self.0);
        let folder = tempfile::tempdir().expect("a folder");
        let vocabulary = VOCABULARY.clone();
        Index::build(folder.path(), "fed0", entries.iter().cloned(), &ANALYZER, &vocabulary, || {})
            .map_err(|error| error.to_string())?;
        let search = Search::open(folder.path(), ANALYZER.clone(), vocabulary).map_err(|e| e.to_string())?;
        for entry in &entries {
            let text = random.one(&texts_of(entry));
            let start = text.floor_char_boundary(random.below(text.len() + 1));
            let end = text.floor_char_boundary((start + random.below(60)).min(text.len())).max(start);
            let mut request = SearchRequest::new(entry.language);
            request.text = text[start..end].to_owned();
            let results = search.run(&request).map_err(|error| error.to_string())?;
            for hit in &results.hits {
                let own = entries.iter().find(|entry| entry.id == hit.id).expect("an entry of ours");
                if !is_slice(&hit.snippet, &texts_of(own)) {
                    let texts = texts_of(own);
                    return Err(format!("{:?}: no slice of {texts:?}: {:?}", request.text, hit.snippet));
                }
            }
        }
        Ok(())
    }
}

static VOCABULARY: LazyLock<Arc<Vocabulary>> =
    LazyLock::new(|| Arc::new(Vocabulary::embedded().expect("a sound vocabulary")));

#[test]
fn snippet() {
    let model =
        entries_of("tests/pages/corpus").into_iter().find(|entry| entry.id == "bra-2031-paper-harbour");
    let model = model.expect("the model");
    let batch = RefCell::new(Batch::default());
    let flush = |random: &mut Random| batch.borrow_mut().search(random);
    fuzz("snippet", |text, random| {
        let mut entry = model.clone();
        let mut batched = batch.borrow_mut();
        entry.id = format!("fic-2031-{}", batched.0.len());
        entry.language = language(random);
        entry.versions.truncate(1);
        for version in &mut entry.versions {
            version.language = entry.language;
            text.clone_into(&mut version.summary);
            let sections = version.body.iter_mut().flat_map(|body| &mut body.sections);
            for paragraph in sections.flat_map(|section| &mut section.paragraphs) {
                text.clone_into(&mut paragraph.text);
            }
        }
        batched.0.push(entry);
        let full = batched.0.len() >= Batch::SIZE;
        drop(batched);
        if full { flush(random) } else { Ok(()) }
    });
    flush(&mut Random(2)).expect("what was left");
}

fn analyze(language: Language) {
    fuzz(&format!("analyze-{language}"), |text, _| {
        let tokens = ANALYZER.tokens(language, text);
        let exact = ANALYZER.exact(text);
        let labels = ANALYZER.label_sequence(language, text);
        within_limits(text, &tokens)?;
        within_limits(text, &exact)?;
        for (start, end) in labels.iter().map(|word| (word.start, word.end)) {
            sound_range(text, start, end)?;
        }
        // The index reads whole texts, a query reads words: both must come to the same.
        for token in tokens.iter().step_by(1 + tokens.len() / 50) {
            let word = &text[token.start..token.end];
            let alone = ANALYZER.tokens(language, word);
            if !alone.iter().any(|other| other.text == token.text) {
                return Err(format!("{word:?} is {:?} in the text and {alone:?} alone", token.text));
            }
        }
        Ok(())
    });
}

fn within_limits(text: &str, tokens: &[Token]) -> Result<(), String> {
    let characters = text.chars().count();
    // A Chinese character stands in at most four words, an Arabic word has two forms.
    if tokens.len() > 4 * characters {
        return Err(format!("{} tokens of {characters} characters", tokens.len()));
    }
    for token in tokens {
        sound_range(text, token.start, token.end)?;
        // The longest compatibility form of one character is 33 bytes for 3.
        if token.text.is_empty() || token.text.len() > 12 * (token.end - token.start) {
            return Err(format!("the form of {token:?}"));
        }
    }
    Ok(())
}

fn sound_range(text: &str, start: usize, end: usize) -> Result<(), String> {
    // A sign that joins whatever stands behind it (U+06DD and the like): a passage is widened around it.
    let is_sign =
        |c| matches!(c, '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{890}' | '\u{891}' | '\u{8E2}');
    let is_sound = |at: usize| is_letter_boundary(text, at) || text[..at].ends_with(is_sign);
    if start < end && is_sound(start) && is_sound(end) {
        return Ok(());
    }
    Err(format!("{start}..{end} stands not between letters"))
}

#[test]
fn analyze_arabic() {
    analyze(Language::Ar);
}

#[test]
fn analyze_chinese() {
    analyze(Language::Zh);
}

#[test]
fn analyze_english() {
    analyze(Language::En);
}

#[test]
fn analyze_french() {
    analyze(Language::Fr);
}

#[test]
fn analyze_russian() {
    analyze(Language::Ru);
}

#[test]
fn analyze_spanish() {
    analyze(Language::Es);
}

#[test]
fn suggest() {
    let (search, _) = &*SMALL;
    fuzz("suggest", |text, random| {
        let request = SuggestRequest { text: text.to_owned(), language: language(random) };
        let suggestions = search.suggest(&request);
        if suggestions.len() > 8 {
            return Err(format!("{} suggestions", suggestions.len()));
        }
        let mut ids: Vec<_> = suggestions.iter().map(|found| (found.kind.id(), &found.id)).collect();
        ids.sort();
        ids.dedup();
        if ids.len() < suggestions.len() || suggestions.iter().any(|found| found.text.is_empty()) {
            return Err(format!("twice or without a name: {suggestions:?}"));
        }
        if search.suggest(&request) == suggestions { Ok(()) } else { Err("not the same again".to_owned()) }
    });
}

#[test]
fn parameters() {
    let (search, _) = &*SMALL;
    let read = |query: &str, strictness| {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        SearchRequest::from_pairs(Language::Fr, &pairs, search.vocabulary(), strictness)
    };
    fuzz("parameters", |query, _| {
        for strictness in [Strictness::Api, Strictness::Page] {
            let Ok(request) = read(query, strictness) else { continue };
            let again = read(&request.to_query(), strictness);
            // The language stands in the path, not in the query.
            let again = again.map(|again| SearchRequest { language: request.language, ..again });
            if again.as_ref() != Ok(&request) {
                return Err(format!("{request:?} is read back as {again:?}"));
            }
        }
        if let Ok(years) = query.parse::<YearRange>()
            && years.to_string().parse::<YearRange>() != Ok(years)
        {
            return Err(format!("{years:?} is written as {years}"));
        }
        Ok(())
    });
}
