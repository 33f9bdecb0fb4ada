//! The shapes of the API, as snapshots: a changed field shows in the diff.

use serde_json::Value;

use crate::site::Site;

async fn json(site: &Site, path: &str) -> Value {
    let answer = site.get(path).await;
    let mut value: Value = serde_json::from_slice(&answer.body).expect("JSON");
    // How long it took and the exact score are not part of the promise.
    if let Some(took) = value.get_mut("took_ms") {
        *took = Value::Null;
    }
    for hit in value.get_mut("hits").and_then(Value::as_array_mut).into_iter().flatten() {
        hit["score"] = Value::Null;
    }
    value
}

#[tokio::test]
async fn the_shape_of_a_search() {
    let site = Site::fictional();
    insta::assert_json_snapshot!(json(site, "/api/v1/search?q=glass&lang=en&crime=fraud").await);
}

#[tokio::test]
async fn the_shape_of_an_entry() {
    let site = Site::fictional();
    insta::assert_json_snapshot!(json(site, "/api/v1/entries/bra-2031-paper-harbour?lang=ar").await);
}

#[tokio::test]
async fn the_shape_of_suggestions() {
    let site = Site::fictional();
    let asked = ["/api/v1/suggest?q=pap&lang=en", "/api/v1/suggest?q=mon&lang=fr", "/api/v1/suggest"];
    let mut answers = Vec::new();
    for path in asked {
        answers.push((path, json(site, path).await));
    }
    insta::assert_json_snapshot!(answers);
}

#[tokio::test]
async fn the_vocabulary_has_every_name_in_six_languages() {
    let site = Site::fictional();
    let answer = site.get("/api/v1/vocabulary").await;
    assert_eq!(answer.header("cache-control"), "public, no-cache");
    let vocabulary: Value = serde_json::from_slice(&answer.body).expect("JSON");
    let list = |value: &Value| value.as_array().cloned().expect("a list");
    let schemes = list(&vocabulary["schemes"]);
    assert_eq!(schemes.len(), 10);
    let concepts = schemes.iter().flat_map(|scheme| list(&scheme["concepts"]));
    let named = concepts.map(|concept| (concept["id"].clone(), concept["label"].clone()));
    let countries = list(&vocabulary["countries"]).into_iter();
    let mut names: Vec<_> = named.chain(countries.map(|c| (c["code"].clone(), c["name"].clone()))).collect();
    names.extend(list(&vocabulary["articles"]).into_iter().map(|a| (a["id"].clone(), a["title"].clone())));
    assert!(names.len() > 400, "{}", names.len());
    for (id, name) in names {
        for language in casedigest::language::Language::ALL {
            let text = name[language.tag()].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{id} has no name in {language}");
        }
    }
    // The shape of one of each.
    let one = |key: &str, place: usize| list(&vocabulary[key])[place].clone();
    let mut scheme = one("schemes", 0);
    scheme["concepts"] = Value::Array(vec![list(&scheme["concepts"])[0].clone()]);
    let keys = ["instruments", "articles", "countries", "regions"];
    insta::assert_json_snapshot!((scheme, keys.map(|key| one(key, 0))));
}

#[tokio::test]
async fn the_shape_of_problems() {
    let site = Site::fictional();
    let paths = [
        "/api/v1/search?crim=fraud",
        "/api/v1/search?crime=frau",
        "/api/v1/search?year=9999..1",
        "/api/v1/entries/fra-2030-glas-bank",
        "/api/v1/entries/fra-2029-taken-back",
        "/api/v1/suggest?qu=fraud",
        "/api/v1/suggest?lang=xx",
        "/api/v1/vocabulary?lang=fr",
        "/api/v1/nothing",
    ];
    let mut problems = Vec::new();
    for path in paths {
        let answer = site.get(path).await;
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        problems.push((path, serde_json::from_slice::<Value>(&answer.body).expect("JSON")));
    }
    insta::assert_json_snapshot!(problems);
}

#[tokio::test]
async fn anyone_may_read_the_api() {
    let site = Site::fictional();
    let answer = site.get("/api/v1/search?q=paper").await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
}
