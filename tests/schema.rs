//! The JSON Schema in `corpus/schema` is the one that the program makes.

use std::{collections::BTreeSet, fs};

use casedigest::{entry::json_schemas, vocabulary::Vocabulary};

use crate::support::in_repository;

/// Set to write the files anew.
const UPDATE: &str = "CASEDIGEST_UPDATE_SCHEMA";

#[test]
fn the_schema_is_current() {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let folder = in_repository("corpus/schema");
    let schemas = json_schemas(&vocabulary);
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
