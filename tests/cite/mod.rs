//! Golden citations: every real case in every form that it has the parts for.
//!
//! Renew them with `INSTA_UPDATE=always cargo test cite` after the corpus has changed, and read the difference.

use std::sync::LazyLock;

use casedigest::{
    cite::{Citation, Citer, ExportFormat, Form, Reading, Run, Style},
    corpus::Corpus,
    entry::{Digest, Entry, Kind},
    i18n::{Formats, Messages},
    language::Language,
    vocabulary::Vocabulary,
};

use crate::support::{TODAY, in_repository};

struct House {
    entries: Vec<Entry>,
    messages: Messages,
    formats: Formats,
    vocabulary: Vocabulary,
}

static REAL: LazyLock<House> = LazyLock::new(|| {
    let vocabulary = Vocabulary::embedded().expect("a sound vocabulary");
    let corpus = Corpus::open(&in_repository("corpus")).expect("a corpus");
    House {
        entries: Digest::read(&corpus, &vocabulary, TODAY).0.entries().to_vec(),
        messages: Messages::embedded().expect("messages"),
        formats: Formats::embedded().expect("formats"),
        vocabulary,
    }
});

impl House {
    fn citer(&self) -> Citer<'_> {
        Citer { messages: &self.messages, formats: &self.formats, vocabulary: &self.vocabulary }
    }

    fn cases(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == Kind::Case && entry.withdrawn.is_none())
    }

    /// A line for each case that has the parts for the form.
    fn golden(&self, language: Language, form: Form) -> String {
        let cited = |entry: &Entry| {
            let citation = self.citer().decision(entry, language, form)?;
            Some(format!("{}\n  {}\n", entry.id, marked(&citation)))
        };
        self.cases().filter_map(cited).collect()
    }
}

/// The citation with its italics between asterisks.
fn marked(citation: &Citation) -> String {
    let run = |run: &Run| match run {
        Run::Italic(text) => format!("*{text}*"),
        Run::Plain(_) | Run::Isolated(_) | Run::Pinpoint(_) => run.text().to_owned(),
    };
    citation.runs.iter().map(run).collect()
}

fn path(entry: &Entry, language: Language) -> String {
    format!("/{language}/{}/{}", entry.kind.folder(), entry.id)
}

#[test]
fn every_case_in_the_plain_form_of_each_language() {
    for language in Language::ALL {
        let golden = REAL.golden(language, Form::Plain);
        assert_eq!(golden.lines().count(), 2 * REAL.cases().count(), "{language}: one citation a case");
        insta::assert_snapshot!(format!("plain-{language}"), golden);
    }
}

#[test]
fn cases_in_the_legal_forms() {
    insta::assert_snapshot!("oscola", REAL.golden(Language::En, Form::Oscola));
    insta::assert_snapshot!("bluebook", REAL.golden(Language::En, Form::Bluebook));
    for language in Language::ALL {
        insta::assert_snapshot!(format!("ecli-{language}"), REAL.golden(language, Form::Ecli));
    }
}

#[test]
fn one_entry_of_each_kind_in_each_language_and_style() {
    for language in Language::ALL {
        let mut lines = String::new();
        for kind in Kind::ALL {
            let Some(entry) = REAL.entries.iter().find(|entry| entry.kind == kind) else { continue };
            let path = path(entry, language);
            let here = Reading { entry, language, path: &path, base: None };
            let known = Reading { base: Some("https://digest.example"), ..here };
            let citer = REAL.citer();
            let mut line = |name: &str, citation: Option<Citation>| {
                lines.push_str(&format!("{name}: {}\n", marked(&citation.expect("a citation"))));
            };
            line(&entry.id, citer.entry(&here, None));
            line("  paragraph", citer.entry(&known, Some("7")));
            for style in Style::ALL {
                line(&format!("  {}", style.name()), citer.styled(&here, style));
            }
        }
        insta::assert_snapshot!(format!("entries-{language}"), lines);
    }
}

#[test]
fn one_entry_of_each_kind_in_each_file_format() {
    let citer = REAL.citer();
    for format in ExportFormat::ALL {
        let mut files = String::new();
        for kind in Kind::ALL {
            let Some(entry) = REAL.entries.iter().find(|entry| entry.kind == kind) else { continue };
            let path = path(entry, Language::En);
            let base = Some("https://digest.example");
            let reading = Reading { entry, language: Language::En, path: &path, base };
            files.push_str(&citer.export(&reading, format).expect("a file").replace('\r', ""));
        }
        insta::assert_snapshot!(format!("file-{}", format.id()), files);
    }
}

#[test]
fn what_is_known_of_the_outcome_stands_beside_every_citation() {
    let citer = REAL.citer();
    let mut seen = 0;
    for entry in REAL.cases() {
        let facts = entry.case().expect("a case");
        if facts.stage == "regional-court-judgment" {
            continue;
        }
        for language in Language::ALL {
            let path = path(entry, language);
            let reading = Reading { entry, language, path: &path, base: None };
            let own = note(entry, language);
            let english = note(entry, Language::En);
            let legal =
                [(Form::Plain, own), (Form::Ecli, own), (Form::Oscola, english), (Form::Bluebook, english)];
            let decisions = legal.map(|(form, note)| (note, citer.decision(entry, language, form)));
            let styled = Style::ALL.map(|style| (english, citer.styled(&reading, style)));
            for (note, citation) in decisions.into_iter().chain(styled) {
                let Some(citation) = citation else { continue };
                assert!(citation.text().contains(note), "{}: {}", entry.id, citation.text());
                seen += 1;
            }
            for format in ExportFormat::ALL {
                let file = citer.export(&reading, format).expect("a file");
                // BibTeX and JSON escape a few signs; the first words are enough to see that the note is there.
                let first: String =
                    note(entry, language).chars().take_while(|letter| letter.is_alphabetic()).collect();
                assert!(file.contains(&first), "{}: {file}", entry.id);
            }
        }
    }
    assert!(seen > 4_000, "only {seen} citations were seen");
}

fn note(entry: &Entry, language: Language) -> &str {
    entry.version_or_original(language).and_then(|version| version.stage_note.as_deref()).expect("a note")
}

#[test]
fn a_citation_of_another_year_is_not_joined_to_the_decision() {
    // Decided in Berlin in 2024; the identifier is of the decision of the Federal Court of Justice of 2025.
    let entry = REAL.cases().find(|entry| entry.id.starts_with("deu-2024-lg-berlin"));
    let Some(entry) = entry else { panic!("the case is gone: choose another whose ECLI is of a later year") };
    let ecli = REAL.citer().decision(entry, Language::En, Form::Ecli).expect("an ECLI").text();
    assert!(ecli.starts_with("decision of 2025, ECLI:DE:BGH:2025:"), "{ecli}");
    for form in [Form::Oscola, Form::Bluebook] {
        let text = REAL.citer().decision(entry, Language::En, form).expect("a citation").text();
        assert!(text.contains("2024") && !text.contains("ECLI"), "{text}");
    }
}

#[test]
fn the_hash_is_of_what_is_read() {
    for entry in &REAL.entries {
        assert_eq!(entry.read_hash(entry.language), entry.translation_hash(true), "{}", entry.id);
    }
    let translated =
        REAL.entries.iter().find(|entry| entry.version(Language::Ar).is_some()).expect("a translation");
    assert_ne!(translated.read_hash(Language::Ar), translated.read_hash(translated.language));
}
