//! What is thin, in words: values that no entry shows, or few.

use super::{super::counts::Counts, Figures};
use crate::{
    entry::{Kind, TextFigures},
    language::Language,
    search::Facet,
    vocabulary::Vocabulary,
    web::{page::Page, parts},
};

/// Fewer entries than this are few.
const FEW: usize = 3;

/// Values of one facet that no entry shows, or few.
pub(in crate::web::pages) struct Gap {
    pub(in crate::web::pages) heading: String,
    pub(in crate::web::pages) values: Vec<Value>,
}

/// A value; it leads to its entries where there are any.
pub(in crate::web::pages) struct Value {
    pub(in crate::web::pages) label: String,
    pub(in crate::web::pages) count: String,
    pub(in crate::web::pages) href: Option<String>,
}

/// What figures alone do not say.
pub(super) fn sentences(page: &Page, figures: &Figures<'_>) -> Vec<String> {
    let coverage = figures.coverage;
    let cases = coverage.kinds.get(&Kind::Case).map_or(0, |kind| kind.entries);
    let mut said = Vec::new();
    if let Some((language, most)) = figures.cases.values(Facet::Language).max_by_key(|(_, count)| *count) {
        let values = [
            (
                "language",
                page.isolated(&Facet::Language.label(language, page.app().vocabulary(), page.language))
                    .into(),
            ),
            ("count", page.number(most).into()),
            ("all", page.number(cases).into()),
        ];
        said.push(page.text("coverage-thin-language", &values));
    }
    let (stated, derived) =
        coverage.kinds.values().fold((0, 0), |(s, d), kind| (s + kind.stated, d + kind.derived));
    if derived > 0 {
        let values =
            [("derived", page.number(derived).into()), ("all", page.number(stated + derived).into())];
        said.push(page.text("coverage-thin-derived", &values));
    }
    let texts = Language::ALL.map(|language| coverage.all_texts(language));
    let all = texts.iter().fold(TextFigures::default(), |all, figures| all.plus(figures));
    if all.official + all.reviewed == 0 && all.unofficial > 0 {
        said.push(page.t("coverage-thin-unread"));
    }
    said
}

/// The facets with their gaps: nothing first, then few.
pub(super) fn gaps(page: &Page, figures: &Figures<'_>) -> Vec<Gap> {
    let facets = [
        (Facet::Crime, &figures.cases, "coverage-none-crimes", "coverage-few-crimes"),
        (Facet::Lesson, &figures.entries, "coverage-none-lessons", "coverage-few-lessons"),
        (Facet::Technique, &figures.entries, "coverage-none-techniques", "coverage-few-techniques"),
        (Facet::Cooperation, &figures.entries, "coverage-none-cooperation", "coverage-few-cooperation"),
        (Facet::Region, &figures.cases, "coverage-none-regions", "coverage-few-regions"),
    ];
    let mut gaps = Vec::new();
    for (facet, counts, none, few) in facets {
        let ids = ids(facet, page.app().vocabulary());
        let of = |wanted: &dyn Fn(usize) -> bool| {
            let counted = ids.iter().map(|id| (*id, counts.get(facet, id)));
            let found = counted.filter(|(_, count)| wanted(*count));
            found.map(|(id, count)| value(page, facet, id, count)).collect::<Vec<_>>()
        };
        gaps.push(Gap { heading: page.t(none), values: of(&|count| count == 0) });
        gaps.push(Gap { heading: page.t(few), values: of(&|count| (1..FEW).contains(&count)) });
    }
    gaps.push(few_cases_in_language(page, &figures.cases));
    gaps.retain(|gap| !gap.values.is_empty());
    gaps
}

/// Which of the six languages have few proceedings.
fn few_cases_in_language(page: &Page, cases: &Counts) -> Gap {
    let six = Language::ALL.map(Language::tag);
    let counted = six.into_iter().map(|tag| (tag, cases.get(Facet::Language, tag)));
    let few = counted.filter(|(_, count)| *count < FEW * FEW);
    let values = few.map(|(tag, count)| value(page, Facet::Language, tag, count));
    Gap { heading: page.t("coverage-few-languages"), values: values.collect() }
}

/// The values that a facet may have; of regions the smaller ones, which hold the countries.
fn ids(facet: Facet, vocabulary: &Vocabulary) -> Vec<&str> {
    match facet.scheme() {
        Some(scheme) => vocabulary.concepts(scheme).iter().map(|concept| concept.id.as_str()).collect(),
        None => {
            let mut codes: Vec<_> =
                vocabulary.countries().iter().filter_map(|country| country.subregion.as_deref()).collect();
            codes.sort_unstable();
            codes.dedup();
            codes
        }
    }
}

fn value(page: &Page, facet: Facet, id: &str, count: usize) -> Value {
    Value {
        label: page.label(facet, id),
        count: page.number(count),
        href: (count > 0).then(|| match facet {
            Facet::Region | Facet::Language | Facet::Crime => super::tables::cases_with(page, facet, id),
            _ => parts::value_href(page, facet, id),
        }),
    }
}
