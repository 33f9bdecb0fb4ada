//! `casedigest new` and `casedigest preview`.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use super::fixture;
use crate::support::in_repository;

/// A corpus of its own for one test.
fn corpus() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let practices = folder.path().join("practices");
    fs::create_dir(&practices).expect("a folder");
    let practice = "practices/made-up-practice.md";
    let from = in_repository("tests/contribute/corpus").join(practice);
    fs::copy(from, folder.path().join(practice)).expect("a copy");
    folder
}

fn casedigest(corpus: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_casedigest"))
        .args(arguments)
        .arg("--corpus")
        .arg(corpus)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    // A program that needs no answer closes its input.
    let _ = child.stdin.take().expect("an input").write_all(input.as_bytes());
    child.wait_with_output().expect("an end")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn answers(name: &str) -> Vec<String> {
    fixture(name).typed.iter().map(|(path, words)| format!("{path}={words}")).collect()
}

#[test]
fn answers_given_beforehand_are_enough() {
    let corpus = corpus();
    let answers = answers("case");
    let mut arguments = vec!["new", "case"];
    arguments.extend(answers.iter().map(String::as_str));
    let made = casedigest(corpus.path(), &arguments, "");
    assert!(made.status.success(), "{}", text(&made.stderr));
    let path = "cases/isl/isl-2019-operation-example-cigarettes-through-a-made-up.md";
    assert!(corpus.path().join(path).is_file(), "{}", text(&made.stdout));
    let checked = casedigest(corpus.path(), &["check"], "");
    assert!(checked.status.success(), "{}", text(&checked.stdout));
    let again = casedigest(corpus.path(), &arguments, "");
    assert!(!again.status.success(), "a second one of the same name is refused");
}

#[test]
fn what_is_missing_is_asked_for_in_the_language_of_the_reader() {
    let corpus = corpus();
    let typed = [
        "Un manuel inventé",
        "no such kind",
        "manuel",
        "Ville d'Exemple",
        "medium",
        "Un manuel inventé, pour l'exemple.",
        "Un manuel inventé",
        "Ville d'Exemple",
        "français",
        "Quand il faut un exemple.[^1]",
    ];
    let input = typed.join("\n");
    let made = casedigest(corpus.path(), &["new", "tool", "--lang", "fr"], &input);
    assert!(made.status.success(), "{}\n{}", text(&made.stdout), text(&made.stderr));
    assert!(text(&made.stdout).contains("Titre (title)"), "{}", text(&made.stdout));
    let file = fs::read_to_string(corpus.path().join("tools/un-manuel-invente.md")).expect("a file");
    assert!(file.contains("tool_kind: manual") && file.contains("## Quand l'utiliser"), "{file}");
    assert!(casedigest(corpus.path(), &["check"], "").status.success());
}

#[test]
fn without_answers_nothing_is_written() {
    let corpus = corpus();
    let refused = casedigest(corpus.path(), &["new", "case", "title=A made-up case"], "");
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("jurisdiction"), "{}", text(&refused.stderr));
    assert!(!corpus.path().join("cases").exists());
}

#[test]
fn a_preview_opens_from_the_disk() {
    let corpus = corpus();
    let output = corpus.path().join("pages");
    let file = corpus.path().join("practices/made-up-practice.md");
    let broken = corpus.path().join("practices/broken.md");
    fs::write(&broken, "---\ntitle: A made-up practice\ncrimes: [blanchiment]\n---\n").expect("a file");
    let (file, broken, output) = (file.to_string_lossy(), broken.to_string_lossy(), output.to_string_lossy());
    let made =
        casedigest(corpus.path(), &["preview", &file, &broken, "--lang", "ar", "--output", &output], "");
    assert!(made.status.success(), "{}", text(&made.stderr));
    let page = |name: &str| fs::read_to_string(Path::new(&*output).join(name)).expect("a page");
    let sound = page("practices-made-up-practice.html");
    assert!(
        sound.contains("<html lang=\"ar\" dir=\"rtl\">") && sound.contains("One invented element."),
        "{sound}"
    );
    assert!(!sound.contains("href=\"/") && sound.contains("href=\"style.css\""), "{sound}");
    assert!(page("style.css").contains("--paper"));
    let told = page("practices-broken.html");
    assert!(told.contains("<mark>blanchiment</mark>") && told.contains("money-laundering"), "{told}");
}

#[test]
fn a_served_preview_follows_the_file() {
    let corpus = corpus();
    let file = corpus.path().join("practices/made-up-practice.md");
    let child = Command::new(env!("CARGO_BIN_EXE_casedigest"))
        .args(["preview", "--listen", "127.0.0.1:0", "--corpus"])
        .arg(corpus.path())
        .arg(&file)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut served = Served(child);
    let mut line = String::new();
    BufReader::new(served.0.stdout.take().expect("an output")).read_line(&mut line).expect("an address");
    let address = line.trim().strip_prefix("http://").expect("an address").to_owned();
    let page = get(&address, "/");
    assert!(page.contains("One invented element.") && page.contains("script-src 'self'"), "{page}");
    let version = get(&address, "/version");
    assert_eq!(version.lines().last(), get(&address, "/version").lines().last());
    let text = fs::read_to_string(&file).expect("a file").replace("One invented", "Another invented");
    fs::write(&file, text).expect("a file");
    assert_ne!(version.lines().last(), get(&address, "/version").lines().last());
    assert!(get(&address, "/").contains("Another invented element."));
}

/// A program that is stopped with the test.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        self.0.kill().expect("a running program");
        self.0.wait().expect("an end");
    }
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}
