//! An index is built again when something that shapes it changed, and only then.

use std::{fs, path::Path, process::Command, time::Duration};

use casedigest::index::Index;

use crate::support::in_repository;

/// Files that changed a moment ago are read, older ones are only looked at.
const UNTIL_A_LOOK_IS_ENOUGH: Duration = Duration::from_secs(4);

fn search(corpus: &Path, index: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casedigest"));
    command.args(["search", "harbour", "--corpus"]).arg(corpus).arg("--index").arg(index);
    assert!(command.output().expect("the program runs").status.success());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for item in fs::read_dir(from).expect("a folder").map(|item| item.expect("an item")) {
        let target = to.join(item.file_name());
        if item.path().is_dir() {
            copy(&item.path(), &target);
        } else {
            fs::copy(item.path(), target).expect("a copy");
        }
    }
}

#[test]
fn a_change_of_one_letter_is_seen_by_a_start_that_only_looks() {
    let folder = tempfile::tempdir().expect("a folder");
    let (corpus, index) = (folder.path().join("corpus"), folder.path().join("index"));
    copy(&in_repository("tests/pages/corpus"), &corpus);
    std::thread::sleep(UNTIL_A_LOOK_IS_ENOUGH);
    search(&corpus, &index);
    let first = Index::current(&index).expect("an index");
    let stamp = Index::stamp(&index);
    assert!(stamp.is_some(), "old files are looked at only");

    search(&corpus, &index);
    assert_eq!(Index::current(&index).as_ref(), Some(&first), "nothing changed, nothing is built");
    assert_eq!(Index::stamp(&index), stamp);

    let path = corpus.join("cases/bra/bra-2031-paper-harbour.md");
    let text = fs::read_to_string(&path).expect("a file");
    let times = fs::metadata(&path).expect("a file").modified().expect("a time");
    fs::write(&path, text.replacen("Paper", "Caper", 1)).expect("a file written");
    fs::File::options()
        .write(true)
        .open(&path)
        .and_then(|file| file.set_modified(times))
        .expect("a time set");
    search(&corpus, &index);
    assert_ne!(Index::current(&index), Some(first), "same size, same time of modification, other text");
}
