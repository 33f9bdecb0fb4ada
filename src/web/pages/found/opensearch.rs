//! The description of the search, by which a browser offers it as one of its own (OpenSearch 1.1).

use axum::response::Response;

use super::{text, xml};
use crate::web::{error::PageError, headers::CachePolicy, page::Page};

/// `GET /{lang}/opensearch.xml`
pub(in crate::web::pages) async fn opensearch(page: Page) -> Result<Response, PageError> {
    xml(CachePolicy::Shared, "application/opensearchdescription+xml; charset=utf-8", |writer| {
        let root = writer
            .create_element("OpenSearchDescription")
            .with_attribute(("xmlns", "http://a9.com/-/spec/opensearch/1.1/"));
        root.write_inner_content(|writer| {
            text(writer, "ShortName", &page.t("site-name"))?;
            text(writer, "Description", &page.t("home-lead"))?;
            text(writer, "Language", page.language.tag())?;
            text(writer, "InputEncoding", "UTF-8")?;
            text(writer, "Image", &page.absolute(page.asset("mark.svg")))?;
            let template = format!("{}?q={{searchTerms}}", page.absolute(&page.search_action()));
            let url = [("type", "text/html"), ("template", template.as_str())];
            writer.create_element("Url").with_attributes(url).write_empty()?;
            Ok(())
        })?;
        Ok(())
    })
}
