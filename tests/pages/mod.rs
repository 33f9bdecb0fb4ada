//! Requests to a site over a small fictional corpus.
//!
//! Each file of `requests/` is a list of requests with the status and some of the words of the answer.

mod api;
mod bad_input;
mod contribute;
mod limits;

use axum::{body::Body, http::Request};
use serde::Deserialize;

use crate::site::{Answer, Site};

/// One request and what must hold of its answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    get: String,
    #[serde(default)]
    headers: std::collections::BTreeMap<String, String>,
    status: u16,
    location: Option<String>,
    #[serde(default)]
    shows: Vec<String>,
    #[serde(default)]
    hides: Vec<String>,
    because: String,
}

#[tokio::test]
async fn requests_are_answered_as_written() {
    let site = Site::fictional();
    let mut problems = Vec::new();
    let mut asked = 0;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/requests");
    for file in std::fs::read_dir(folder).expect("a folder of requests") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let cases: Vec<Case> = serde_saphyr::from_str(&text).expect("a list of requests");
        for case in cases {
            asked += 1;
            let mut request = Request::get(&case.get);
            for (name, value) in &case.headers {
                request = request.header(name, value);
            }
            let answer = site.ask(request.body(Body::empty()).expect("a request")).await;
            if let Err(problem) = holds(&case, &answer) {
                problems.push(format!("{}: {} ({}): {problem}", path.display(), case.get, case.because));
            }
        }
    }
    assert!(asked > 20, "only {asked} requests were found");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn holds(case: &Case, answer: &Answer) -> Result<(), String> {
    if answer.status.as_u16() != case.status {
        return Err(format!("status {}", answer.status));
    }
    if let Some(location) = &case.location
        && answer.header("location") != location
    {
        return Err(format!("leads to {}", answer.header("location")));
    }
    let text = answer.text();
    if let Some(missing) = case.shows.iter().find(|words| !text.contains(words.as_str())) {
        return Err(format!("does not show {missing}\n{text}"));
    }
    if let Some(shown) = case.hides.iter().find(|words| text.contains(words.as_str())) {
        return Err(format!("shows {shown}"));
    }
    Ok(())
}
