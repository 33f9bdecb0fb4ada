//! Builds the crate anew when an embedded file changes: the compiler does not see these folders itself.
//! Gathers the fixtures of the rules, which are also their examples on the site.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// A folder for each rule, with a small corpus that breaks it.
const EXAMPLES: &str = "tests/entries";

fn main() -> io::Result<()> {
    for folder in ["corpus/EXAMPLE.md", "corpus/vocabulary", "locales", "static", "templates", EXAMPLES] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let examples = root.join(EXAMPLES);
    let mut files = Vec::new();
    gather(&examples, &mut files)?;
    files.sort();
    let lines = files.iter().filter_map(|file| {
        let inside = file.strip_prefix(&examples).ok()?.to_str()?.replace('\\', "/");
        let (rule, path) = inside.split_once('/')?;
        Some(format!("    ({rule:?}, {path:?}, include_bytes!({file:?})),\n"))
    });
    let list = format!("&[\n{}]\n", lines.collect::<String>());
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("examples.rs"), list)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.is_file() && path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
    Ok(())
}
