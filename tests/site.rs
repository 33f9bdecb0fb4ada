//! A site over a corpus without a network, and one request to it.

use std::sync::{Arc, LazyLock};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use casedigest::{
    corpus::Corpus,
    entry::{Digest, Repository},
    i18n::{Formats, Messages},
    index::{Analyzer, Index},
    search::Search,
    vocabulary::Vocabulary,
    web,
};
use http_body_util::BodyExt;
use tempfile::TempDir;
use tower::ServiceExt;

use crate::support::{TODAY, in_repository};

/// A site over a corpus, its index in a folder that goes with it.
pub(crate) struct Site {
    pub(crate) router: Router,
    _index: TempDir,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The site over the small fictional corpus: built once, for all tests that only ask it.
static FICTIONAL: LazyLock<Site> = LazyLock::new(|| Site::over("tests/pages/corpus"));

/// The search over the real corpus: built once.
pub(crate) static REAL: LazyLock<(Search, TempDir)> = LazyLock::new(|| search_over("corpus"));

impl Site {
    /// The site over the small fictional corpus.
    pub(crate) fn fictional() -> &'static Self {
        &FICTIONAL
    }

    /// The site over the corpus in a folder of the project.
    pub(crate) fn over(folder: &str) -> Self {
        let (search, index) = search_over(folder);
        let messages = Messages::embedded().expect("messages");
        let formats = Formats::embedded().expect("formats");
        Self {
            router: web::router(web::App::new(search, messages, formats, web::Settings::default())),
            _index: index,
        }
    }

    /// The site over an empty corpus that proposes new entries in a repository.
    pub(crate) fn with_repository(repository: Repository) -> Self {
        let index = tempfile::tempdir().expect("a temporary folder");
        let vocabulary = Arc::new(Vocabulary::embedded().expect("a sound vocabulary"));
        let search = Search::empty(index.path(), Arc::new(Analyzer::new()), vocabulary).expect("a search");
        let messages = Messages::embedded().expect("messages");
        let formats = Formats::embedded().expect("formats");
        let settings = web::Settings { repository: Some(repository), ..web::Settings::default() };
        let app = web::App::new(search, messages, formats, settings);
        Self { router: web::router(app), _index: index }
    }

    /// A form that is sent.
    pub(crate) async fn send(&self, path: &str, pairs: &[(String, String)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(body)).expect("a request")).await
    }

    /// A GET without any header.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// Any request.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// The search over the corpus in a folder of the project, its index in a folder that goes with it.
pub(crate) fn search_over(folder: &str) -> (Search, TempDir) {
    let corpus = Corpus::open(&in_repository(folder)).expect("a corpus");
    let vocabulary = Arc::new(Vocabulary::embedded().expect("a sound vocabulary"));
    let analyzer = Arc::new(Analyzer::new());
    let (digest, _) = Digest::read(&corpus, &vocabulary, TODAY);
    let index = tempfile::tempdir().expect("a temporary folder");
    let entries = digest.entries().iter().cloned();
    Index::build(index.path(), "fed0", entries, &analyzer, &vocabulary, || {}).expect("an index");
    (Search::open(index.path(), analyzer, vocabulary).expect("an open index"), index)
}
