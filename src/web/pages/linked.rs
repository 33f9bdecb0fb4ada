//! What a page says of itself to machines: JSON-LD in the words of schema.org.

use serde_json::{Value, json};

use crate::{
    entry::{Entry, Source, Version},
    search::Facet,
    web::{
        links,
        page::{Link, Page},
    },
};

/// A data block that can stand in HTML: nothing in it can end the element around it.
fn block(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// The site, and how it is searched.
pub(super) fn site(page: &Page) -> String {
    let template = format!("{}?q={{search_term_string}}", page.absolute(&page.search_action()));
    block(&json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "url": page.canonical(),
        "name": page.t("site-name"),
        "description": page.t("home-lead"),
        "inLanguage": page.language.tag(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": template },
            "query-input": "required name=search_term_string",
        },
    }))
}

/// An entry, its sources, and the list that it stands in.
pub(super) fn entry(page: &Page, entry: &Entry, version: &Version, list: &Link) -> String {
    let address = page.canonical();
    let article = json!({
        "@type": "Article",
        "@id": address,
        "url": address,
        "headline": version.title,
        "alternativeHeadline": entry.aliases,
        "abstract": version.summary,
        "inLanguage": version.language.tag(),
        "datePublished": entry.added.to_string(),
        "dateModified": entry.changed().to_string(),
        "isAccessibleForFree": true,
        "about": about(page, entry),
        "spatialCoverage": entry.home_countries().iter().map(|code| place(page, code)).collect::<Vec<_>>(),
        "citation": entry.sources.iter().map(source).collect::<Vec<_>>(),
        "isPartOf": { "@type": "WebSite", "name": page.t("site-name"), "url": page.absolute(&page.home()) },
    });
    let trail = json!({
        "@type": "BreadcrumbList",
        "itemListElement": [
            crumb(1, &page.t("site-name"), &page.absolute(&page.home())),
            crumb(2, &list.label, &page.absolute(&list.href)),
            crumb(3, &version.title, &address),
        ],
    });
    block(&json!({ "@context": "https://schema.org", "@graph": [article, trail] }))
}

fn about(page: &Page, entry: &Entry) -> Vec<Value> {
    let term = |facet: Facet, id: &String| {
        let search = links::search(&links::only(page.language, facet, id));
        json!({ "@type": "DefinedTerm", "termCode": id, "name": page.label(facet, id), "url": page.absolute(&search) })
    };
    let crimes = entry.crimes.iter().map(|id| term(Facet::Crime, id));
    crimes.chain(entry.lessons.iter().map(|lesson| term(Facet::Lesson, &lesson.lesson))).collect()
}

fn place(page: &Page, code: &str) -> Value {
    json!({ "@type": "Place", "name": page.label(Facet::Country, code), "identifier": code })
}

fn source(source: &Source) -> Value {
    let mut work = json!({ "@type": "CreativeWork", "name": source.title, "inLanguage": source.language });
    if let Some(work) = work.as_object_mut() {
        work.insert("publisher".to_owned(), json!({ "@type": "Organization", "name": source.publisher }));
        work.extend(source.url.iter().map(|url| ("url".to_owned(), url.as_str().into())));
    }
    work
}

fn crumb(position: usize, name: &str, address: &str) -> Value {
    json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
}
