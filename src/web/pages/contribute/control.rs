//! One field of the form: a line, an area, a choice or a list of boxes, with its words and its problems.

use super::{
    layout::{self, Words},
    problem::ProblemView,
};
use crate::{
    entry::{Draft, Field, Shape},
    language::Language,
    vocabulary::Scheme,
    web::{page::Page, parts},
};

/// Rows of an area for a text of several paragraphs, of one paragraph and of a few short lines.
const LONG: usize = 8;
const MIDDLE: usize = 4;
const SHORT: usize = 2;

/// A field to be filled in.
pub(super) struct Control {
    /// The path, under which the words are sent.
    pub(super) name: String,
    pub(super) id: String,
    pub(super) label: String,
    /// The field's name in the file.
    pub(super) key: String,
    pub(super) hint: Option<String>,
    pub(super) is_optional: bool,
    pub(super) problems: Vec<ProblemView>,
    pub(super) input: Input,
    /// It gets the focus when the page is there.
    pub(super) is_first: bool,
}

/// How it is filled in.
pub(super) enum Input {
    /// A line; the list names what may stand in it.
    Line { words: String, list: Option<&'static str>, direction: &'static str, mode: &'static str },
    /// An area of some rows.
    Area { words: String, rows: usize },
    /// One of a few.
    Choice(Vec<Choice>),
    /// Any of many.
    Boxes(Vec<Choice>),
    /// Several lines under one name.
    Lines { lines: Vec<Line>, list: &'static str, more: String },
    /// Yes or no.
    Flag(bool),
}

/// One line of several.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) words: String,
    pub(super) label: String,
    pub(super) is_first: bool,
}

/// A value that can be chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// What the controls of one form have in common.
pub(super) struct Asking<'a> {
    pub(super) page: &'a Page,
    pub(super) draft: &'a Draft,
    /// The problems by the path of their field.
    pub(super) problems: &'a [(String, ProblemView)],
    /// The list to which a row was just added.
    pub(super) added_to: Option<&'a str>,
}

impl Asking<'_> {
    /// The control for a field at a path.
    pub(super) fn control(&self, path: &str, field: &Field) -> Control {
        let general = without_rows(path);
        let known = layout::words_for(&general);
        let input = self.input(path, field);
        self.made(path, field.name, known.as_ref(), field.absent.is_none(), input)
    }

    /// The control for the end of the id.
    pub(super) fn name(&self) -> Control {
        let words = self.joined("name");
        let input = Input::Line { words, list: None, direction: "ltr", mode: "text" };
        self.made("name", "", layout::words_for("name").as_ref(), true, input)
    }

    /// The control for the paragraphs of a section.
    pub(super) fn section(&self, id: &str, is_needed: bool) -> Control {
        let path = format!("text.{id}");
        let label = self.page.app().vocabulary().label(Scheme::Sections, id, self.page.language);
        let input = Input::Area { words: self.joined(&path), rows: LONG };
        let mut control = self.made(&path, "", None, !is_needed, input);
        control.label = self.page.alone(label);
        control
    }

    fn made(&self, path: &str, key: &str, known: Option<&Words>, is_optional: bool, input: Input) -> Control {
        Control {
            name: path.to_owned(),
            id: id_of(path),
            label: known.map_or_else(|| key.to_owned(), |words| self.page.t(words.label)),
            key: key.to_owned(),
            hint: known.and_then(|words| words.hint).map(|hint| self.page.t(hint)),
            is_optional,
            problems: self.problems_at(path),
            input,
            is_first: false,
        }
    }

    /// The problems told at a path.
    pub(super) fn problems_at(&self, path: &str) -> Vec<ProblemView> {
        let at = self.problems.iter().filter(|(known, _)| known == path);
        at.map(|(_, problem)| problem.clone()).collect()
    }

    fn joined(&self, path: &str) -> String {
        self.draft.typed(path).join("\n")
    }

    fn input(&self, path: &str, field: &Field) -> Input {
        let line = |list, direction, mode| Input::Line { words: self.joined(path), list, direction, mode };
        match field.shape {
            Shape::Text if matches!(field.name, "summary" | "text" | "stage_note" | "supports") => {
                let rows = if matches!(field.name, "summary" | "text") { MIDDLE } else { SHORT };
                Input::Area { words: self.joined(path), rows }
            }
            Shape::Text | Shape::Id => line(None, "auto", "text"),
            Shape::Country => line(Some("countries"), "auto", "text"),
            Shape::LanguageCode => line(Some("languages"), "auto", "text"),
            Shape::Article => line(Some("articles"), "auto", "text"),
            Shape::Region => Input::Choice(self.with_none(path, self.regions())),
            Shape::Term(scheme) => Input::Choice(self.with_none(path, self.terms(scheme))),
            Shape::Language => Input::Choice(self.chosen(path, languages())),
            Shape::Choice(values) => {
                let word = |value: &&str| ((*value).to_owned(), self.choice_word(value));
                Input::Choice(self.chosen(path, values.iter().map(word)))
            }
            Shape::Date | Shape::Citation => line(None, "ltr", "text"),
            Shape::Year | Shape::Count => line(None, "ltr", "numeric"),
            Shape::Address => line(None, "ltr", "url"),
            Shape::Flag => Input::Flag(self.draft.one(path).is_some()),
            Shape::List(Shape::Term(scheme)) => Input::Boxes(self.chosen(path, self.terms(*scheme))),
            Shape::List(Shape::Country) => self.lines(path, "countries"),
            Shape::List(Shape::LanguageCode) => self.lines(path, "languages"),
            Shape::List(_) | Shape::Group(_) => Input::Area { words: self.joined(path), rows: SHORT },
        }
    }

    /// What is there, and room for more.
    fn lines(&self, path: &str, list: &'static str) -> Input {
        const ROOM: usize = 2;
        let typed = self.draft.typed(path);
        let is_added = self.added_to == Some(path);
        let total = typed.len() + if is_added { 2 * ROOM } else { ROOM };
        let line = |place: usize| Line {
            name: format!("{path}.{}", place + 1),
            id: format!("{}-{}", id_of(path), place + 1),
            words: typed.get(place).cloned().unwrap_or_default(),
            label: self.page.tv("form-row", "number", &self.page.number(place + 1)),
            is_first: is_added && place == typed.len(),
        };
        Input::Lines { lines: (0..total).map(line).collect(), list, more: format!("add.{path}") }
    }

    fn chosen(&self, path: &str, values: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
        let typed = self.draft.typed(path);
        // The language of the form is the likeliest one of the entry.
        let likely = (path == "language" && typed.is_empty()).then(|| self.page.language.tag());
        let choice = |(value, label): (String, String)| Choice {
            is_chosen: typed.contains(&value) || likely == Some(value.as_str()),
            value,
            label,
        };
        values.into_iter().map(choice).collect()
    }

    fn with_none(&self, path: &str, values: Vec<(String, String)>) -> Vec<Choice> {
        let none = (String::new(), self.page.t("form-choose"));
        self.chosen(path, std::iter::once(none).chain(values))
    }

    fn terms(&self, scheme: Scheme) -> Vec<(String, String)> {
        let concepts = self.page.app().vocabulary().concepts(scheme).iter();
        let label = |concept: &crate::vocabulary::Concept| {
            (concept.id.clone(), self.page.alone(concept.pref.get(self.page.language)))
        };
        sorted(concepts.map(label).collect())
    }

    fn regions(&self) -> Vec<(String, String)> {
        let regions = self.page.app().vocabulary().regions().iter();
        sorted(
            regions
                .map(|region| (region.code.clone(), region.name.get(self.page.language).clone()))
                .collect(),
        )
    }

    fn choice_word(&self, value: &str) -> String {
        match value {
            "stated" => self.page.t("form-basis-stated"),
            "derived" => self.page.t("form-basis-derived"),
            "high" => self.page.t("confidence-high"),
            "medium" => self.page.t("confidence-medium"),
            other => other.to_owned(),
        }
    }
}

/// The six languages by their own names.
fn languages() -> Vec<(String, String)> {
    Language::ALL
        .into_iter()
        .map(|language| (language.tag().to_owned(), language.own_name().to_owned()))
        .collect()
}

fn sorted(mut values: Vec<(String, String)>) -> Vec<(String, String)> {
    values.sort_by_cached_key(|(_, label)| parts::sorting_key(label));
    values
}

/// The id of the control for a path. The dot would need an escape in a style or a script.
pub(super) fn id_of(path: &str) -> String {
    format!("f-{}", path.replace('.', "-"))
}

fn without_rows(path: &str) -> String {
    let is_row = |step: &&str| step.bytes().all(|byte| byte.is_ascii_digit());
    path.split('.').filter(|step| !is_row(step)).collect::<Vec<_>>().join(".")
}

impl Control {
    /// The ids of what explains it.
    pub(super) fn described_by(&self) -> String {
        let hint = self.hint.iter().map(|_| format!("{}-hint", self.id));
        let problems = (!self.problems.is_empty()).then(|| format!("{}-problem", self.id));
        hint.chain(problems).collect::<Vec<_>>().join(" ")
    }
}
