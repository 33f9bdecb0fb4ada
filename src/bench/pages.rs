//! Pages a second against bare answers a second: one server, one client that keeps its connections.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use axum::{Router, routing::get};

use super::BenchError;
use crate::{
    search::SearchRequest,
    web::{App, router},
};

/// Connections of the client.
const CONNECTIONS: usize = 4;
/// How long each rate is measured.
const SPAN: Duration = Duration::from_millis(1500);
/// How often each rate is measured; the highest counts.
const REPEATS: usize = 3;

/// Answers a second.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rates {
    pub(super) hello: f64,
    pub(super) pages: f64,
}

/// Asks a bare route and the search page in turns.
pub(super) fn rates(app: App, questions: &[SearchRequest]) -> Result<Rates, BenchError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    // Beside the site, not inside it: a bare route passes none of its layers.
    let routes = Router::new().route("/hello", get(|| async { "hello" })).fallback_service(router(app));
    let server = runtime.spawn(async move { axum::serve(listener, routes).await });
    let searches: Vec<String> = questions
        .iter()
        .map(|question| format!("/{}/search?{}", question.language.tag(), question.to_query()))
        .collect();
    let mut rates = Rates::default();
    for _ in 0..REPEATS {
        rates.hello = rates.hello.max(rate(address, &["/hello".to_owned()])?);
        rates.pages = rates.pages.max(rate(address, &searches)?);
    }
    server.abort();
    Ok(rates)
}

/// Answers a second over all connections.
fn rate(address: SocketAddr, paths: &[String]) -> io::Result<f64> {
    let answers: io::Result<usize> = std::thread::scope(|scope| {
        let clients: Vec<_> =
            (0..CONNECTIONS).map(|first| scope.spawn(move || ask(address, paths, first))).collect();
        clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
            .sum()
    });
    answers.map(|answers| answers as f64 / SPAN.as_secs_f64())
}

/// Asks for one path after the other on one connection until the time is up.
fn ask(address: SocketAddr, paths: &[String], first: usize) -> io::Result<usize> {
    let mut connection = BufReader::new(TcpStream::connect(address)?);
    connection.get_ref().set_nodelay(true)?;
    let start = Instant::now();
    let mut answers = 0;
    let mut body = Vec::new();
    for path in paths.iter().cycle().skip(first * paths.len() / CONNECTIONS) {
        if start.elapsed() >= SPAN {
            break;
        }
        let head = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: identity\r\n\r\n");
        connection.get_mut().write_all(head.as_bytes())?;
        let length = read_head(&mut connection)?;
        body.resize(length, 0);
        connection.read_exact(&mut body)?;
        answers += 1;
    }
    Ok(answers)
}

/// Reads status and headers; gives the length of the body.
fn read_head(connection: &mut impl BufRead) -> io::Result<usize> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    if !line.starts_with("HTTP/1.1 200") {
        return Err(io::Error::other(format!("a page was not served: {}", line.trim())));
    }
    let mut length = None;
    loop {
        line.clear();
        connection.read_line(&mut line)?;
        let header = line.trim();
        if header.is_empty() {
            return length.ok_or_else(|| io::Error::other("an answer without a length"));
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
    }
}
