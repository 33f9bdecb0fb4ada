//! The messages of the six languages: the same everywhere, all used, none missing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use casedigest::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The messages of the checker are used through their rule ids; their own test knows them.
const CHECKER: &str = "check.ftl";

/// What a test has to know of a message.
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    /// The plural forms of each choice by `$total`.
    forms: Vec<BTreeSet<String>>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of one language: file, then key.
fn messages(language: Language) -> BTreeMap<String, BTreeMap<String, Message>> {
    let folder = root().join("locales").join(language.tag());
    let mut files = BTreeMap::new();
    for file in fs::read_dir(&folder).expect("a folder of messages") {
        let path = file.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        let mut known = BTreeMap::new();
        for entry in resource.body {
            let Entry::Message(found) = entry else { continue };
            let mut message = Message::default();
            if let Some(pattern) = &found.value {
                read_pattern(pattern, &mut message);
            }
            known.insert(found.id.name.to_owned(), message);
        }
        files.insert(name, known);
    }
    files
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, message);
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            let name = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                    (*name).to_owned()
                }
            };
            message.forms.push(variants.iter().map(|variant| name(&variant.key)).collect());
            variants.iter().for_each(|variant| read_pattern(&variant.value, message));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {}
    }
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    let english = messages(Language::En);
    let mut problems = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        for (file, known) in &english {
            let empty = BTreeMap::new();
            let translated = own.get(file).unwrap_or(&empty);
            for (key, message) in known {
                match translated.get(key) {
                    None => problems.push(format!("{language}/{file} lacks `{key}`")),
                    Some(other) => {
                        // A plural form may say "one" in a word instead of showing the number.
                        let shown = |message: &Message| -> BTreeSet<String> {
                            message.variables.iter().filter(|name| *name != "total").cloned().collect()
                        };
                        if shown(message) != shown(other) {
                            problems.push(format!(
                                "{language}/{file} `{key}`: variables {:?}, in English {:?}",
                                other.variables, message.variables
                            ));
                        }
                    }
                }
            }
            for key in translated.keys().filter(|key| !known.contains_key(*key)) {
                problems.push(format!("{language}/{file} has `{key}`, which English lacks"));
            }
        }
        for file in own.keys().filter(|file| !english.contains_key(*file)) {
            problems.push(format!("{language}/{file} has no English counterpart"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_plural_form_of_a_language_is_written_out() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let needed: &[&str] = match language {
            Language::Ar => &["zero", "one", "two", "few", "many", "other"],
            Language::Ru => &["one", "few", "many"],
            Language::En | Language::Fr | Language::Es => &["one", "other"],
            // Chinese has a single form, so most of its messages make no choice at all.
            Language::Zh => &[],
        };
        for (file, known) in messages(language) {
            for (key, message) in known {
                let chooses = message.variables.contains("total");
                let complete =
                    message.forms.iter().all(|forms| needed.iter().all(|form| forms.contains(*form)));
                if chooses && !complete {
                    problems.push(format!(
                        "{language}/{file} `{key}`: forms {:?}, needed {needed:?}",
                        message.forms
                    ));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let english = messages(Language::En);
    let keys: BTreeSet<&str> = english
        .iter()
        .filter(|(file, _)| *file != CHECKER)
        .flat_map(|(_, known)| known.keys().map(String::as_str))
        .collect();
    let mut sources = Vec::new();
    for folder in ["src", "templates"] {
        collect(&root().join(folder), &mut sources);
    }
    let text: String = sources.iter().map(|path| fs::read_to_string(path).expect("a text")).collect();
    let unused: Vec<_> = keys.iter().filter(|key| !text.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "messages that nothing shows: {unused:?}");
    let known: BTreeSet<&str> = english.values().flat_map(|known| known.keys().map(String::as_str)).collect();
    let calls = ["words(\"", "page.t(\"", "page.tn(\"", "page.tv(\"", "page.text(\"", ".own(\"", ".row(\""];
    for call in calls {
        for rest in text.split(call).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            assert!(known.contains(key), "`{key}` is shown by {call}…) and is in no file of locales/en");
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for file in fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}
