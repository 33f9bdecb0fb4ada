//! How an entry is added: the way, the model, and the terms.

use askama::Template;

use super::super::View;
use crate::{
    entry::Kind,
    vocabulary::Scheme,
    web::{
        app::App,
        error::PageError,
        headers::CachePolicy,
        links,
        page::{Link, Page},
        parts,
    },
};
use axum::extract::State;

/// The model entry, as it stands in the corpus.
const MODEL: &str = include_str!("../../../../corpus/EXAMPLE.md");

/// The steps from a case to an entry: heading and text.
const STEPS: [(&str, &str); 4] = [
    ("contribute-step-look", "contribute-step-look-says"),
    ("contribute-step-write", "contribute-step-write-says"),
    ("contribute-step-propose", "contribute-step-propose-says"),
    ("contribute-step-review", "contribute-step-review-says"),
];

/// What an entry may not hold.
const NEVER: [&str; 5] = [
    "contribute-never-names",
    "contribute-never-private",
    "contribute-never-sealed",
    "contribute-never-copied",
    "contribute-never-invented",
];

/// `templates/contribute.html`.
#[derive(Template)]
#[template(path = "contribute.html")]
pub(super) struct GuideView {
    page: Page,
    search: String,
    steps: Vec<(String, String)>,
    forms: Vec<Link>,
    never: Vec<String>,
    helps: Vec<(Link, String)>,
}

/// `GET /{lang}/contribute`
pub(super) async fn guide_page(page: Page) -> View<GuideView> {
    let help = |href: String, label: &str, says: &str| (parts::link(href, page.t(label)), page.t(says));
    let view = GuideView {
        search: page.search_action(),
        steps: STEPS.iter().map(|(heading, text)| (page.t(heading), page.t(text))).collect(),
        forms: Kind::ALL
            .into_iter()
            .map(|kind| parts::link(links::form(page.language, kind), parts::kind(&page, kind)))
            .collect(),
        never: NEVER.iter().map(|key| page.t(key)).collect(),
        helps: vec![
            help(links::model(page.language), "contribute-model", "contribute-model-says"),
            help(links::rules(page.language), "contribute-rules", "contribute-rules-says"),
            help(links::vocabulary(page.language), "contribute-vocabulary", "contribute-vocabulary-says"),
        ],
        page,
    };
    View(view, CachePolicy::Shared)
}

/// `templates/contribute_model.html`.
#[derive(Template)]
#[template(path = "contribute_model.html")]
pub(super) struct ModelView {
    page: Page,
    back: Link,
    text: &'static str,
}

/// `GET /{lang}/contribute/model`
pub(super) async fn model_page(page: Page) -> View<ModelView> {
    let view = ModelView { back: back(&page), text: MODEL, page };
    View(view, CachePolicy::Shared)
}

/// `templates/contribute_vocabulary.html`.
#[derive(Template)]
#[template(path = "contribute_vocabulary.html")]
pub(super) struct VocabularyView {
    page: Page,
    back: Link,
    schemes: Vec<SchemeView>,
}

struct SchemeView {
    id: &'static str,
    label: String,
    terms: Vec<Term>,
}

struct Term {
    id: String,
    label: String,
    definition: String,
}

/// The schemes whose ids stand in files.
const SCHEMES: [Scheme; 7] = [
    Scheme::Crimes,
    Scheme::Techniques,
    Scheme::Cooperation,
    Scheme::Lessons,
    Scheme::Stages,
    Scheme::LegalSystems,
    Scheme::ToolKinds,
];

/// `GET /{lang}/contribute/vocabulary`
pub(super) async fn vocabulary_page(
    State(app): State<App>,
    page: Page,
) -> Result<View<VocabularyView>, PageError> {
    let vocabulary = app.vocabulary();
    let term = |concept: &crate::vocabulary::Concept| Term {
        id: concept.id.clone(),
        label: page.alone(concept.pref.get(page.language)),
        definition: concept.definition.get(page.language).clone(),
    };
    let schemes = SCHEMES.iter().map(|scheme| SchemeView {
        id: scheme.name(),
        label: page.alone(vocabulary.scheme_label(*scheme, page.language)),
        terms: vocabulary.concepts(*scheme).iter().map(term).collect(),
    });
    let view = VocabularyView { back: back(&page), schemes: schemes.collect(), page };
    Ok(View(view, CachePolicy::Shared))
}

/// The way back to the explanations.
pub(super) fn back(page: &Page) -> Link {
    parts::link(links::contribute(page.language), page.t("nav-contribute"))
}
