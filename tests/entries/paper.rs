//! `corpus/RULES.md` is made of the list of rules and their messages.

use casedigest::{
    diagnostic::{Level, Value},
    entry::RULES,
    i18n::Messages,
    language::Language,
};

use super::say;
use crate::support::in_repository;

/// Set to write the file anew.
const UPDATE: &str = "CASEDIGEST_UPDATE_RULES";

/// All variables of the messages: in the paper, each is an ellipsis.
const VARIABLES: [&str; 27] = [
    "address",
    "allowed",
    "cause",
    "character",
    "count",
    "date",
    "expected",
    "field",
    "heading",
    "id",
    "known",
    "label",
    "language",
    "length",
    "limit",
    "mark",
    "number",
    "order",
    "original",
    "other",
    "path",
    "scheme",
    "size",
    "sources",
    "value",
    "why",
    "year",
];

#[test]
fn the_paper_of_rules_is_current() {
    let messages = Messages::embedded().expect("sound messages");
    let values = VARIABLES.map(|name| (name, Value::from("…")));
    let words = |rule: &str, part: &str| {
        let text = say(&messages, Language::En, &format!("check-{rule}{part}"), &values);
        text.replace('\n', " ").replace('|', "\\|")
    };
    let mut paper = String::from(
        "# The rules\n\nWhat `casedigest check` looks at. Errors must be mended before an entry is taken in, warnings deserve a look; notes are \
         shown by `casedigest check --notes`. Made by the program from its own messages; `casedigest check --rules --lang fr` lists the rules in \
         French, and so in the other languages.\n\n| rule | level | what must hold | why | how to mend it |\n|---|---|---|---|---|\n",
    );
    for rule in RULES {
        let level = match rule.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        };
        let [what, why, how] = ["", "-why", "-help"].map(|part| words(rule.id, part));
        paper.push_str(&format!("| `{}` | {level} | {what} | {why} | {how} |\n", rule.id));
    }
    assert!(!paper.contains("{$"), "a variable of a message is not in VARIABLES\n{paper}");
    let path = in_repository("corpus/RULES.md");
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&path, &paper).expect("written");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == paper, "corpus/RULES.md is out of date\nhelp: {UPDATE}=1 cargo test paper");
}
