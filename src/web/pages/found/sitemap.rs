//! The map of the site for search engines: every page that they may show, in each language (sitemaps.org 0.9).

use axum::{extract::State, response::Response};
use quick_xml::writer::Writer;

use super::{text, xml};
use crate::{
    entry::{Date, Entry, Kind, RULES},
    language::Language,
    search::{Facet, Search, SearchError, SearchRequest},
    web::{
        app::App, axis::Axis, error::PageError, headers::CachePolicy, links, page::Page, params::Segments,
    },
};

/// Pages that stand alone.
const PAGES: [fn(Language) -> String; 8] = [
    links::home,
    links::about,
    links::coverage,
    links::explore,
    links::offline,
    links::contribute,
    links::rules,
    links::model,
];
/// Entries in one map; a map may hold 50,000 addresses.
const ENTRIES: usize = 10_000;
const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const CONTENT_TYPE: &str = "application/xml; charset=utf-8";

/// One page: its address in a language, and when it last changed.
type PageOf = (Box<dyn Fn(Language) -> String + Send>, Option<Date>);

/// `GET /sitemap.xml`: the maps.
pub(in crate::web::pages) async fn sitemap_index(
    State(app): State<App>,
    uri: axum::http::Uri,
    headers: axum::http::HeaderMap,
) -> Result<Response, PageError> {
    let page = Page::new(&app, &uri, &headers);
    let maps = app.search().figures().by_kind.values().sum::<usize>().div_ceil(ENTRIES).max(1);
    xml(CachePolicy::Shared, CONTENT_TYPE, |writer| {
        writer.create_element("sitemapindex").with_attribute(NAMESPACE).write_inner_content(|writer| {
            for language in Language::ALL {
                for number in 1..=maps {
                    let address = page.absolute(&links::sitemap(language, number));
                    let map = writer.create_element("sitemap");
                    map.write_inner_content(|writer| text(writer, "loc", &address))?;
                }
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// `GET /{lang}/sitemap/{number}`: a part of the entries, and in the first map all lists.
pub(in crate::web::pages) async fn sitemap(
    State(app): State<App>,
    page: Page,
    Segments((_, number)): Segments<(String, usize)>,
) -> Result<Response, PageError> {
    let place = number.checked_sub(1).ok_or(PageError::NoSuchPage)?;
    let pages = app.run(move |search| pages(search, place)).await?;
    if pages.is_empty() {
        return Err(PageError::NoSuchPage);
    }
    xml(CachePolicy::Shared, CONTENT_TYPE, |writer| {
        let set = writer
            .create_element("urlset")
            .with_attribute(NAMESPACE)
            .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
        set.write_inner_content(|writer| pages.iter().try_for_each(|listed| url(writer, &page, listed)))?;
        Ok(())
    })
}

fn url(writer: &mut Writer<Vec<u8>>, page: &Page, (path, changed): &PageOf) -> std::io::Result<()> {
    let url = writer.create_element("url");
    url.write_inner_content(|writer| {
        text(writer, "loc", &page.absolute(&path(page.language)))?;
        if let Some(changed) = changed {
            text(writer, "lastmod", &changed.to_string())?;
        }
        for language in Language::ALL {
            let address = page.absolute(&path(language));
            let link = [("rel", "alternate"), ("hreflang", language.tag()), ("href", address.as_str())];
            writer.create_element("xhtml:link").with_attributes(link).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn pages(search: &Search, place: usize) -> Result<Vec<PageOf>, SearchError> {
    let mut pages = if place == 0 { lists(search)? } else { Vec::new() };
    let entries = search.entries(place * ENTRIES, ENTRIES)?;
    pages.extend(entries.into_iter().filter(is_public).map(|entry| {
        let changed = entry.changed();
        let path = move |language| links::entry(language, entry.kind, &entry.id);
        (Box::new(path) as Box<_>, Some(changed))
    }));
    Ok(pages)
}

/// Editors may keep an entry out of search engines.
fn is_public(entry: &Entry) -> bool {
    entry.robots.as_deref().is_none_or(|robots| !matches!(robots, "noindex" | "none"))
}

/// The home page, the lists and what they lead to.
fn lists(search: &Search) -> Result<Vec<PageOf>, SearchError> {
    let mut lists: Vec<PageOf> = PAGES.map(|path| (Box::new(path) as Box<_>, None)).into();
    for rule in RULES {
        lists.push((Box::new(|language| links::rule(language, rule.id)), None));
    }
    for kind in Kind::ALL {
        lists.push((Box::new(move |language| links::kind(language, kind)), None));
    }
    let everything = search.run(&SearchRequest { per_page: 1, ..SearchRequest::new(Language::En) })?;
    for axis in Axis::ALL {
        lists.push((Box::new(move |language| links::axis(language, axis)), None));
        let gathered =
            |facet: Facet| facet == axis.facet() || (axis, facet) == (Axis::Countries, Facet::Involved);
        let counts = everything.facets.iter().filter(|counts| gathered(counts.facet));
        let ids = counts.flat_map(|counts| &counts.values).filter(|value| value.count > 0);
        let ids: std::collections::BTreeSet<_> = ids.map(|value| value.id.clone()).collect();
        for id in ids {
            lists.push((Box::new(move |language| links::gathering(language, axis, &id)), None));
        }
    }
    Ok(lists)
}
