//! A walk over every page of the real site in six languages, searches with one condition at most.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use casedigest::language::Language;
use scraper::{Html, Selector};

use crate::site::Site;

/// What one page has and where it leads.
struct Seen {
    links: BTreeSet<String>,
    anchors: BTreeSet<String>,
    problems: Vec<String>,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_whole() {
    let site = std::sync::Arc::new(Site::over("corpus"));
    let walks = Language::ALL.map(|language| tokio::spawn(walk(std::sync::Arc::clone(&site), language)));
    let mut problems = Vec::new();
    for (walk, language) in walks.into_iter().zip(Language::ALL) {
        let (pages, found) = walk.await.expect("a walk to its end");
        assert!(pages > 500, "{language}: only {pages} pages were found");
        println!("{language}: {pages} pages");
        problems.extend(found);
    }
    problems.truncate(50);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Follows every link within one language; gives the number of pages and what is wrong with them.
async fn walk(site: std::sync::Arc<Site>, language: Language) -> (usize, Vec<String>) {
    let start = format!("/{language}/");
    let mut waiting = VecDeque::from([start.clone()]);
    let mut known = BTreeSet::from([start.clone()]);
    let mut anchors: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wanted: BTreeSet<(String, String, String)> = BTreeSet::new();
    let mut problems = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let answer = site.get(&path).await;
        if answer.status != 200 {
            problems.push(format!("{path}: {}", answer.status));
            continue;
        }
        // Feeds and the description of the search are no pages.
        if !path.starts_with(&start) || !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let seen = look(&path, &answer.text(), language);
        problems.extend(seen.problems);
        for link in seen.links {
            let (target, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if target.is_empty() { path.as_str() } else { target };
            if !anchor.is_empty() {
                wanted.insert((path.clone(), target.to_owned(), anchor.to_owned()));
            }
            if is_walked(target, language) && known.insert(target.to_owned()) {
                waiting.push_back(target.to_owned());
            }
        }
        anchors.insert(path, seen.anchors);
    }
    for (path, target, anchor) in wanted {
        if !anchors.get(&target).is_some_and(|anchors| anchors.contains(&anchor)) {
            problems.push(format!("{path}: no anchor {target}#{anchor}"));
        }
    }
    (known.len(), problems)
}

/// Pages of the same language, static files and citations; of the searches those with one condition at most.
fn is_walked(target: &str, language: Language) -> bool {
    let is_file = target.starts_with("/static/") || target.contains("/cite?");
    let inside = target.starts_with(&format!("/{language}/"));
    let conditions = target.split_once('?').map_or(0, |(_, query)| query.split('&').count());
    is_file || (inside && conditions <= 1)
}

fn look(path: &str, html: &str, language: Language) -> Seen {
    let page = Html::parse_document(html);
    let mut problems = Vec::new();
    for error in &page.errors {
        problems.push(format!("{path}: {error}"));
    }
    let root = page.root_element().value();
    if root.attr("lang") != Some(language.tag()) || root.attr("dir") != Some(language.direction().tag()) {
        problems.push(format!("{path}: language and direction of the page"));
    }
    if page.select(&selector("h1")).count() != 1 {
        problems.push(format!("{path}: not exactly one h1"));
    }
    let inline = "script:not([src], [type='application/ld+json']), [style], style, iframe";
    if page.select(&selector(inline)).next().is_some() {
        problems.push(format!("{path}: a script or a style inside the page"));
    }
    let mut anchors = BTreeSet::new();
    for element in page.select(&selector("[id]")) {
        if let Some(id) = element.value().attr("id")
            && !anchors.insert(id.to_owned())
        {
            problems.push(format!("{path}: id `{id}` twice"));
        }
    }
    // Ids of terms and rules look like keys, and stand in code alone.
    let code = selector("code");
    let ids: BTreeSet<&str> = page.select(&code).flat_map(|code| code.text()).collect();
    for text in page.root_element().text().filter(|text| !ids.contains(text)) {
        if text.contains("{$") || text.contains("{ $") || is_key(text.trim()) {
            problems.push(format!("{path}: a message is missing: {text}"));
        }
    }
    let links = page
        .select(&selector("a[href], link[href], script[src]"))
        .filter_map(|link| link.value().attr("href").or_else(|| link.value().attr("src")))
        .filter(|href| href.starts_with('/') || href.starts_with('#'))
        .map(str::to_owned)
        .collect();
    Seen { links, anchors, problems }
}

/// The keys of messages are shown where a message is missing in every language.
fn is_key(text: &str) -> bool {
    const BEGINNINGS: [&str; 14] = [
        "axis-",
        "cite-",
        "contribute-",
        "kind-",
        "facet-",
        "glance-",
        "entry-",
        "home-",
        "search-",
        "version-",
        "basis-",
        "about-",
        "figure-",
        "gathering-",
    ];
    let is_plain =
        text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    is_plain && BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

#[test]
fn the_walk_sees_what_is_wrong() {
    let broken = "<!doctype html><html lang=\"fr\" dir=\"ltr\"><body><h1>a</h1><p id=\"x\"><b></p><p id=\"x\">\
                  <script></script>facet-crime</body></html>";
    let problems = look("/en/", broken, Language::En).problems.join("\n");
    for expected in ["Unexpected", "language and direction", "a script", "`x` twice", "facet-crime"] {
        assert!(problems.contains(expected), "{expected} is not in:\n{problems}");
    }
}
