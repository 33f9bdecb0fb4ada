//! The API, version 1. The shapes in these files are a promise to those who build on it.

mod cite;
mod entry;
mod problem;
mod search;
mod suggest;
mod vocabulary;

use axum::http::{HeaderName, HeaderValue, header};

pub(super) use cite::cite;
pub(super) use entry::entry;
pub(super) use problem::problem;
pub(super) use search::search;
pub(in crate::web) use search::search_json;
pub(super) use suggest::suggest;
pub(super) use vocabulary::vocabulary;

/// Anyone's page may read the API: it holds nothing that is not public.
const ANYONE: [(HeaderName, HeaderValue); 1] =
    [(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"))];
