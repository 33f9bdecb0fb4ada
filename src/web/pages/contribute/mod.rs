//! How an entry is added: the explanations, and the form that writes and checks it.

mod answer;
mod control;
mod form;
mod guide;
mod layout;
mod problem;
mod rules;

use axum::{Router, routing::get};

use crate::web::app::App;

pub(in crate::web) use layout::words_for;
pub(super) use problem::ProblemView;

/// The addresses below `contribute`. Their limit for bodies is that of the form.
pub(in crate::web) fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/contribute", get(guide::guide_page))
        .route("/{lang}/contribute/model", get(guide::model_page))
        .route("/{lang}/contribute/vocabulary", get(guide::vocabulary_page))
        .route("/{lang}/contribute/rules", get(rules::rules_page))
        .route("/{lang}/contribute/rules/{rule}", get(rules::rule_page))
        .route("/{lang}/contribute/{kind}", get(answer::empty_form).post(answer::check_form))
}
