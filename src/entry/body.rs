//! From the pieces of a Markdown body to sections with numbered paragraphs.

use super::{
    markdown::{Markdown, Piece, Prose, Run},
    model::{Body, Kind, Mark, Paragraph, Section, SectionId},
};
use crate::{
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// The name of the mark for a statement that is ours.
pub(super) const DERIVED: &str = "derived";

/// Makes the body of the file at `path`.
///
/// A paragraph under no heading or an unknown one stays with the section before it, so that no text is
/// lost; sections without paragraphs are left out.
pub(super) fn build(markdown: &Markdown, kind: Kind, path: &str, vocabulary: &Vocabulary) -> Body {
    let first = kind.sections().first().map_or(SectionId::Facts, |(section, _)| *section);
    let mut sections: Vec<Section> = Vec::new();
    let mut current = first;
    let mut number = 0;
    for piece in &markdown.pieces {
        match piece {
            Piece::Heading { text, .. } => current = section_named(text, vocabulary).unwrap_or(current),
            Piece::Paragraph(prose) => {
                number += 1;
                let paragraph = paragraph(prose, number, path);
                match sections.last_mut() {
                    Some(section) if section.id == current => section.paragraphs.push(paragraph),
                    _ => sections.push(Section { id: current, paragraphs: vec![paragraph] }),
                }
            }
        }
    }
    Body { sections }
}

fn paragraph(prose: &Prose, number: u32, path: &str) -> Paragraph {
    let marks = prose.marks.iter().filter_map(|(name, _)| mark(name)).collect();
    Paragraph { number, html: html(prose, path), text: prose.text.clone(), marks }
}

/// The mark with this name: a number from 1, or `derived`.
pub(super) fn mark(name: &str) -> Option<Mark> {
    match name {
        DERIVED => Some(Mark::Derived),
        number => number.parse().ok().filter(|number| *number > 0).map(Mark::Source),
    }
}

fn html(prose: &Prose, path: &str) -> String {
    let mut html = String::new();
    for run in &prose.runs {
        match run {
            Run::Html(part) => html.push_str(part),
            Run::LinkStart(target) => {
                if let Some(href) = target.href(path) {
                    html.push_str(&format!("<a href=\"{href}\">"));
                }
            }
            Run::LinkEnd(target) => {
                if target.href(path).is_some() {
                    html.push_str("</a>");
                }
            }
        }
    }
    html.truncate(html.trim_end().len());
    html
}

/// The section with this heading in any of the six languages.
pub(super) fn section_named(heading: &str, vocabulary: &Vocabulary) -> Option<SectionId> {
    Language::ALL.into_iter().find_map(|language| section_named_in(heading, language, vocabulary))
}

/// The section with this heading in one language.
pub(super) fn section_named_in(
    heading: &str,
    language: Language,
    vocabulary: &Vocabulary,
) -> Option<SectionId> {
    let heading = folded(heading);
    let concept = vocabulary.concepts(Scheme::Sections).iter().find(|concept| {
        let labels = std::iter::once(concept.pref.get(language)).chain(concept.alt.get(language));
        labels.into_iter().any(|label| folded(label) == heading)
    })?;
    SectionId::ALL.into_iter().find(|section| section.id() == concept.id)
}

fn folded(heading: &str) -> String {
    let words: Vec<_> = heading.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").replace('’', "'").trim_end_matches([':', '：']).to_owned()
}
