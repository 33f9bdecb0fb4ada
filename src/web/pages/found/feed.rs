//! Every search as a feed: what was added or changed last (Atom, RFC 4287).

use atom_syndication::{
    Category, ContentBuilder, EntryBuilder, Feed, FeedBuilder, FixedDateTime, Link, Person, Text,
};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::{
    entry::{Date, Entry},
    search::{Facet, Found, SearchRequest, Sort},
    web::{app::App, error::PageError, headers::CachePolicy, links, page::Page, params::Asked},
};

/// Entries in a feed.
const ENTRIES: usize = 50;
const CONTENT_TYPE: &str = "application/atom+xml";

/// `GET /{lang}/search/feed`, with the parameters of the search page.
pub(in crate::web::pages) async fn feed(
    State(app): State<App>,
    page: Page,
    Asked(request): Asked,
) -> Result<Response, PageError> {
    let asked = SearchRequest { sort: Sort::Updated, page: 1, per_page: ENTRIES, ..request.clone() };
    let entries = app.run(move |search| {
        let mut entries = Vec::new();
        for hit in search.run(&asked)?.hits.iter().filter(|hit| hit.in_full) {
            if let Found::Entry(entry) = search.entry(&hit.id)? {
                entries.push(*entry);
            }
        }
        Ok(entries)
    });
    let feed = feed_of(&page, &request, &entries.await?).ok_or(PageError::Broken)?;
    let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE))];
    Ok((CachePolicy::Private, content_type, feed.to_string()).into_response())
}

/// The feed; `None` where a date is none, which no reader of entries makes.
fn feed_of(page: &Page, request: &SearchRequest, entries: &[Entry]) -> Option<Feed> {
    let site = page.t("site-name");
    let title = if request.text.is_empty() {
        page.t("feed-title")
    } else {
        page.tv("feed-of", "words", &request.text)
    };
    let own = page.absolute(&links::feed(request));
    let listed: Option<Vec<_>> = entries.iter().map(|entry| entry_of(page, entry)).collect();
    let newest = entries.iter().map(Entry::changed).max_by_key(|date| date.sort_key());
    let feed = FeedBuilder::default()
        .lang(page.language.tag().to_owned())
        .id(own.clone())
        .title(Text::plain(format!("{title} · {site}")))
        .updated(moment(newest.unwrap_or(EMPTY))?)
        .author(Person { name: site, ..Person::default() })
        .link(link("self", CONTENT_TYPE, own))
        .link(link("alternate", "text/html", page.absolute(&links::search(request))))
        .entries(listed?)
        .build();
    Some(feed)
}

/// When a feed that holds nothing last changed.
const EMPTY: Date = Date { year: 1970, month: Some(1), day: Some(1) };

fn entry_of(page: &Page, entry: &Entry) -> Option<atom_syndication::Entry> {
    let version = entry.version_or_original(page.language)?;
    let address = page.absolute(&links::entry(page.language, entry.kind, &entry.id));
    let crimes = entry.crimes.iter().map(|id| Category {
        term: id.clone(),
        label: Some(page.label(Facet::Crime, id)),
        ..Category::default()
    });
    let content = ContentBuilder::default()
        .lang(version.language.tag().to_owned())
        .content_type("text".to_owned())
        .value(version.summary.clone())
        .build();
    let built = EntryBuilder::default()
        .id(address.clone())
        .title(Text { lang: Some(version.language.tag().to_owned()), ..Text::plain(version.title.clone()) })
        .published(moment(entry.added)?)
        .updated(moment(entry.changed())?)
        .link(link("alternate", "text/html", address))
        .categories(crimes.collect::<Vec<_>>())
        .content(content)
        .build();
    Some(built)
}

fn link(rel: &str, kind: &str, href: String) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}

/// A day as the moment at which it begins, which is as precise as the entries are.
fn moment(date: Date) -> Option<FixedDateTime> {
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    format!("{:04}-{month:02}-{day:02}T00:00:00Z", date.year).parse().ok()
}
