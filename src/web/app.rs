//! What all requests share: the search with its pool, the words and the static files.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use axum::body::Bytes;
use tokio::sync::Semaphore;

use super::{assets::Assets, error::PageError, origin::BaseUrl};
use crate::{
    cite::Citer,
    entry::Repository,
    i18n::{Formats, Messages},
    language::{ByLanguage, Language},
    search::{Search, SearchError},
    vocabulary::Vocabulary,
};

/// How many searches may run at the same moment, for each core.
const SEARCHES_PER_CORE: usize = 2;

/// What the operator decides of the site.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Its public address; without one, absolute addresses repeat the host that was asked.
    pub base_url: Option<BaseUrl>,
    /// Where new entries are proposed, if there is a public place for it.
    pub repository: Option<Repository>,
}

/// The shared state of the site; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

struct Shared {
    search: Arc<Search>,
    messages: Messages,
    formats: Formats,
    assets: Assets,
    settings: Settings,
    permits: Semaphore,
    draining: AtomicBool,
    /// The digest to take along, once it has been made.
    taken_along: ByLanguage<OnceLock<Bytes>>,
}

impl App {
    /// A site over an opened index.
    pub fn new(search: Search, messages: Messages, formats: Formats, settings: Settings) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Shared {
            search: Arc::new(search),
            messages,
            formats,
            assets: Assets::embedded(),
            settings,
            permits: Semaphore::new(cores * SEARCHES_PER_CORE),
            draining: AtomicBool::new(false),
            taken_along: ByLanguage::from_fn(|_| OnceLock::new()),
        }))
    }

    /// Runs `work` on a thread that may block. At most a few run at once, so that a flood of searches
    /// waits in line here and leaves the threads that answer everything else alone.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Search) -> Result<T, SearchError> + Send + 'static,
    ) -> Result<T, PageError> {
        let _permit = self.0.permits.acquire().await.map_err(|_| PageError::Draining)?;
        let search = Arc::clone(&self.0.search);
        let answer = tokio::task::spawn_blocking(move || work(&search)).await;
        match answer {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => {
                tracing::error!(%error, "a search failed");
                Err(PageError::Broken)
            }
            Err(error) => {
                tracing::error!(%error, "a search did not come back");
                Err(PageError::Broken)
            }
        }
    }

    /// The search itself, for what does not block.
    pub(super) fn search(&self) -> &Search {
        &self.0.search
    }

    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.0.search.vocabulary()
    }

    pub(super) fn messages(&self) -> &Messages {
        &self.0.messages
    }

    pub(super) fn formats(&self) -> &Formats {
        &self.0.formats
    }

    /// What writes citations.
    pub(super) fn citer(&self) -> Citer<'_> {
        Citer { messages: self.messages(), formats: self.formats(), vocabulary: self.vocabulary() }
    }

    pub(super) fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// The public address; what is cited never repeats the host that was asked, which anyone may choose.
    pub(super) fn public_base(&self) -> Option<&str> {
        self.0.settings.base_url.as_ref().map(BaseUrl::as_str)
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The place of the digest to take along in a language.
    pub(super) fn taken_along(&self, language: Language) -> &OnceLock<Bytes> {
        self.0.taken_along.get(language)
    }

    /// From now on the server says that it is going away.
    pub(super) fn start_draining(&self) {
        self.0.draining.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_draining(&self) -> bool {
        self.0.draining.load(Ordering::Relaxed)
    }
}
