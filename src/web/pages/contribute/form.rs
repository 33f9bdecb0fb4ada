//! The form as it is shown: its steps, what is wrong with what was typed, and the file when all is well.

use askama::Template;

use super::{
    control::{Asking, Control, Input, id_of},
    layout::{self, STEPS},
    problem::ProblemView,
};
use crate::{
    entry::{Checked, Draft, Field, Kind, Shape},
    web::{
        links,
        page::{Link, Page},
        pages::preview,
        parts,
    },
};

/// Where the corpus stands in a repository of the digest.
const CORPUS: &str = "corpus";

/// `templates/contribute_form.html`.
#[derive(Template)]
#[template(path = "contribute_form.html")]
pub(super) struct FormView {
    page: Page,
    heading: String,
    back: Link,
    action: String,
    steps: Vec<StepView>,
    lists: Vec<List>,
    /// Problems with a link to their field, the errors first.
    problems: Vec<(String, ProblemView)>,
    has_errors: bool,
    done: Option<Done>,
}

struct StepView {
    id: &'static str,
    heading: String,
    items: Vec<Item>,
}

enum Item {
    One(Box<Control>),
    Rows(Rows),
}

/// A list of groups, such as the sources.
struct Rows {
    id: String,
    label: String,
    hint: Option<String>,
    problems: Vec<ProblemView>,
    rows: Vec<Row>,
    more: String,
    more_label: String,
}

struct Row {
    label: String,
    controls: Vec<Control>,
}

/// What may stand in a line, offered while one types.
struct List {
    id: &'static str,
    values: Vec<(String, String)>,
}

/// The file, when no rule is broken.
struct Done {
    path: String,
    text: String,
    lines: usize,
    preview: Option<String>,
    /// The page on the code host, and whether it knows the text already.
    host: Option<(String, bool)>,
}

impl FormView {
    /// The form with what has been typed; `checked` if it was asked to be checked, `added_to` if a row was asked for.
    pub(super) fn new(page: Page, draft: &Draft, checked: Option<&Checked>, added_to: Option<&str>) -> Self {
        let mut problems: Vec<_> = checked.iter().flat_map(|checked| shown(&page, checked)).collect();
        problems.sort_by_key(|(_, problem)| !problem.is_error);
        let has_errors = problems.iter().any(|(_, problem)| problem.is_error);
        let asking = Asking { page: &page, draft, problems: &problems, added_to };
        let steps: Vec<_> = STEPS.iter().filter_map(|step| step_view(&asking, step)).collect();
        let ids = ids(&steps);
        let problems =
            problems.iter().map(|(path, problem)| (nearest_id(path, &ids), problem.clone())).collect();
        Self {
            heading: page.tv("form-heading", "kind", &parts::kind(&page, draft.kind)),
            back: parts::link(links::contribute(page.language), page.t("nav-contribute")),
            action: links::form(page.language, draft.kind),
            lists: lists(&page),
            done: checked.filter(|_| !has_errors).map(|checked| Done::new(&page, checked)),
            steps,
            problems,
            has_errors,
            page,
        }
    }
}

/// The problems with the paths of their fields.
fn shown(page: &Page, checked: &Checked) -> Vec<(String, ProblemView)> {
    let view = |(path, problem): &(Option<String>, _)| {
        (path.clone().unwrap_or_default(), ProblemView::new(page, problem, &checked.text))
    };
    checked.problems.iter().map(view).collect()
}

fn step_view(asking: &Asking<'_>, step: &'static layout::Step) -> Option<StepView> {
    let fields = Draft::fields(asking.draft.kind);
    let mut items = Vec::new();
    for name in step.fields {
        match *name {
            // The id of a form of crime is its crime.
            "name" if asking.draft.kind == Kind::Form => {}
            "name" => items.push(Item::One(Box::new(asking.name()))),
            "text" => {
                let sections = asking.draft.kind.sections().iter();
                items.extend(sections.map(|(section, is_needed)| {
                    Item::One(Box::new(asking.section(section.id(), *is_needed)))
                }));
            }
            name => {
                if let Some(field) = fields.iter().find(|field| field.name == name) {
                    items.extend(items_of(asking, name, field));
                }
            }
        }
    }
    (!items.is_empty()).then(|| StepView { id: step.id, heading: asking.page.t(step.heading), items })
}

fn items_of(asking: &Asking<'_>, path: &str, field: &Field) -> Vec<Item> {
    match field.shape {
        Shape::Group(fields) => {
            let control = |field: &Field| asking.control(&format!("{path}.{}", field.name), field);
            fields.iter().map(|field| Item::One(Box::new(control(field)))).collect()
        }
        Shape::List(Shape::Group(fields)) => vec![Item::Rows(rows(asking, path, fields))],
        _ => vec![Item::One(Box::new(asking.control(path, field)))],
    }
}

fn rows(asking: &Asking<'_>, path: &str, fields: &[Field]) -> Rows {
    let page = asking.page;
    let filled = asking.draft.rows(path);
    let is_added = asking.added_to == Some(path);
    let total = (filled + usize::from(is_added)).max(1);
    let row = |number: usize| {
        let control = |(place, field): (usize, &Field)| Control {
            is_first: is_added && number == total && place == 0,
            ..asking.control(&format!("{path}.{number}.{}", field.name), field)
        };
        Row {
            label: page.tv(row_label(path), "number", &page.number(number)),
            controls: fields.iter().enumerate().map(control).collect(),
        }
    };
    let words = layout::words_for(path);
    Rows {
        id: id_of(path),
        label: words.as_ref().map_or_else(|| path.to_owned(), |words| page.t(words.label)),
        hint: words.and_then(|words| words.hint).map(|hint| page.t(hint)),
        problems: asking.problems_at(path),
        rows: (1..=total).map(row).collect(),
        more: format!("add.{path}"),
        more_label: page.t(more_label(path)),
    }
}

fn row_label(path: &str) -> &'static str {
    match path {
        "sources" => "form-source-number",
        "lessons" => "form-lesson-number",
        "articles" => "form-article-number",
        _ => "form-row",
    }
}

fn more_label(path: &str) -> &'static str {
    match path {
        "sources" => "form-add-source",
        "lessons" => "form-add-lesson",
        "articles" => "form-add-article",
        _ => "form-add-row",
    }
}

/// The ids of all controls.
fn ids(steps: &[StepView]) -> Vec<String> {
    let items = steps.iter().flat_map(|step| &step.items);
    let ids = items.flat_map(|item| match item {
        Item::One(control) => vec![control.id.clone()],
        Item::Rows(rows) => {
            let controls = rows.rows.iter().flat_map(|row| &row.controls);
            controls.map(|control| control.id.clone()).chain([rows.id.clone()]).collect()
        }
    });
    ids.collect()
}

/// The control at a path, or the list that it is in.
fn nearest_id(path: &str, ids: &[String]) -> String {
    let mut path = path;
    loop {
        let id = id_of(path);
        if ids.contains(&id) {
            return id;
        }
        match path.rsplit_once('.') {
            Some((before, _)) => path = before,
            None => return "form".to_owned(),
        }
    }
}

/// The names that the lines of the form offer: each once, however many lines there are.
fn lists(page: &Page) -> Vec<List> {
    let vocabulary = page.app().vocabulary();
    let language = page.language;
    let mut countries: Vec<_> = vocabulary
        .countries()
        .iter()
        .map(|country| (country.name.get(language).clone(), String::new()))
        .collect();
    countries.sort_by_cached_key(|(name, _)| parts::sorting_key(name));
    let mut languages: Vec<_> = vocabulary
        .languages()
        .iter()
        .map(|known| (known.name.get(language).clone(), String::new()))
        .collect();
    languages.sort_by_cached_key(|(name, _)| parts::sorting_key(name));
    let article = |article: &crate::vocabulary::Article| {
        (article.id.to_uppercase().replace('-', " "), article.title.get(language).clone())
    };
    let articles = vocabulary.articles().iter().map(article).collect();
    vec![
        List { id: "countries", values: countries },
        List { id: "languages", values: languages },
        List { id: "articles", values: articles },
    ]
}

impl Done {
    fn new(page: &Page, checked: &Checked) -> Self {
        const MOST_LINES: usize = 24;
        let path = format!("{CORPUS}/{}", checked.path);
        let host = page.app().settings().repository.as_ref().map(|host| host.address(&path, &checked.text));
        Self {
            preview: checked.entry.as_ref().and_then(|entry| preview::inlined(page, entry)),
            lines: checked.text.lines().count().min(MOST_LINES),
            text: checked.text.clone(),
            path,
            host,
        }
    }
}
