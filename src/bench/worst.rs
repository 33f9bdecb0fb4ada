//! The most expensive queries that are admitted: each is as long as a query may be.

use std::time::Instant;

use super::MadeUp;
use crate::{
    language::Language,
    search::{Search, SearchError, SearchRequest},
    vocabulary::Scheme,
};

/// Characters of a query that are read.
const LENGTH: usize = 512;
/// How often each is asked; the least time counts.
const REPEATS: usize = 3;

/// The slowest of the queries that are meant to be slow.
#[derive(Clone, Debug)]
pub(super) struct Worst {
    pub(super) milliseconds: f64,
    pub(super) name: &'static str,
}

/// Asks all of them; gives the slowest.
pub(super) fn worst(search: &Search, made_up: Option<&MadeUp>) -> Result<Worst, SearchError> {
    let mut worst = Worst { milliseconds: 0.0, name: "" };
    for (name, text, per_page) in queries(search, made_up) {
        let request = SearchRequest { text, per_page, ..SearchRequest::new(Language::En) };
        let mut least = f64::INFINITY;
        for _ in 0..REPEATS {
            let start = Instant::now();
            search.run(&request)?;
            least = least.min(start.elapsed().as_secs_f64() * 1000.0);
        }
        if least > worst.milliseconds {
            worst = Worst { milliseconds: least, name };
        }
    }
    Ok(worst)
}

fn queries(search: &Search, made_up: Option<&MadeUp>) -> Vec<(&'static str, String, usize)> {
    let vocabulary = search.vocabulary();
    let common = |language| -> Vec<String> {
        let words = made_up.map(|made_up| made_up.common(language)).unwrap_or_default();
        words.iter().take(80).cloned().collect()
    };
    let words = common(Language::En);
    let mixed: Vec<String> = (0..20)
        .flat_map(|rank| Language::ALL.map(|language| common(language).get(rank).cloned()))
        .flatten()
        .collect();
    let prefixes: Vec<String> =
        "stbrmnpdklfgvz".chars().flat_map(|a| "aeiou".chars().map(move |b| format!("{a}{b}*"))).collect();
    let labels: Vec<String> = [Scheme::Crimes, Scheme::Lessons, Scheme::Techniques, Scheme::Cooperation]
        .into_iter()
        .flat_map(|scheme| vocabulary.concepts(scheme).iter().take(6))
        .map(|concept| concept.pref.get(Language::En).clone())
        .collect();
    let countries: Vec<String> =
        vocabulary.countries().iter().map(|country| country.name.get(Language::En).clone()).collect();
    let unknown: Vec<String> = (0..60)
        .map(|number| format!("{}qzkxwvu", "abcdefghij".chars().nth(number % 10).unwrap_or('a')))
        .collect();
    let joined = |words: &[String], between: &str| clipped(words.join(between));
    let excluded = clipped(words.iter().map(|word| format!("-{word}")).collect::<Vec<_>>().join(" "));
    let phrases =
        clipped(words.windows(2).map(|pair| format!("\"{}\"", pair.join(" "))).collect::<Vec<_>>().join(" "));
    vec![
        ("prefixes", joined(&prefixes, " "), 20),
        ("prefixes, any of them", joined(&prefixes, " OR "), 20),
        ("frequent words", joined(&words, " "), 20),
        ("frequent words of six languages", joined(&mixed, " "), 20),
        ("frequent words, any of them", joined(&words, " OR "), 20),
        ("phrases", phrases, 20),
        ("one long phrase", format!("\"{}\"", joined(&words, " ")), 20),
        ("exclusions", excluded, 20),
        ("broad concepts", joined(&labels, " "), 20),
        ("countries", joined(&countries, " "), 20),
        ("unknown words", joined(&unknown, " "), 20),
        ("frequent word, 100 hits", words.first().cloned().unwrap_or_default(), 100),
        ("broad concepts, 100 hits", joined(&labels, " "), 100),
        ("everything", String::new(), 100),
    ]
}

fn clipped(text: String) -> String {
    text.chars().take(LENGTH).collect()
}
