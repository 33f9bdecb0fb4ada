//! The questions that are timed: the words of the judged queries and words of the made-up corpus, one to four, some with a filter.

use fastrand::Rng;

use super::MadeUp;
use crate::{
    language::Language,
    search::{Facet, JudgedQuery, RequestError, SearchRequest, Strictness},
    vocabulary::{Scheme, Vocabulary},
};

/// Hits a page, as the engine alone gives them.
const PER_PAGE: usize = 10;
/// The most words of a question.
const WORDS: usize = 4;
/// One question in so many of the made-up ones has a filter.
const FILTERED: u64 = 4;

/// As many questions of made-up words as of judged ones, if there is a made-up corpus.
///
/// # Errors
/// When a judged query has an unknown filter.
pub fn questions(
    judged: &[JudgedQuery],
    made_up: Option<&MadeUp>,
    vocabulary: &Vocabulary,
) -> Result<Vec<SearchRequest>, RequestError> {
    let mut questions = Vec::new();
    for query in judged {
        let words: Vec<&str> = query.query.split_whitespace().take(WORDS).collect();
        let mut pairs = vec![("q".to_owned(), words.join(" "))];
        for (facet, ids) in &query.filters {
            pairs.extend(ids.iter().map(|id| (facet.clone(), id.clone())));
        }
        let request = SearchRequest::from_pairs(query.lang, &pairs, vocabulary, Strictness::Api)?;
        questions.push(SearchRequest { per_page: PER_PAGE, ..request });
    }
    if let Some(made_up) = made_up {
        questions
            .extend((0..judged.len() as u64).map(|number| made_up_question(made_up, number, vocabulary)));
    }
    Ok(questions)
}

/// Words that stand in one text, so that something holds them all.
fn made_up_question(made_up: &MadeUp, number: u64, vocabulary: &Vocabulary) -> SearchRequest {
    let mut random = Rng::with_seed(number);
    let language =
        Language::ALL.into_iter().nth(number as usize % Language::ALL.len()).unwrap_or(Language::En);
    let entry =
        made_up.entry(random.u64(0..200) * Language::ALL.len() as u64 + number % Language::ALL.len() as u64);
    let text = entry.versions.first().map(|version| version.summary.as_str()).unwrap_or_default();
    let count = random.usize(1..=WORDS);
    let text = match entry.language {
        // Two characters a word.
        Language::Zh => text.chars().filter(|c| c.is_alphanumeric()).take(2 * count).collect(),
        Language::Ar | Language::En | Language::Fr | Language::Ru | Language::Es => {
            let words: Vec<&str> = text.split([' ', '.']).filter(|word| !word.is_empty()).collect();
            let places = (0..count).filter_map(|_| words.get(random.usize(0..words.len().max(1))).copied());
            places.collect::<Vec<_>>().join(" ")
        }
    };
    let mut request = SearchRequest { text, per_page: PER_PAGE, ..SearchRequest::new(language) };
    if number.is_multiple_of(FILTERED)
        && let Some(crime) = vocabulary.concepts(Scheme::Crimes).get(random.usize(0..4))
    {
        request.add(Facet::Crime, crime.id.clone());
    }
    request
}
