//! The JSON Schema in `corpus/schema` is the one that the program makes, fits every entry, and says the
//! same as the checker.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::LazyLock,
};

use casedigest::{
    corpus::{Content, Corpus, Place},
    diagnostic::{Diagnostic, Level},
    entry::{Digest, Kind, json_schemas},
};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{TODAY, VOCABULARY, in_repository};

/// Set to write the files anew.
const UPDATE: &str = "CASEDIGEST_UPDATE_SCHEMA";

#[test]
fn the_schema_is_current() {
    let folder = in_repository("corpus/schema");
    let schemas = json_schemas(&VOCABULARY);
    for (name, schema) in &schemas {
        let made = serde_json::to_string_pretty(schema).expect("JSON") + "\n";
        let path = folder.join(name);
        if std::env::var_os(UPDATE).is_some() {
            fs::create_dir_all(&folder).expect("the folder");
            fs::write(&path, &made).expect("the file");
        }
        let stored = fs::read_to_string(&path).unwrap_or_default();
        assert!(stored == made, "corpus/schema/{name} is out of date\nhelp: {UPDATE}=1 cargo test schema");
    }
    let stored = fs::read_dir(&folder).expect("the folder");
    let stored: BTreeSet<_> = stored.map(|item| item.expect("readable").file_name().into_string()).collect();
    let made: BTreeSet<_> = schemas.into_iter().map(|(name, _)| Ok(name)).collect();
    assert_eq!(stored, made, "a file in corpus/schema is made by nobody");
}

/// The validator for the file at a path of the corpus.
fn validator(path: &str) -> Validator {
    let (prefix, folder) = match Place::of(path) {
        Place::Entry { folder } => ("", folder),
        Place::Translation { original, .. } => {
            ("translation-", original.split('/').next().expect("a folder"))
        }
        Place::Other => ("", "cases"),
    };
    let kind = Kind::from_folder(folder).expect("the folder of a kind");
    let name = format!("{prefix}{}.json", kind.id());
    let (_, schema) =
        json_schemas(&VOCABULARY).into_iter().find(|(known, _)| *known == name).expect("a schema");
    jsonschema::validator_for(&schema).expect("a sound schema")
}

/// The front matter of a file as an editor hands it to a validator; `None` where it is no YAML.
fn front_matter(text: &str) -> Option<Value> {
    let rest = text.trim_start_matches('\u{feff}').strip_prefix("---\n")?;
    let (front, _) = rest.split_once("\n---\n")?;
    serde_saphyr::from_str(front).ok()
}

#[test]
fn every_entry_fits_the_schema() {
    let mut validators = BTreeMap::new();
    for (folder, least) in [("corpus", 1000), ("tests/mistakes/base", 4), ("tests/reading/whole", 5)] {
        let corpus = Corpus::open(&in_repository(folder)).expect("a corpus");
        let mut files = 0;
        for path in corpus.paths() {
            let Content::Text(text) = corpus.read(path).expect("readable").content else { panic!("{path}") };
            let front = front_matter(&text).unwrap_or_else(|| panic!("{path} has no front matter"));
            let scheme = path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).expect("a folder");
            let validator = validators.entry(scheme).or_insert_with(|| validator(path));
            let errors: Vec<_> =
                validator.iter_errors(&front).map(|e| format!("{}: {e}", e.instance_path())).collect();
            assert!(errors.is_empty(), "{path}\n{}", errors.join("\n"));
            files += 1;
        }
        assert!(files >= least, "{folder} has only {files} files");
    }
}

/// Rules on the shape of a front matter, which the schema knows too.
const SHAPE: [&str; 18] = [
    "unknown-field",
    "id-not-file-name",
    "missing-field",
    "empty-value",
    "wrong-type",
    "unknown-term",
    "unknown-country",
    "unknown-region",
    "unknown-article",
    "unknown-language",
    "unknown-language-code",
    "unknown-value",
    "bad-address",
    "source-incomplete",
    "sources-missing",
    "lesson-without-text",
    "translation-with-facts",
    "yaml-smart-quotes",
];

/// The files that are changed, each by its path in `tests/mistakes/base`.
const BASES: [&str; 4] = [
    "cases/isl/isl-2019-operation-example.md",
    "units/invented-unit.md",
    "tools/invented-manual.md",
    "translations/ru/units/invented-unit.md",
];

static VALIDATORS: LazyLock<BTreeMap<&str, Validator>> =
    LazyLock::new(|| BASES.iter().map(|path| (*path, validator(path))).collect());

/// Keys that an entry has, those of other kinds, and some that none has.
const KEYS: [&str; 22] = [
    "title",
    "language",
    "jurisdiction",
    "countries",
    "docket",
    "decided",
    "region",
    "established",
    "url",
    "tool_kind",
    "withdrawn",
    "formerly",
    "robots",
    "lessons",
    "outcome",
    "convicted",
    "id",
    "status",
    "of",
    "basis",
    "text",
    "nonsense",
];

fn any_value() -> impl Strategy<Value = Value> {
    let texts = prop::sample::select(vec![
        "",
        " ",
        "some text",
        "ISL",
        "isl",
        "Iceland",
        "UNTOC 5",
        "untoc-5",
        "Untoc 99",
        "en",
        "EN",
        "xx",
        "fraud",
        "follow-the-money",
        "civil",
        "2016",
        "2016-06",
        "2016-13",
        "0999",
        "high",
        "stated",
        "none",
        "manual",
        "12",
        "+12",
        "1 2",
        "154",
        "https://www.example.org/a?b",
        "www.example.org",
        "https://x",
        "https://a@b.example:80",
        "old-id",
        "Old_Id",
        "“en”",
        "null",
        "000000000000",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop::sample::select(vec![0_i64, 5, 154, 2016, 999, 12000, -1]).prop_map(Value::from),
        texts.prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(KEYS.to_vec()), inner), 0..3).prop_map(|pairs| {
                Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

/// Puts `value` at the place that `at` chooses among all places of `tree`, or takes what stands there away.
fn change(tree: &mut Value, at: usize, value: Option<Value>, key: &str) {
    let places = places(tree);
    let (parent, last) = &places[at % places.len()];
    let Some(parent) = tree.pointer_mut(parent) else { return };
    match (parent, value) {
        (Value::Object(map), Some(value)) if last.is_empty() => _ = map.insert(key.to_owned(), value),
        (Value::Object(map), Some(value)) => _ = map.insert(last.clone(), value),
        (Value::Object(map), None) => _ = map.remove(last),
        (Value::Array(items), value) => {
            let index = last.parse().unwrap_or(0);
            match value {
                Some(value) if index < items.len() => items[index] = value,
                _ => _ = items.pop(),
            }
        }
        _ => {}
    }
}

/// Every place of a tree: the pointer to its parent and its name there; no name stands for a new key.
fn places(tree: &Value) -> Vec<(String, String)> {
    fn walk(value: &Value, pointer: &str, places: &mut Vec<(String, String)>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(map) => {
                places.push((pointer.to_owned(), String::new()));
                map.iter().map(|(key, value)| (key.clone(), value)).collect()
            }
            Value::Array(items) => {
                items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect()
            }
            _ => Vec::new(),
        };
        for (name, child) in children {
            places.push((pointer.to_owned(), name.clone()));
            walk(child, &format!("{pointer}/{name}"), places);
        }
    }
    let mut found = Vec::new();
    walk(tree, "", &mut found);
    found
}

/// What the checker says of the file at `path` with this front matter, which as JSON is YAML too.
fn check(path: &str, front: &Value, body: &str) -> Vec<Diagnostic> {
    let base = in_repository("tests/mistakes/base");
    let mut files: Vec<_> = BASES
        .iter()
        .map(|path| ((*path).to_owned(), fs::read(base.join(path)).expect("a file of the base")))
        .collect();
    files.retain(|(known, _)| known != path);
    let front = serde_json::to_string_pretty(front).expect("JSON");
    files.push((path.to_owned(), format!("---\n{front}\n---\n{body}").into_bytes()));
    let problems = Digest::read(&Corpus::from_files(files), &VOCABULARY, TODAY).1;
    problems.into_iter().filter(|problem| problem.place.path == path).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn schema_and_checker_never_disagree(
        base in prop::sample::select(BASES.to_vec()),
        changes in prop::collection::vec((any::<usize>(), prop::option::weighted(0.8, any_value()), prop::sample::select(KEYS.to_vec())), 1..3),
    ) {
            let text = fs::read_to_string(in_repository("tests/mistakes/base").join(base)).expect("a file");
        let body = text.split_once("\n---\n").expect("a body").1;
        let mut front = front_matter(&text).expect("a front matter");
        for (at, value, key) in changes {
            change(&mut front, at, value, key);
        }
        prop_assume!(front.as_object().is_some_and(|fields: &Map<_, _>| !fields.is_empty()));
        let is_valid = VALIDATORS[base].is_valid(&front);
        let problems = check(base, &front, body);
        let mut errors = problems.iter().filter(|problem| problem.level == Level::Error);
        let of_shape: Vec<_> = problems
            .iter()
            .filter(|problem| problem.level == Level::Error && SHAPE.contains(&problem.rule))
            .collect();
        if is_valid {
            prop_assert!(of_shape.is_empty(), "the schema allows what the checker does not: {front}\n{of_shape:?}");
        } else {
            prop_assert!(errors.next().is_some(), "the checker allows what the schema does not: {front}");
        }
    }
}

#[test]
fn a_withdrawn_entry_needs_three_fields() {
    let front = json!({
        "title": "An invented entry",
        "language": "en",
        "withdrawn": {"date": "2026-01-02", "reason": "An invented reason."},
    });
    for path in BASES.iter().filter(|path| !path.starts_with("translations")) {
        assert!(validator(path).is_valid(&front), "{path}");
        assert_eq!(check(path, &front, ""), [], "{path}");
    }
}
