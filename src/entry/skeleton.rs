//! A translation that is still to be written, and its `of` made new.

use super::{
    document::Document,
    markdown::Piece,
    model::{Entry, Mark, Paragraph, Version},
    translation,
};
use crate::{
    corpus::SourceFile,
    language::Language,
    vocabulary::{Scheme, Vocabulary},
};

/// The file of a translation with every field that it needs and no text yet; each field stands below
/// its original as a comment. `hint` is the first comment.
///
/// The empty fields keep `check` from passing before they are filled. With a body, it has the headings
/// in `language` and the source marks of each paragraph.
pub fn translation_skeleton(
    entry: &Entry,
    language: Language,
    with_body: bool,
    vocabulary: &Vocabulary,
    hint: &str,
) -> Option<String> {
    let original = entry.versions.first()?;
    let mut text = format!("---\n# {hint}\n");
    field(&mut text, "", "title", Some(&original.title));
    field(&mut text, "", "summary", Some(&original.summary));
    if !original.lessons.is_empty() {
        text.push_str("lessons:\n");
        for lesson in &original.lessons {
            text.push_str(&format!("{}  -\n", comment("  ", lesson)));
        }
    }
    field(&mut text, "", "court", original.court.as_ref());
    field(&mut text, "", "stage_note", original.stage_note.as_ref());
    if original.sentences.is_some() || original.confiscated.is_some() {
        text.push_str("outcome:\n");
        field(&mut text, "  ", "sentences", original.sentences.as_ref());
        field(&mut text, "  ", "confiscated", original.confiscated.as_ref());
    }
    field(&mut text, "", "legal_basis", original.legal_basis.as_ref());
    field(&mut text, "", "scope", original.scope.as_ref());
    text.push_str("status: unofficial\n");
    text.push_str(&format!("of: \"{}\"\n---\n", translation::hash(original, with_body)));
    if with_body {
        text.push_str(&body(original, language, vocabulary));
    }
    Some(text)
}

fn field(text: &mut String, indent: &str, name: &str, original: Option<&String>) {
    if let Some(original) = original {
        text.push_str(&format!("{}{indent}{name}:\n", comment(indent, original)));
    }
}

fn comment(indent: &str, original: &str) -> String {
    let line = original.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{indent}# {line}\n")
}

fn body(original: &Version, language: Language, vocabulary: &Vocabulary) -> String {
    let mut text = String::new();
    for section in original.body.iter().flat_map(|body| &body.sections) {
        let heading = vocabulary.label(Scheme::Sections, section.id.id(), language);
        text.push_str(&format!("\n## {heading}\n"));
        for paragraph in &section.paragraphs {
            text.push_str(&format!("\n{}\n", marks(paragraph)));
        }
    }
    text
}

fn marks(paragraph: &Paragraph) -> String {
    let mark = |mark: &Mark| match mark {
        Mark::Source(number) => format!("[^{number}]"),
        Mark::Derived => format!("[^{}]", super::body::DERIVED),
    };
    paragraph.marks.iter().map(mark).collect()
}

/// The text of a translation with its `of` made new; `None` where it cannot be read or has no `of`.
pub fn refreshed_translation(file: &SourceFile, entry: &Entry) -> Option<String> {
    let document = Document::parse(file, &mut Vec::new())?;
    let has_body = document.body.pieces.iter().any(|piece| matches!(piece, Piece::Paragraph(_)));
    let hash = entry.translation_hash(has_body)?;
    let of = document.fields().get("of")?;
    let text = file.lossy_text();
    // An empty value is placed at the colon that ends its name.
    let (start, space) = if of.bytes.is_empty() { (of.bytes.end + 1, " ") } else { (of.bytes.start, "") };
    let before = text.get(..start)?;
    let after = text.get(of.bytes.end.max(start)..)?;
    Some(format!("{before}{space}\"{hash}\"{after}"))
}
