//! Extractors that refuse politely: what cannot be read becomes a page or a problem, never axum's bare text.
#![allow(clippy::disallowed_types)] // This file is where axum's own extractors are wrapped.

use axum::{
    extract::{FromRequestParts, Path},
    http::{Uri, request::Parts},
};
use serde::de::DeserializeOwned;

use super::{app::App, error::PageError, page::split_first};
use crate::{
    language::Language,
    search::{SearchRequest, Strictness},
};

/// The variable segments of the path.
pub(super) struct Segments<T>(pub(super) T);

/// The pairs of the query string, decoded; broken UTF-8 becomes replacement characters.
pub(super) struct Pairs(pub(super) Vec<(String, String)>);

/// A search as asked of a page: unknown parameters are ignored.
pub(super) struct Asked(pub(super) SearchRequest);

/// A search as asked of the API: unknown parameters are refused.
pub(super) struct AskedOfApi(pub(super) SearchRequest);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Segments<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        match Path::<T>::from_request_parts(parts, app).await {
            Ok(Path(segments)) => Ok(Self(segments)),
            Err(_) => Err(PageError::NoText),
        }
    }
}

impl FromRequestParts<App> for Pairs {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Self::Rejection> {
        Ok(Self(pairs(&parts.uri)))
    }
}

impl FromRequestParts<App> for Asked {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let (first, _) = split_first(parts.uri.path());
        let language: Language = first.parse().map_err(|_| PageError::NoSuchPage)?;
        SearchRequest::from_pairs(language, &pairs(&parts.uri), app.vocabulary(), Strictness::Page)
            .map(Self)
            .map_err(PageError::Unreadable)
    }
}

impl FromRequestParts<App> for AskedOfApi {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        // An address of the API means the same to everyone: the browser's language does not count.
        SearchRequest::from_pairs(Language::En, &pairs(&parts.uri), app.vocabulary(), Strictness::Api)
            .map(Self)
            .map_err(PageError::Unreadable)
    }
}

/// The pairs of an address.
pub(super) fn pairs(uri: &Uri) -> Vec<(String, String)> {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
}
