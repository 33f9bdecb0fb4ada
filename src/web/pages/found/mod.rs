//! What lets others find the site: the map of its pages, feeds, and the description of its search.

mod feed;
mod opensearch;
mod sitemap;

pub(super) use feed::feed;
pub(super) use opensearch::opensearch;
pub(super) use sitemap::{sitemap, sitemap_index};

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use quick_xml::writer::Writer;

use crate::web::{error::PageError, headers::CachePolicy};

/// An answer in XML, written by `write`.
fn xml(
    policy: CachePolicy,
    content_type: &'static str,
    write: impl FnOnce(&mut Writer<Vec<u8>>) -> std::io::Result<()>,
) -> Result<Response, PageError> {
    let mut writer = Writer::new(b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_vec());
    write(&mut writer).map_err(|error| {
        tracing::error!(%error, "XML could not be written");
        PageError::Broken
    })?;
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static(content_type))];
    Ok((policy, content_type, writer.into_inner()).into_response())
}

/// An element with nothing but a text.
fn text(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(quick_xml::events::BytesText::new(words)).map(|_| ())
}
