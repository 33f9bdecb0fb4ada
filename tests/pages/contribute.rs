//! The form for new entries, and the pages about the rules.

use axum::{body::Body, http::Request};
use casedigest::{
    entry::{Kind, RULES, Repository},
    language::Language,
};
use scraper::{Html, Selector};

use crate::{contribute::fixture, site::Site};

fn typed(name: &str, button: &str) -> Vec<(String, String)> {
    let mut typed = fixture(name).typed;
    typed.push(("do".to_owned(), button.to_owned()));
    typed
}

/// The attribute of every element that a selector finds.
fn all(html: &str, css: &str, attribute: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let selector = Selector::parse(css).expect("a selector");
    let found = page.select(&selector).filter_map(|element| element.value().attr(attribute));
    found.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_sound_entry_can_be_downloaded() {
    let site = Site::fictional();
    let checked = site.send("/en/contribute/case", &typed("case-ar", "check")).await;
    let text = checked.text();
    assert_eq!(checked.status, 200);
    assert_eq!(checked.header("cache-control"), "no-store");
    assert!(text.contains("corpus/cases/isl/isl-2019-operation-example.md"), "{text}");
    assert!(text.contains("id=\"done\"") && text.contains("class=\"preview\""), "{text}");
    assert_eq!(
        all(&text, ".preview a[href^='/']", "href"),
        Vec::<String>::new(),
        "no link leads out of the preview"
    );

    let file = site.send("/en/contribute/case", &typed("case-ar", "download")).await;
    assert_eq!(file.header("content-type"), "text/markdown; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"isl-2019-operation-example.md\"");
    assert!(file.text().starts_with("---\ntitle:"), "{}", file.text());
}

#[tokio::test]
async fn problems_stand_at_their_fields_in_every_language() {
    let site = Site::fictional();
    for language in Language::ALL {
        let answer = site.send(&format!("/{language}/contribute/case"), &typed("mistakes", "download")).await;
        let text = answer.text();
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-disposition"), "", "nothing is given out that is not sound");
        let ids = all(&text, "[id]", "id");
        let targets = all(&text, "#problems a", "href");
        assert!(targets.len() > 10, "{text}");
        for target in &targets {
            assert!(ids.contains(&target[1..].to_owned()), "{language}: {target} is not on the page");
        }
        for target in
            ["#f-jurisdiction", "#f-lessons-2-lesson", "#f-sources-2-publisher", "#f-text-prosecution"]
        {
            assert!(
                targets.iter().any(|known| known == target),
                "{language}: {target} is not in {targets:?}"
            );
        }
        let described = all(&text, "[aria-invalid]", "aria-describedby");
        assert!(described.len() > 8, "{described:?}");
        for id in described.iter().flat_map(|ids| ids.split(' ')) {
            assert!(ids.contains(&id.to_owned()), "{language}: nothing has the id {id}");
        }
        assert!(!text.contains("form-") || !text.contains(">form-"), "a message is missing");
    }
}

#[tokio::test]
async fn what_was_typed_stays() {
    let site = Site::fictional();
    let mut pairs = fixture("case").typed;
    pairs.push(("court".to_owned(), "<script>\"&'".to_owned()));
    pairs.retain(|(path, _)| path != "title");
    pairs.push(("do".to_owned(), "add.sources".to_owned()));
    let text = site.send("/fr/contribute/case", &pairs).await.text();
    assert!(!text.contains("id=\"problems\""), "a row was asked for, no check");
    assert_eq!(all(&text, "[name='sources.1.publisher']", "value"), ["Prosecutor of Exampleville"]);
    assert_eq!(all(&text, "[name='sources.2.publisher']", "value"), [""], "one more row");
    assert_eq!(all(&text, "[name='sources.2.title'][autofocus]", "id"), ["f-sources-2-title"]);
    assert_eq!(all(&text, "[name=crimes][checked]", "value"), ["money-laundering", "tax-and-customs-crime"]);
    assert_eq!(all(&text, "[name=stage] [selected]", "value"), ["appeal-pending"]);
    assert_eq!(all(&text, "[name='countries.2']", "value"), ["prt"]);
    assert_eq!(all(&text, "[name=court]", "value"), ["District Court of Exampleville\n<script>\"&'"]);
}

#[tokio::test]
async fn an_id_of_the_digest_is_taken() {
    let site = Site::over("tests/contribute/corpus");
    let mut pairs = typed("practice", "check");
    let text = site.send("/en/contribute/practice", &pairs).await.text();
    assert_eq!(all(&text, "#problems a", "href"), ["#f-name"]);
    pairs.push(("name".to_owned(), "another".to_owned()));
    pairs.retain(|(path, words)| path != "name" || words == "another");
    let text = site.send("/en/contribute/practice", &pairs).await.text();
    assert!(text.contains("id=\"done\""), "{text}");
}

#[tokio::test]
async fn a_repository_is_led_to_with_the_text() {
    let new_file = "https://code.example.org/new/{folder}?filename={name}&value={text}".to_owned();
    let site = Site::with_repository(Repository { new_file });
    let text = site.send("/ru/contribute/case", &typed("case", "check")).await.text();
    let links = all(&text, "#done a[target]", "href");
    assert_eq!(links.len(), 1);
    assert!(
        links[0].starts_with("https://code.example.org/new/corpus/cases/isl?filename=isl-2019-"),
        "{links:?}"
    );
    assert!(links[0].contains("&value=---%0Atitle%3A%20"), "{links:?}");
    let text = Site::fictional().send("/ru/contribute/case", &typed("case", "check")).await.text();
    assert_eq!(all(&text, "#done a[target]", "href"), Vec::<String>::new(), "no repository is made up");
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    let site = Site::fictional();
    let post = |path: &str| Request::post(path.to_owned());
    let ask = |request: axum::http::request::Builder, body: Vec<u8>| {
        site.ask(request.body(Body::from(body)).expect("a request"))
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(ask(post("/en/contribute/case"), b"title=a".to_vec()).await.status, 400);
    assert_eq!(
        ask(post("/en/contribute/nothing").header("content-type", form), Vec::new()).await.status,
        404
    );
    let long = vec![b'a'; 600 * 1024];
    assert_eq!(ask(post("/en/contribute/case").header("content-type", form), long).await.status, 413);
    let broken = b"title=%ff%fe&sources.999999999999.title=x&=&&do=".to_vec();
    assert_eq!(ask(post("/en/contribute/case").header("content-type", form), broken).await.status, 200);
    let refused = ask(post("/en/contribute/rules"), Vec::new()).await;
    assert_eq!((refused.status.as_u16(), refused.header("allow")), (405, "GET,HEAD"));
}

#[tokio::test]
async fn every_rule_has_a_page_with_its_example() {
    let site = Site::fictional();
    let mut without = Vec::new();
    for rule in RULES {
        for language in [Language::En, Language::Ar] {
            let answer = site.get(&format!("/{language}/contribute/rules/{}", rule.id)).await;
            assert_eq!(answer.status, 200, "{}", rule.id);
            if !answer.text().contains("class=\"excerpt\"") {
                without.push(rule.id);
            }
        }
    }
    without.dedup();
    // No text in memory is a file that cannot be read; the other two take more than the files of an entry.
    let no_example = ["file-unreadable", "translation-concept", "exception-unknown"];
    assert_eq!(without, no_example);
    assert_eq!(site.get("/en/contribute/rules/nothing").await.status, 404);
}

#[tokio::test]
async fn every_kind_has_a_form() {
    let site = Site::fictional();
    for kind in Kind::ALL {
        for language in Language::ALL {
            let answer = site.get(&format!("/{language}/contribute/{}", kind.id())).await;
            assert_eq!(answer.status, 200);
            assert!(answer.body.len() < 128 * 1024, "{} bytes", answer.body.len());
        }
    }
}
