//! The order in which the form asks for the fields, and the words for each.

/// A step of the form.
pub(super) struct Step {
    pub(super) id: &'static str,
    /// The key of its heading.
    pub(super) heading: &'static str,
    /// The fields, in their order; a kind without one of them leaves it out.
    pub(super) fields: &'static [&'static str],
}

/// The steps. `name` is the end of the id, `text` stands for the sections of the kind.
pub(super) const STEPS: &[Step] = &[
    Step {
        id: "entry",
        heading: "form-step-entry",
        fields: &[
            "language",
            "title",
            "name",
            "tool_kind",
            "publisher",
            "year",
            "languages",
            "url",
            "aliases",
        ],
    },
    Step {
        id: "decision",
        heading: "form-step-decision",
        fields: &[
            "jurisdiction",
            "court",
            "docket",
            "citation",
            "decided",
            "legal_system",
            "stage",
            "stage_note",
        ],
    },
    Step {
        id: "place",
        heading: "form-step-place",
        fields: &["countries", "region", "scope", "established", "legal_basis", "original_language"],
    },
    Step {
        id: "subject",
        heading: "form-step-subject",
        fields: &["crimes", "techniques", "cooperation", "articles", "resolutions"],
    },
    Step { id: "account", heading: "form-step-account", fields: &["summary", "text", "outcome"] },
    Step { id: "learned", heading: "form-step-learned", fields: &["lessons"] },
    Step { id: "proof", heading: "form-step-proof", fields: &["sources", "confidence"] },
];

/// What a field is called, and what helps to fill it in.
pub(in crate::web) struct Words {
    /// The key of the label.
    pub(in crate::web) label: &'static str,
    /// The key of the hint.
    pub(in crate::web) hint: Option<&'static str>,
}

const fn words(label: &'static str) -> Words {
    Words { label, hint: None }
}

const fn hinted(label: &'static str, hint: &'static str) -> Words {
    Words { label, hint: Some(hint) }
}

/// The words for a field; `path` is without the numbers of rows.
pub(in crate::web) fn words_for(path: &str) -> Option<Words> {
    Some(match path {
        "language" => hinted("form-language", "form-language-hint"),
        "title" => hinted("form-title", "form-title-hint"),
        "name" => hinted("form-name", "form-name-hint"),
        "aliases" => hinted("glance-aliases", "form-lines-hint"),
        "jurisdiction" => hinted("form-jurisdiction", "form-jurisdiction-hint"),
        "countries" => words("form-countries"),
        "court" => words("form-court"),
        "docket" => hinted("glance-docket", "form-lines-hint"),
        "citation" => hinted("glance-citation", "form-citation-hint"),
        "decided" => hinted("form-decided", "form-decided-hint"),
        "legal_system" => words("glance-legal-system"),
        "stage" => words("form-stage"),
        "stage_note" => hinted("form-stage-note", "form-stage-note-hint"),
        "original_language" => words("glance-original-language"),
        "region" => hinted("glance-region", "form-region-hint"),
        "scope" => hinted("glance-scope", "form-scope-hint"),
        "established" => words("form-established"),
        "legal_basis" => words("glance-legal-basis"),
        "tool_kind" => words("glance-tool-kind"),
        "publisher" | "sources.publisher" => words("glance-publisher"),
        "year" => words("form-year"),
        "languages" => words("glance-languages"),
        "url" => words("form-url"),
        "crimes" => words("glance-crimes"),
        "techniques" => words("glance-techniques"),
        "cooperation" => words("glance-cooperation"),
        "articles" => hinted("glance-articles", "form-articles-hint"),
        "articles.article" => words("form-article"),
        "articles.basis" | "lessons.basis" => words("form-basis"),
        "resolutions" => hinted("glance-resolutions", "form-lines-hint"),
        "summary" => hinted("form-summary", "form-summary-hint"),
        "outcome.convicted" => words("glance-convicted"),
        "outcome.sentences" => words("glance-sentences"),
        "outcome.confiscated" => words("glance-confiscated"),
        "outcome.victims" => words("form-victims"),
        "lessons" => hinted("entry-lessons", "form-lessons-hint"),
        "lessons.lesson" => words("form-lesson"),
        "lessons.text" => words("form-lesson-text"),
        "sources" => hinted("entry-sources", "form-sources-hint"),
        "sources.title" => words("form-source-title"),
        "sources.url" => words("form-source-url"),
        "sources.language" => words("form-source-language"),
        "sources.supports" => words("form-source-supports"),
        "sources.official" => words("form-source-official"),
        "sources.archived" => words("form-source-archived"),
        "confidence" => words("glance-confidence"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::{Draft, Field, Kind, Shape};

    fn is_worded(path: &str, field: &Field) -> bool {
        match field.shape {
            Shape::Group(fields) => {
                fields.iter().all(|field| is_worded(&format!("{path}.{}", field.name), field))
            }
            Shape::List(Shape::Group(fields)) => {
                words_for(path).is_some()
                    && fields.iter().all(|field| is_worded(&format!("{path}.{}", field.name), field))
            }
            _ => words_for(path).is_some(),
        }
    }

    #[test]
    fn every_field_of_every_kind_is_asked_for_once() {
        for kind in Kind::ALL {
            for field in Draft::fields(kind) {
                let asked =
                    STEPS.iter().flat_map(|step| step.fields).filter(|name| **name == field.name).count();
                assert_eq!(asked, 1, "`{}` of {kind:?}\nhelp: add it to STEPS", field.name);
                assert!(
                    is_worded(field.name, &field),
                    "`{}` has no words\nhelp: add them to words_for",
                    field.name
                );
            }
        }
    }
}
