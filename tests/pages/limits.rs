//! Headers, compression, unchanged pages, and what only a real connection shows.

use axum::{body::Body, http::Request};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};
use tokio::net::TcpListener;

use crate::site::Site;

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let site = Site::fictional();
    let first = site.get("/en/about").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");
    let again =
        Request::get("/en/about").header("if-none-match", &tag).body(Body::empty()).expect("a request");
    let again = site.ask(again).await;
    assert_eq!(again.status, 304);
    assert!(again.body.is_empty());
    assert_eq!(again.header("etag"), tag);
    let other =
        Request::get("/fr/about").header("if-none-match", &tag).body(Body::empty()).expect("a request");
    assert_eq!(site.ask(other).await.status, 200);
}

#[tokio::test]
async fn every_answer_is_fenced_in() {
    let site = Site::fictional();
    for path in ["/en/", "/en/nothing", "/", "/api/v1/search", "/healthz"] {
        let answer = site.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
    }
}

#[tokio::test]
async fn what_was_searched_is_kept_by_the_reader_alone() {
    let site = Site::fictional();
    assert_eq!(site.get("/en/search?q=paper").await.header("cache-control"), "private, no-cache");
    assert_eq!(site.get("/en/about").await.header("cache-control"), "public, no-cache");
    assert_eq!(site.get("/en/nothing").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn pages_are_compressed_and_the_stylesheet_never_expires() {
    let site = Site::fictional();
    for (accepted, encoding) in
        [("br", "br"), ("zstd", "zstd"), ("gzip", "gzip"), ("gzip, deflate, br, zstd", "br")]
    {
        let request = Request::get("/en/").header("accept-encoding", accepted).body(Body::empty());
        let answer = site.ask(request.expect("a request")).await;
        assert_eq!(answer.header("content-encoding"), encoding);
    }
    let home = site.get("/en/").await.text();
    let sheet = home.split('"').find(|part| part.starts_with("/static/style.")).expect("a stylesheet");
    let answer = site.get(sheet).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn other_methods_are_refused_with_a_page() {
    let site = Site::fictional();
    let answer = site.ask(Request::post("/en/search").body(Body::from("q=paper")).expect("a request")).await;
    assert_eq!(answer.status, 405);
    assert!(answer.header("allow").contains("GET"));
    assert!(answer.text().contains("<form"));
}

#[tokio::test]
async fn an_address_over_8_kilobytes_is_refused() {
    let site = Site::fictional();
    let answer = site.get(&format!("/fr/search?q={}", "a".repeat(9_000))).await;
    assert_eq!(answer.status, 414);
    assert!(answer.text().contains("<html lang=\"fr\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_megabyte_of_query_and_broken_bytes_leave_the_server_standing() {
    let site = Site::fictional();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let router = site.router.clone();
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let mut long = b"GET /en/search?q=".to_vec();
    long.extend(std::iter::repeat_n(b'a', 1 << 20));
    long.extend(b" HTTP/1.1\r\nhost: x\r\n\r\n");
    let broken = b"GET /en/search?q=\xff\xfe\xfd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec();
    for request in [long, broken] {
        let status = status_of(address, &request).await;
        assert!((200..500).contains(&status), "{status}");
    }
    let sound = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    assert_eq!(status_of(address, sound).await, 200);
    server.abort();
}

async fn status_of(address: SocketAddr, request: &[u8]) -> u16 {
    let request = request.to_vec();
    let asking = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a time limit");
        // The server may answer and hang up before it has read all of it.
        let _ = stream.write_all(&request);
        let mut answer = [0; 64];
        let read = stream.read(&mut answer).unwrap_or(0);
        String::from_utf8_lossy(answer.get(..read).unwrap_or_default()).into_owned()
    });
    let line = asking.await.expect("an answer");
    line.split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or_else(|| panic!("no answer: {line}"))
}
