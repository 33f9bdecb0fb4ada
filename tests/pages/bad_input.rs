//! Hostile and careless input: a refusal or an answer, never a failure of ours.

use crate::site::Site;

#[tokio::test]
async fn nothing_a_reader_sends_is_a_failure_of_ours() {
    let site = Site::fictional();
    let brackets = "%28".repeat(2_000);
    let long_word = "a".repeat(7_000);
    let not = "NOT%20".repeat(1_000);
    let addresses = [
        format!("/en/search?q={brackets}"),
        format!("/en/search?q={not}"),
        format!("/en/search?q={long_word}"),
        format!("/en/search?q={}", "x+".repeat(4_000)),
        format!("/en/search?q={}", "%22".repeat(2_000)),
        format!("/en/search?q={}", "a*+".repeat(500)),
        format!("/en/{long_word}"),
        format!("/en/cases/{long_word}"),
        format!("/en/search?crime={long_word}"),
        "/en/search?q=%00".to_owned(),
        "/en/cases/%00".to_owned(),
        "/en/search?q=%FF%FE".to_owned(),
        "/en/cases/%FF%FE".to_owned(),
        "/en/search?q=%F0%9F%92%A3%E2%80%AE".to_owned(),
        "/en/search?page=999999999".to_owned(),
        "/en/search?page=99999999999999999999999".to_owned(),
        "/en/search?page=0".to_owned(),
        "/en/search?page=-1".to_owned(),
        "/en/search?per_page=100000".to_owned(),
        "/en/search?year=9999..1".to_owned(),
        "/en/search?year=..".to_owned(),
        "/en/search?year=99999".to_owned(),
        "/en/search?sort=best".to_owned(),
        "/en/search?concepts=maybe".to_owned(),
        "/en/search?crime=nothing".to_owned(),
        "/en/search?country=ATLANTIS".to_owned(),
        "/en/search/facets/nothing".to_owned(),
        "/en/search?q=crime%3Afraud+year%3Aabc+-".to_owned(),
        "/xx/search".to_owned(),
        "/en/lessons/nothing".to_owned(),
        "/en/countries/ZZZ".to_owned(),
        "/en/articles/untoc-999".to_owned(),
        "/en/cases?page=0".to_owned(),
        "/en/../../etc/passwd".to_owned(),
        "/static/..%2f..%2fCargo.toml".to_owned(),
        "/api/v1/search?q=%FF".to_owned(),
        "/api/v1/search?lang=xx".to_owned(),
        "/api/v1/search?colour=red".to_owned(),
        "/api/v1/entries/nothing".to_owned(),
        "/api/v1/entries/%00?lang=en".to_owned(),
    ];
    for address in addresses {
        let answer = site.get(&address).await;
        let start: String = address.chars().take(60).collect();
        assert!(!answer.status.is_server_error(), "{start}: {}", answer.status);
        if answer.status.is_client_error() {
            let kind = answer.header("content-type");
            let expected = if address.starts_with("/api/") {
                "application/problem+json"
            } else {
                "text/html; charset=utf-8"
            };
            assert_eq!(kind, expected, "{start}");
            assert!(!answer.body.is_empty(), "{start}");
        }
    }
}
