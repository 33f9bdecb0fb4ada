//! The running text of a file, whatever field or section it stands in: its language, the names and
//! contacts that must not be in it, and its sentences.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
    sync::LazyLock,
};

use regex::Regex;
use unicode_script::{Script, UnicodeScript};
use whatlang::Lang;

use super::rules::{OTHER_LANGUAGE, PERSONAL_CONTACT, PROTECTED_NAME};
use crate::{
    diagnostic::Diagnostic,
    entry::{
        document::Document,
        fields::Fields,
        markdown::Piece,
        node::{Node, Value},
    },
    language::Language,
};

/// Fewer letters are no sure sign of a language.
const LETTERS: usize = 200;

/// More of a passage does not make the answer surer.
const LETTERS_LOOKED_AT: usize = 400;

/// A shorter sentence may stand in two entries by chance; Chinese is counted in letters.
const WORDS_OF_A_SENTENCE: usize = 12;
const LETTERS_OF_A_SENTENCE: usize = 24;

/// Checks the running text of a document that is written in `language`.
pub(super) fn check(document: &Document<'_>, language: Language) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for passage in passages(document) {
        let text = document.lines.text().get(passage.clone()).unwrap_or("");
        problems.extend(other_language(document, &passage, text, language));
        let mut found = |rule, pattern: &Pattern| {
            for bytes in matches(pattern, text) {
                let bytes = passage.start + bytes.start..passage.start + bytes.end;
                problems.push(document.problem(rule, &bytes));
            }
        };
        found(PROTECTED_NAME, names(language));
        if text.contains('@') {
            found(PERSONAL_CONTACT, &E_MAIL);
        }
        found(PERSONAL_CONTACT, &TELEPHONE);
    }
    problems
}

/// Where running text stands: free texts of the front matter, then the paragraphs.
fn passages(document: &Document<'_>) -> Vec<Range<usize>> {
    let fields = document.fields();
    let names = ["title", "summary", "court", "stage_note", "legal_basis", "scope"];
    let mut nodes: Vec<&Node> = names.into_iter().filter_map(|name| fields.get(name)).collect();
    for lesson in fields.list("lessons") {
        nodes.extend(if lesson.text().is_some() { Some(lesson) } else { Fields::of(lesson).get("text") });
    }
    let outcome = fields.group("outcome");
    nodes.extend(["sentences", "confiscated"].into_iter().filter_map(|name| outcome.get(name)));
    let is_text = |node: &&Node| matches!(node.value, Value::Text(_));
    let mut passages: Vec<_> = nodes.into_iter().filter(is_text).map(|node| node.bytes.clone()).collect();
    let paragraphs = document.body.pieces.iter().filter_map(|piece| match piece {
        Piece::Paragraph(prose) => Some(&prose.bytes),
        Piece::Heading { .. } => None,
    });
    let paragraphs: Vec<_> = paragraphs.collect();
    for (index, bytes) in paragraphs.iter().enumerate() {
        // An item of a list reaches over the lists inside it, whose items follow by themselves.
        let next = paragraphs.get(index + 1).map_or(bytes.end, |next| next.start);
        passages.push(bytes.start..bytes.end.min(next.max(bytes.start)));
    }
    passages
}

fn other_language(
    document: &Document<'_>,
    passage: &Range<usize>,
    text: &str,
    language: Language,
) -> Option<Diagnostic> {
    let letters = text.char_indices().filter(|(_, letter)| letter.is_alphabetic());
    let mut ends = letters.map(|(at, letter)| at + letter.len_utf8()).skip(LETTERS - 1);
    let enough = ends.next()?;
    let end = ends.nth(LETTERS_LOOKED_AT - LETTERS - 1).unwrap_or_else(|| text.len().max(enough));
    let guess = whatlang::detect(text.get(..end)?).filter(whatlang::Info::is_reliable)?;
    (guess.lang() != detected(language)).then(|| {
        let problem = document.problem(OTHER_LANGUAGE, passage).with("language", language.tag());
        problem.with("other", guess.lang().name())
    })
}

const fn detected(language: Language) -> Lang {
    match language {
        Language::Ar => Lang::Ara,
        Language::Zh => Lang::Cmn,
        Language::En => Lang::Eng,
        Language::Fr => Lang::Fra,
        Language::Ru => Lang::Rus,
        Language::Es => Lang::Spa,
    }
}

/// A pattern; all of them compile, as a test sees to.
type Pattern = LazyLock<Option<Regex>>;

/// What stands between a word for a protected person and a name, and the name itself; each pattern
/// marks the name by `name`.
fn names(language: Language) -> &'static Pattern {
    match language {
        Language::Ar => &NAMES_AR,
        Language::Zh => &NAMES_ZH,
        Language::En => &NAMES_EN,
        Language::Fr => &NAMES_FR,
        Language::Ru => &NAMES_RU,
        Language::Es => &NAMES_ES,
    }
}

// Where a language has capitals, two words that begin with one after such a word are a name, and one is
// after "named"; Arabic and Chinese have none, so only "named" tells.
static NAMES_EN: Pattern = LazyLock::new(|| {
    Regex::new(
        r"\b(?i:victim|minor|witness|informant|complainant|survivor|girl|boy|child),?\s+(?:(?i:named|called|identified\s+as)\s+(?:(?:Mr|Ms|Mrs|Miss)\.?\s+)?(?<name>\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*)|(?:(?:Mr|Ms|Mrs|Miss)\.?\s+)?(?<full>\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+))",
    )
    .ok()
});
static NAMES_FR: Pattern = LazyLock::new(|| {
    Regex::new(
        r"\b(?i:victime|mineure?|témoin|informat(?:eur|rice)|plaignante?|fillette|enfant),?\s+(?:(?i:prénommée?|nommée?|dénommée?|appelée?)\s+(?<name>\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*)|(?:(?:M\.|Mme|Mlle)\s+)?(?<full>\p{Lu}\p{Ll}+\s+\p{Lu}\p{L}+))",
    )
    .ok()
});
static NAMES_ES: Pattern = LazyLock::new(|| {
    Regex::new(
        r"\b(?i:víctima|menor|testigo|informante|denunciante|niñ[oa]),?\s+(?:(?i:llamad[oa]|de\s+nombre|identificad[oa]\s+como)\s+(?<name>\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*)|(?:(?:Sr|Sra|Srta)\.\s+)?(?<full>\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+))",
    )
    .ok()
});
static NAMES_RU: Pattern = LazyLock::new(|| {
    Regex::new(
        r"\b(?i:потерпевш(?:ая|ий|ей|его|ую|ему|им)|жертв(?:а|ы|у|ой)|свидетел(?:ь|я|ю|ем|ьница|ьницы)|несовершеннолетн(?:яя|ий|ей|его|юю|ему)|информатор(?:а|у|ом)?),?\s+(?:по\s+имени\s+(?<name>\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*)|(?<full>\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+))",
    )
    .ok()
});
static NAMES_AR: Pattern = LazyLock::new(|| {
    Regex::new(
        r"(?:الضحية|المجني\s+علي(?:ه|ها)|القاصرة?|الشاهدة?|المخبر|الطفلة?|الفتاة)،?\s+(?:المدعوة?|المسماة|المسمى|واسمه|واسمها|اسمه|اسمها|و?[تي]دعى)\s+(?<name>\p{Arabic}+(?:\s+\p{Arabic}+)?)",
    )
    .ok()
});
static NAMES_ZH: Pattern = LazyLock::new(|| {
    Regex::new(
        r"(?:被害人|受害人|受害者|证人|未成年人|线人|女孩|男孩)，?(?:名叫|名为|叫做|姓名为|姓名是)(?<name>\p{Han}{2,4})",
    )
    .ok()
});

static E_MAIL: Pattern =
    LazyLock::new(|| Regex::new(r"(?<name>[\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)").ok());

static TELEPHONE: Pattern = LazyLock::new(|| {
    Regex::new(
        r"(?:^|[^\w/])(?<name>\+[1-9](?:[ ().\u{a0}-]{0,2}[0-9]){7,14})\b|(?i:\b(?:tel|phone|telephone|tél|téléphone|тел|телефон|teléfono)\b|هاتف|الهاتف|电话|手机)[ .:：]{1,3}(?<full>\(?[0-9](?:[ ()./-]{0,2}[0-9]){6,13})",
    )
    .ok()
});

/// Words with a capital that are the end of no name: offices and things that are called after victims
/// and witnesses.
const NO_NAMES: [&str; 26] = [
    "Act",
    "Assistance",
    "Care",
    "Centre",
    "Center",
    "Compensation",
    "Coordinator",
    "Directive",
    "Fund",
    "Identification",
    "Impact",
    "Protection",
    "Programme",
    "Program",
    "Relations",
    "Rights",
    "Safety",
    "Security",
    "Service",
    "Services",
    "Statement",
    "Support",
    "Unit",
    "United",
    "Code",
    "Liaison",
];

fn matches(pattern: &Pattern, text: &str) -> Vec<Range<usize>> {
    let Some(pattern) = pattern.as_ref() else { return Vec::new() };
    pattern
        .captures_iter(text)
        .filter_map(|found| found.name("name").or_else(|| found.name("full")))
        .filter(|name| !name.as_str().split_whitespace().any(|word| NO_NAMES.contains(&word)))
        .map(|name| name.range())
        .collect()
}

/// The hashes of the long sentences of a document, with their places: two equal sentences have one hash.
pub(super) fn long_sentences(document: &Document<'_>) -> Vec<(u64, Range<usize>)> {
    let text = document.lines.text();
    let mut sentences = Vec::new();
    for passage in passages(document) {
        for sentence in sentences_of(text.get(passage.clone()).unwrap_or("")) {
            let bytes = passage.start + sentence.start..passage.start + sentence.end;
            let words = plain(text.get(bytes.clone()).unwrap_or(""));
            if is_long(&words) {
                let mut hasher = DefaultHasher::new();
                words.hash(&mut hasher);
                sentences.push((hasher.finish(), bytes));
            }
        }
    }
    sentences
}

fn is_long(words: &str) -> bool {
    words.split(' ').count() >= WORDS_OF_A_SENTENCE
        || words.chars().filter(|letter| letter.script() == Script::Han).count() >= LETTERS_OF_A_SENTENCE
}

/// The sentences of a passage, without white space around them.
fn sentences_of(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let is_end = match letter {
            '。' | '！' | '？' | '؟' => true,
            '.' | '!' | '?' => letters.peek().is_none_or(|(_, next)| next.is_whitespace() || *next == '['),
            _ => false,
        };
        if is_end || letters.peek().is_none() {
            let words = text.get(start..end).unwrap_or("");
            let indent = words.len() - words.trim_start().len();
            sentences.push(start + indent..start + words.trim_end().len().max(indent));
            start = end;
        }
    }
    sentences
}

/// A sentence as it is compared: small letters and single spaces, without marks, emphasis and full stop.
fn plain(sentence: &str) -> String {
    let mut words = String::with_capacity(sentence.len());
    for (index, part) in sentence.split("[^").enumerate() {
        let part = if index == 0 { part } else { part.split_once(']').map_or("", |(_, rest)| rest) };
        for word in part.split(|letter: char| letter.is_whitespace() || "*_\"“”«»".contains(letter)) {
            if !word.is_empty() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.extend(word.chars().flat_map(char::to_lowercase));
            }
        }
    }
    let end = words.trim_end_matches([' ', '.', '!', '?', '。', '！', '？', '؟']).len();
    words.truncate(end);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(language: Language, text: &str) -> Vec<&str> {
        matches(names(language), text).into_iter().map(|bytes| &text[bytes]).collect()
    }

    #[test]
    fn a_protected_person_is_found_by_a_name() {
        for language in Language::ALL {
            assert!(names(language).is_some(), "{language}: the pattern does not compile");
        }
        assert!(E_MAIL.is_some() && TELEPHONE.is_some());
        for (language, text, name) in [
            (Language::En, "The victim Jane Exampleton said so.", "Jane Exampleton"),
            (Language::En, "a girl named Invented, aged ten", "Invented"),
            (Language::Fr, "la victime Jeanne Exemple a parlé", "Jeanne Exemple"),
            (Language::Fr, "le mineur prénommé Inventé", "Inventé"),
            (Language::Es, "la menor llamada Inventada", "Inventada"),
            (Language::Es, "el testigo Juan Ejemplo", "Juan Ejemplo"),
            (Language::Ru, "потерпевшая Анна Примерова", "Анна Примерова"),
            (Language::Ru, "свидетеля по имени Пример", "Пример"),
            (Language::Ar, "الضحية المدعوة مثال خيالي", "مثال خيالي"),
            (Language::Zh, "被害人名叫虚构某，十岁", "虚构某"),
        ] {
            assert_eq!(named(language, text), [name], "{text}");
        }
        for text in ["the victim A. and witness X", "the Victim Support Fund", "Witness Protection Unit"] {
            assert!(named(Language::En, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn contacts_are_found_and_figures_are_not() {
        let found = |pattern, text: &str| -> Vec<String> {
            matches(pattern, text).into_iter().map(|bytes| text[bytes].to_owned()).collect()
        };
        assert_eq!(found(&E_MAIL, "write to a.b@example.org, please"), ["a.b@example.org"]);
        assert_eq!(found(&TELEPHONE, "call +354 555 0100."), ["+354 555 0100"]);
        assert_eq!(found(&TELEPHONE, "电话：0100 555 0100"), ["0100 555 0100"]);
        for text in ["+ 1,200,000 euros", "from 2016-06-17 to 2017", "S-1/2019", "telephones 2015-2016"] {
            assert!(found(&TELEPHONE, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn sentences_are_compared_by_their_words() {
        let text = "One v. Two.[^1] 这是第一句。第二句！ Last one";
        let sentences: Vec<_> = sentences_of(text).into_iter().map(|bytes| &text[bytes]).collect();
        assert_eq!(sentences, ["One v.", "Two.", "[^1] 这是第一句。", "第二句！", "Last one"]);
        assert_eq!(plain("The  *same*\n  words[^1][^derived]."), plain("[^2] the same words"));
    }
}
