//! What can go wrong with a request. The page or problem that tells of it is drawn in one place,
//! behind all handlers, so that a refusal by a layer looks like one by a handler.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::axis::Axis;
use crate::{entry::Kind, search::RequestError};

/// Why a request gets no ordinary answer.
#[derive(Clone, Debug)]
pub(super) enum PageError {
    /// There is no page with this path.
    NoSuchPage,
    /// There is no entry with this id.
    NoSuchEntry {
        /// The id as asked.
        id: String,
        /// Ids that come close.
        nearest: Vec<(String, Kind)>,
    },
    /// The axis has no such value.
    NoSuchValue {
        /// The axis.
        axis: Axis,
        /// The id as asked.
        id: String,
        /// The value that comes closest.
        nearest: Option<String>,
    },
    /// The entry was taken out.
    Withdrawn {
        /// Its title.
        title: String,
        /// Language of its title and of the reason.
        reason: String,
        /// When it was taken out.
        date: crate::entry::Date,
    },
    /// A parameter cannot be read.
    Unreadable(RequestError),
    /// The path or query is no text.
    NoText,
    /// The method is not one that reads.
    Method,
    /// The address is longer than the server reads.
    TooLong,
    /// The request has a body that is too large.
    TooLarge,
    /// The answer took too long.
    TooSlow,
    /// The server is going away.
    Draining,
    /// The fault is ours; its cause is in the log.
    Broken,
}

impl PageError {
    /// The status of the answer.
    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchPage | Self::NoSuchEntry { .. } | Self::NoSuchValue { .. } => StatusCode::NOT_FOUND,
            Self::Withdrawn { .. } => StatusCode::GONE,
            Self::Unreadable(RequestError::TooLong { .. }) | Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::Unreadable(_) | Self::NoText => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow | Self::Draining => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The error behind a bare status, as layers give it.
    pub(super) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NoSuchPage,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::URI_TOO_LONG => Self::TooLong,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::SERVICE_UNAVAILABLE => Self::TooSlow,
            status if status.is_client_error() => Self::NoText,
            _ => Self::Broken,
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
