//! Static files, embedded, each under a name that changes with its content.

use std::collections::HashMap;

use axum::{
    extract::State,
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::{app::App, error::PageError, headers::CachePolicy};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/static");

/// Half of this many hexadecimal digits of the hash tell two versions of a file apart.
const HASH_BYTES: usize = 5;

/// All static files, by name and by the path under which they are served.
pub(super) struct Assets {
    by_path: HashMap<String, Asset>,
    paths: HashMap<&'static str, String>,
}

#[derive(Clone, Copy)]
struct Asset {
    bytes: &'static [u8],
    content_type: &'static str,
}

impl Assets {
    /// The files of `static/`.
    pub(super) fn embedded() -> Self {
        let mut assets = Self { by_path: HashMap::new(), paths: HashMap::new() };
        for file in FILES.files() {
            let Some(name) = file.path().to_str() else { continue };
            let Some((stem, extension)) = name.rsplit_once('.') else { continue };
            let Some(content_type) = content_type(extension) else { continue };
            let path = format!("/static/{stem}.{}.{extension}", short_hash(file.contents()));
            assets.by_path.insert(path.clone(), Asset { bytes: file.contents(), content_type });
            assets.paths.insert(name, path);
        }
        assets
    }

    /// A file as it is.
    pub(super) fn bytes(&self, name: &str) -> Option<&'static [u8]> {
        self.by_path.get(self.paths.get(name)?).map(|asset| asset.bytes)
    }

    /// The path under which a file is served.
    pub(super) fn path(&self, name: &str) -> &str {
        self.paths.get(name).map_or("", String::as_str)
    }
}

fn content_type(extension: &str) -> Option<&'static str> {
    match extension {
        "css" => Some("text/css; charset=utf-8"),
        "png" => Some("image/png"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// `GET /static/{file}`.
pub(super) async fn serve_asset(State(app): State<App>, uri: Uri) -> Result<Response, PageError> {
    let asset = *app.assets().by_path.get(uri.path()).ok_or(PageError::NoSuchPage)?;
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type))];
    Ok((CachePolicy::Forever, content_type, asset.bytes).into_response())
}
