//! A build that is killed leaves an index that serves.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use casedigest::index::Index;

use crate::support::in_repository;

fn casedigest(index: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casedigest"));
    command.arg("index").arg("--corpus").arg(in_repository("tests/pages/corpus")).arg("--index").arg(index);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_index() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(casedigest(folder.path()).status().expect("the program runs").success());
    let whole = Index::current(folder.path());
    assert!(whole.is_some());
    for round in 0..20_u64 {
        let mut build = casedigest(folder.path()).spawn().expect("the program runs");
        // Spread over the time that a build takes, on slow machines too.
        std::thread::sleep(Duration::from_millis(40 * round));
        build.kill().expect("the build can be killed");
        build.wait().expect("the build ends");
        assert_eq!(Index::current(folder.path()), whole, "round {round}");
        Index::open(folder.path()).expect("an index that can be read");
    }
    assert!(casedigest(folder.path()).status().expect("the program runs").success());
    let left = std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(left, 2, "the next build sweeps what killed ones left");
}

#[test]
fn a_missing_or_empty_corpus_is_one_line_and_leaves_the_index_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(casedigest(folder.path()).status().expect("the program runs").success());
    let whole = Index::current(folder.path());
    let empty = tempfile::tempdir().expect("a folder");
    for corpus in [empty.path(), Path::new("/nowhere/at/all")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_casedigest"));
        let output =
            command.arg("index").arg("--corpus").arg(corpus).arg("--index").arg(folder.path()).output();
        let output = output.expect("the program runs");
        assert!(!output.status.success());
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(told.trim().lines().count(), 1, "{told}");
        assert_eq!(Index::current(folder.path()), whole);
    }
}
