//! Draws problems: as text with the words underlined, as JSON, as annotations of a code host.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Level as Colour, Origin, Renderer, Snippet, normalize_untrusted_str,
};
use serde::Serialize;

use super::{Diagnostic, Level, Place, Suggestion, Value, direction};

/// Looks a message up by its key and fills in the values.
pub type Words<'a> = dyn Fn(&str, &[(&str, Value)]) -> String + 'a;

/// What a person reads about a problem.
#[derive(Clone, Debug)]
pub struct Told {
    /// What must hold.
    pub title: String,
    /// What stands at the place.
    pub label: String,
    /// How to mend it, a step a line.
    pub help: Vec<String>,
}

impl Told {
    /// The sentences about a problem.
    pub fn new(problem: &Diagnostic, words: &Words<'_>) -> Self {
        let say = |part: &str| {
            let text = words(&format!("check-{}{part}", problem.rule), &problem.values);
            normalize_untrusted_str(&text)
        };
        let suggestion = problem.suggestion.as_ref().map(|suggestion| suggested(suggestion, words));
        Self {
            title: say(""),
            label: say("-label"),
            help: suggestion.into_iter().chain([say("-help")]).filter(|line| !line.is_empty()).collect(),
        }
    }
}

fn suggested(suggestion: &Suggestion, words: &Words<'_>) -> String {
    let key = match suggestion {
        Suggestion::Write(_) => "check-suggest-write",
        Suggestion::Rename(_) => "check-suggest-rename",
        Suggestion::Move(_) => "check-suggest-move",
    };
    normalize_untrusted_str(&words(key, &[("suggestion", suggestion.text().into())]))
}

/// One problem as text. `source` is the whole file, `root` the folder to put before its path.
pub fn draw_text(problem: &Diagnostic, source: &str, root: &str, words: &Words<'_>, colour: bool) -> String {
    let told = Told::new(problem, words);
    let (level, name) = match problem.level {
        Level::Error => (Colour::ERROR, "check-level-error"),
        Level::Warning => (Colour::WARNING, "check-level-warning"),
        Level::Note => (Colour::NOTE, "check-level-note"),
    };
    let help = Colour::HELP.with_name(words("check-level-help", &[]));
    let (line, words_at) = line_of(&problem.place, source);
    let (line, words_at) = direction::isolate_words(line, words_at);
    let label = direction::isolate(&told.label);
    let origin = Origin::path(shown_path(root, &problem.place.path))
        .line(problem.place.line)
        .char_column(problem.place.column);
    let snippet = snippet(&line, words_at, &label).line_start(problem.place.line);
    let notes = told.help.into_iter();
    let notes = notes.map(|line| Element::from(help.clone().message(direction::isolate(&line))));
    let title = level.with_name(words(name, &[])).primary_title(told.title).id(problem.rule);
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    direction::finish(&renderer.render(&[title.element(origin).element(snippet).elements(notes)]))
}

/// The one line that the place is in, and the place in it: drawing then costs the same in a small and in
/// a huge file.
fn line_of<'a>(place: &Place, source: &'a str) -> (&'a str, Range<usize>) {
    let before = source.get(..place.bytes.start).unwrap_or("");
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = source.get(line_start..).unwrap_or("");
    let line = rest.split('\n').next().unwrap_or("").trim_end_matches('\r');
    let start = (place.bytes.start - line_start).min(line.len());
    let end = (place.bytes.end.max(place.bytes.start) - line_start).min(line.len());
    (line, start..end)
}

fn snippet<'a>(line: &'a str, words: Range<usize>, label: &'a str) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(line).annotation(AnnotationKind::Primary.span(words).label(label))
}

fn shown_path(root: &str, path: &str) -> String {
    let root = root.trim_end_matches('/');
    if root.is_empty() { path.to_owned() } else { format!("{root}/{path}") }
}

#[derive(Serialize)]
struct JsonProblem<'a> {
    rule: &'a str,
    level: &'a str,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: Vec<String>,
    suggestion: Option<&'a str>,
}

/// All problems as one JSON array.
///
/// # Errors
/// Never in practice: all parts are plain strings and numbers.
pub fn draw_json(problems: &[Diagnostic], root: &str, words: &Words<'_>) -> serde_json::Result<String> {
    let array: Vec<_> = problems
        .iter()
        .map(|problem| {
            let told = Told::new(problem, words);
            JsonProblem {
                rule: problem.rule,
                level: problem.level.name(),
                path: shown_path(root, &problem.place.path),
                line: problem.place.line,
                column: problem.place.column,
                end_line: problem.place.end_line,
                end_column: problem.place.end_column,
                message: words(
                    "check-message",
                    &[("title", told.title.into()), ("label", told.label.into())],
                ),
                help: told.help,
                suggestion: problem.suggestion.as_ref().map(Suggestion::text),
            }
        })
        .collect();
    serde_json::to_string_pretty(&array)
}

/// One problem as a workflow command that GitHub shows beside the line.
pub fn draw_annotation(problem: &Diagnostic, root: &str, words: &Words<'_>) -> String {
    let told = Told::new(problem, words);
    let place = &problem.place;
    let message = [told.title, told.label].into_iter().chain(told.help).collect::<Vec<_>>().join("\n");
    format!(
        "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}",
        command(problem.level),
        escape_property(&shown_path(root, &place.path)),
        place.line,
        place.column,
        place.end_line,
        place.end_column,
        escape_property(problem.rule),
        escape_data(&message),
    )
}

const fn command(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    }
}

/// Source: `escapeData` in `actions/toolkit`, `packages/core/src/command.ts`.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Source: `escapeProperty` in the same file.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
