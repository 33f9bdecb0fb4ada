//! The rules for entries: the list that the check itself uses, and for each its reason and an example from its own
//! fixture, drawn by the check when it is asked for.

use askama::Template;
use axum::extract::State;

use super::{
    super::View,
    guide,
    problem::{Part, ProblemView, parts, say},
};
use crate::{
    corpus::Corpus,
    diagnostic::{Diagnostic, Level},
    entry::{Digest, RULES, Rule, today},
    search::SearchError,
    vocabulary::Vocabulary,
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        params::Segments,
        parts as site_parts,
    },
};

/// The files of the fixtures: rule, path and content. Made by `build.rs` from `tests/entries`.
static EXAMPLES: &[(&str, &str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// `templates/contribute_rules.html`.
#[derive(Template)]
#[template(path = "contribute_rules.html")]
pub(super) struct RulesView {
    page: Page,
    back: Link,
    rules: Vec<RuleLine>,
}

struct RuleLine {
    href: String,
    id: &'static str,
    level: String,
    is_error: bool,
    title: Vec<Part>,
}

/// `GET /{lang}/contribute/rules`
pub(super) async fn rules_page(page: Page) -> View<RulesView> {
    let line = |rule: &Rule| RuleLine {
        href: links::rule(page.language, rule.id),
        id: rule.id,
        level: level(&page, *rule),
        is_error: rule.level == Level::Error,
        title: parts(&title(&page, *rule)),
    };
    let view = RulesView { back: guide::back(&page), rules: RULES.iter().map(line).collect(), page };
    View(view, CachePolicy::Shared)
}

/// `templates/contribute_rule.html`.
#[derive(Template)]
#[template(path = "contribute_rule.html")]
pub(super) struct RuleView {
    page: Page,
    back: Link,
    id: &'static str,
    level: String,
    level_says: String,
    title: Vec<Part>,
    why: Option<Vec<Part>>,
    examples: Vec<ProblemView>,
}

/// `GET /{lang}/contribute/rules/{rule}`
pub(super) async fn rule_page(
    State(app): State<App>,
    page: Page,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<View<RuleView>, PageError> {
    let rule = *RULES.iter().find(|rule| rule.id == id).ok_or(PageError::NoSuchPage)?;
    let broken = app.run(move |search| Ok::<_, SearchError>(example(rule, search.vocabulary()))).await?;
    let examples = broken.iter().map(|(problem, text)| ProblemView::new(&page, problem, text)).collect();
    let why = format!("check-{}-why", rule.id);
    let says = if rule.level == Level::Error { "rule-error-says" } else { "rule-warning-says" };
    let view = RuleView {
        back: site_parts::link(links::rules(page.language), page.t("contribute-rules")),
        id: rule.id,
        level: level(&page, rule),
        level_says: page.t(says),
        title: parts(&title(&page, rule)),
        why: app.messages().has(page.language, &why).then(|| parts(&page.t(&why))),
        examples,
        page,
    };
    Ok(View(view, CachePolicy::Shared))
}

fn level(page: &Page, rule: Rule) -> String {
    page.alone(&say(
        page,
        if rule.level == Level::Error { "check-level-error" } else { "check-level-warning" },
        &[],
    ))
}

/// What must hold, as a sentence that stands alone.
fn title(page: &Page, rule: Rule) -> String {
    page.alone(&say(page, &format!("check-{}", rule.id), &[]))
}

/// The first problem of the rule in its fixture with the text of the file. A few rules are about what no text
/// in memory can be, such as a file that cannot be read.
fn example(rule: Rule, vocabulary: &Vocabulary) -> Option<(Diagnostic, String)> {
    let files = EXAMPLES.iter().filter(|(id, ..)| *id == rule.id);
    let corpus = Corpus::from_files(files.map(|(_, path, bytes)| ((*path).to_owned(), bytes.to_vec())));
    let (_, problems) = Digest::read(&corpus, vocabulary, today());
    let problem = problems.into_iter().find(|problem| problem.rule == rule.id)?;
    let text = corpus.read(&problem.place.path).ok()?.lossy_text().into_owned();
    Some((problem, text))
}
