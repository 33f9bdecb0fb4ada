//! Previews of files that are being written, for the command line: served and reloaded, or as files.

use std::{fs, io, path::Path, sync::Arc};

use axum::{
    Router,
    extract::State,
    http::StatusCode,
    middleware,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use tokio::net::TcpListener;

use super::{
    App, Previewed, assets,
    headers::{self, CachePolicy},
    pages, server,
};
use crate::{diagnostic::Words, language::Language};

/// The name of the stylesheet beside previews that are files.
const STYLE: &str = "style.css";

/// Reads a file anew.
type Load = Arc<dyn Fn() -> Previewed + Send + Sync>;

#[derive(Clone)]
struct Preview {
    app: App,
    language: Language,
    load: Load,
}

/// Serves one file until the process is told to stop; `load` reads it anew for each request.
///
/// # Errors
/// When the listener fails.
pub async fn serve_preview(
    app: App,
    listener: TcpListener,
    language: Language,
    load: impl Fn() -> Previewed + Send + Sync + 'static,
) -> io::Result<()> {
    let served = router(Preview { app, language, load: Arc::new(load) });
    axum::serve(listener, served).with_graceful_shutdown(server::told_to_stop()).await
}

fn router(preview: Preview) -> Router {
    let app = preview.app.clone();
    let static_files = Router::new().route("/static/{file}", get(assets::serve_asset)).with_state(app);
    let pages = Router::new().route("/", get(shown)).route("/version", get(version)).with_state(preview);
    pages.merge(static_files).layer(middleware::from_fn(headers::secure))
}

async fn shown(State(preview): State<Preview>) -> Response {
    let Ok(previewed) = read(&preview).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let (style, script) = (preview.app.assets().path(STYLE), preview.app.assets().path("preview.js"));
    match pages::preview_page(&preview.app, preview.language, &previewed, style, Some(script)) {
        Ok(html) => (CachePolicy::Never, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn version(State(preview): State<Preview>) -> Response {
    match read(&preview).await {
        Ok(previewed) => pages::preview_version(&previewed).into_response(),
        Err(status) => status.into_response(),
    }
}

async fn read(preview: &Preview) -> Result<Previewed, StatusCode> {
    let load = Arc::clone(&preview.load);
    tokio::task::spawn_blocking(move || load()).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

/// Writes one page a file into a folder, with the stylesheet beside it, so that all opens from the disk. Returns the
/// names of the pages.
///
/// # Errors
/// When the folder cannot be written.
pub fn write_preview(
    app: &App,
    language: Language,
    files: &[Previewed],
    folder: &Path,
) -> io::Result<Vec<String>> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(STYLE), app.assets().bytes(STYLE).unwrap_or_default())?;
    let mut names = Vec::new();
    for file in files {
        // A translation has the name of its entry: the path tells them apart.
        let name = format!("{}.html", file.path.trim_end_matches(".md").replace('/', "-"));
        let html = pages::preview_page(app, language, file, STYLE, None).map_err(io::Error::other)?;
        fs::write(folder.join(&name), html)?;
        names.push(name);
    }
    Ok(names)
}

/// How a person is asked for a field of a draft: its name in a few words and, where there is one, a hint. `path` is as in
/// [`crate::entry::Draft`]; `words` looks messages up.
pub fn question(path: &str, words: &Words<'_>) -> Option<(String, Option<String>)> {
    let is_row = |step: &&str| step.bytes().all(|byte| byte.is_ascii_digit());
    let general = path.split('.').filter(|step| !is_row(step)).collect::<Vec<_>>().join(".");
    let known = pages::words_for(&general)?;
    Some((words(known.label, &[]), known.hint.map(|hint| words(hint, &[]))))
}
