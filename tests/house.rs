//! Checks of the house itself: who may use whom, that no test file is forgotten, and that the papers tell the truth.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The modules and the modules that each may use, besides itself.
const LAYERS: [(&str, &[&str]); 12] = [
    ("language", &[]),
    ("diagnostic", &["language"]),
    // It writes the dates of entries, some of which are only a year or a month.
    ("i18n", &["language", "entry"]),
    ("vocabulary", &["language"]),
    ("corpus", &["language"]),
    ("entry", &["language", "diagnostic", "vocabulary", "corpus"]),
    ("cite", &["language", "i18n", "vocabulary", "entry"]),
    ("index", &["language", "vocabulary", "corpus", "entry"]),
    ("search", &["language", "vocabulary", "entry", "index"]),
    // The form shows the problems of what is typed into it.
    ("web", &["language", "diagnostic", "i18n", "vocabulary", "corpus", "entry", "cite", "search"]),
    ("bench", &["language", "i18n", "vocabulary", "entry", "index", "search", "web"]),
    (
        "cli",
        &[
            "language",
            "diagnostic",
            "i18n",
            "vocabulary",
            "corpus",
            "entry",
            "index",
            "search",
            "web",
            "bench",
        ],
    ),
];

/// The papers whose commands and links are followed.
const PAPERS: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).expect("a folder") {
        let path = item.expect("readable").path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The module that a file of `src` belongs to; none for `lib.rs` and `main.rs`.
fn module_of(file: &Path) -> Option<&'static str> {
    let inside = file.strip_prefix(root().join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    LAYERS.iter().map(|(module, _)| *module).find(|module| *module == name)
}

/// The modules of this crate that a text names as `crate::name` or in `crate::{name, …}`.
fn uses(text: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for (at, found) in text.match_indices("crate::") {
        let rest = &text[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(top_names(list)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

fn first_name(text: &str) -> Option<&str> {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
    Some(&text[..end]).filter(|name| !name.is_empty())
}

/// The first names of the items of a list that has just been opened with a brace.
fn top_names(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut names) = (0_usize, 0, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' | ',' if depth == 0 => {
                names.extend(first_name(list[start..=at].trim_start()));
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

#[test]
fn uses_are_read_from_lists_too() {
    let text = "use crate::{\n    entry::{Entry, Kind},\n    search::Facet,\n};\nlet a = crate::web::x();\n";
    assert_eq!(uses(text), BTreeSet::from(["entry", "search", "web"]));
}

#[test]
fn nothing_points_upward() {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut wrong = Vec::new();
    for file in &files {
        let Some(module) = module_of(file) else { continue };
        let allowed = LAYERS.iter().find(|(name, _)| *name == module).map_or(&[][..], |(_, allowed)| allowed);
        let text = text_of(file);
        // A module's own tests may build what stands below it.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for used in uses(code) {
            let is_module = LAYERS.iter().any(|(name, _)| *name == used);
            if is_module && used != module && !allowed.contains(&used) {
                wrong.push(format!("{} uses `{used}`", file.display()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "a module uses one that it must not know:\n{}\nhelp: the flow is corpus → entry → index → search → web, cli; \
         move the code down, or pass what it needs in as a value",
        wrong.join("\n")
    );
}

#[test]
fn only_index_and_search_know_the_engine() {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let knows = |file: &PathBuf| text_of(file).contains("tantivy::");
    let wrong: Vec<_> = files
        .iter()
        .filter(|file| !matches!(module_of(file), Some("index" | "search")))
        .filter(|file| knows(file))
        .collect();
    assert!(
        wrong.is_empty(),
        "these files name tantivy: {wrong:?}\nhelp: let `index` or `search` do it for them"
    );
    let plan = root().join("src/search/plan.rs");
    assert!(
        !text_of(&plan).contains("tantivy::"),
        "the plan is plain data: another engine must be able to run it"
    );
}

#[test]
fn no_test_file_is_forgotten() {
    let list = text_of(&root().join("tests/run.rs"));
    for item in fs::read_dir(root().join("tests")).expect("tests") {
        let path = item.expect("readable").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let is_runner =
            path.extension().is_some_and(|extension| extension == "rs") || path.join("mod.rs").is_file();
        if is_runner && stem != "run" {
            assert!(
                list.contains(&format!("mod {stem};")),
                "{} is not run\nhelp: add `mod {stem};` to tests/run.rs",
                path.display()
            );
        }
    }
}

fn help(arguments: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_casedigest")).args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "casedigest {}: {output:?}", arguments.join(" "));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn commands() -> BTreeSet<String> {
    let help = help(&["--help"]);
    let list =
        help.split("Commands:").nth(1).and_then(|rest| rest.split("Options:").next()).unwrap_or_default();
    list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// What stands between backticks, and the lines of blocks that are commands.
fn code_in(paper: &str) -> Vec<String> {
    let spans = paper.split("```").step_by(2).flat_map(|text| text.split('`').skip(1).step_by(2));
    let blocks = paper.split("```").skip(1).step_by(2).flat_map(str::lines);
    spans.chain(blocks).map(|code| code.trim().to_owned()).collect()
}

#[test]
fn the_papers_name_commands_and_flags_that_exist() {
    let known = commands();
    for name in PAPERS {
        for code in code_in(&text_of(&root().join(name))) {
            let mut words = code.split_whitespace();
            if words.next() != Some("casedigest") {
                continue;
            }
            let Some(command) = words.next() else { continue };
            if command == "help" || command.starts_with('-') {
                continue;
            }
            assert!(
                known.contains(command),
                "{name} names `{code}`, and there is no such command: {known:?}"
            );
            let help = help(&[command, "--help"]);
            for flag in words.filter(|word| word.starts_with("--")) {
                assert!(help.contains(flag), "{name} names `{code}`, and the command has no {flag}");
            }
        }
    }
}

#[test]
fn the_readme_lists_every_command_and_setting_of_the_server() {
    let readme = text_of(&root().join("README.md"));
    for command in commands().iter().filter(|command| !matches!(command.as_str(), "help" | "serve")) {
        assert!(
            readme.contains(&format!("| `casedigest {command}")),
            "README.md does not list `casedigest {command}`"
        );
    }
    let help = help(&["serve", "--help"]).split_whitespace().collect::<Vec<_>>().join(" ");
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    let variables: BTreeSet<_> =
        help.split("[env: ").skip(1).filter_map(|rest| rest.split('=').next()).collect();
    let told: BTreeSet<_> = readme
        .lines()
        .filter(|line| line.starts_with("| `--"))
        .filter_map(|line| line.split('`').nth(3))
        .collect();
    assert_eq!(told, variables, "the table of settings in README.md and the program differ");
}

#[test]
fn the_papers_link_to_files_that_exist() {
    for name in PAPERS {
        let paper = text_of(&root().join(name));
        for target in paper.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            let is_here = !path.is_empty() && !path.contains("://");
            assert!(!is_here || root().join(path).exists(), "{name} links to {target}, which is not there");
        }
    }
}

#[test]
fn the_workflows_and_templates_are_yaml_and_name_commands_that_exist() {
    let known = commands();
    let mut read = 0;
    for folder in [".github/workflows", ".github/ISSUE_TEMPLATE"] {
        for item in fs::read_dir(root().join(folder)).expect("a folder") {
            let path = item.expect("readable").path();
            let text = text_of(&path);
            let parsed: Result<serde_json::Value, _> = serde_saphyr::from_str(&text);
            assert!(parsed.is_ok_and(|value| value.is_object()), "{} is no sound YAML", path.display());
            for rest in text.split("release/casedigest ").skip(1) {
                let mut words = rest.lines().next().unwrap_or_default().split_whitespace();
                let command = words.next().unwrap_or_default();
                assert!(known.contains(command), "{} runs `{command}`", path.display());
                let help = help(&[command, "--help"]);
                for flag in words.filter(|word| word.starts_with("--")) {
                    assert!(help.contains(flag), "{} runs {command} with {flag}", path.display());
                }
            }
            read += 1;
        }
    }
    assert!(read > 4, "only {read} files were found");
}
