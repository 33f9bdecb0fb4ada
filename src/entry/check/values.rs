//! Single values: whether they are what their field demands, and what was meant.

use super::{
    Context, nearest,
    rules::{
        BAD_ADDRESS, BAD_DATE, DATE_IN_FUTURE, ID_SHAPE, Rule, UNKNOWN_ARTICLE, UNKNOWN_COUNTRY,
        UNKNOWN_LANGUAGE, UNKNOWN_LANGUAGE_CODE, UNKNOWN_REGION, UNKNOWN_TERM, UNKNOWN_VALUE, WRONG_TYPE,
    },
    shape::Shape,
};
use crate::{
    entry::{
        check::{identity, languages},
        model::Date,
    },
    language::Language,
    vocabulary::Scheme,
};

/// What is wrong with a value.
pub(super) struct Wrong {
    pub(super) rule: Rule,
    /// What to write instead.
    pub(super) suggestion: Option<String>,
    /// One more value for the message.
    pub(super) extra: Option<(&'static str, String)>,
}

impl Wrong {
    fn new(rule: Rule, suggestion: Option<String>) -> Self {
        Self { rule, suggestion, extra: None }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extra = Some((name, value.into()));
        self
    }
}

/// Judges a text by the shape that it must have; lists, groups and flags are judged elsewhere.
pub(super) fn judge(text: &str, shape: Shape, context: &Context<'_>) -> Option<Wrong> {
    match shape {
        Shape::Text | Shape::Flag | Shape::List(_) | Shape::Group(_) => None,
        Shape::Term(scheme) => term(text, scheme, context),
        Shape::Country => country(text, context),
        Shape::Region => region(text, context),
        Shape::Article => article(text, context),
        Shape::Language => language(text),
        Shape::LanguageCode => language_code(text),
        Shape::Choice(choices) => choice(text, choices),
        Shape::Date => date(text, context.today),
        Shape::Year => year(text, context.today),
        Shape::Count => count(text),
        Shape::Address => (!is_web_address(text)).then(|| Wrong::new(BAD_ADDRESS, None)),
        Shape::Id => (!identity::is_id(text)).then(|| Wrong::new(ID_SHAPE, Some(identity::slug(text)))),
    }
}

fn term(text: &str, scheme: Scheme, context: &Context<'_>) -> Option<Wrong> {
    context
        .vocabulary
        .concept(scheme, text)
        .is_none()
        .then(|| Wrong::new(UNKNOWN_TERM, context.nearest().term(scheme, text)).with("scheme", scheme.name()))
}

fn country(text: &str, context: &Context<'_>) -> Option<Wrong> {
    let unknown = context.vocabulary.country(text).is_none();
    unknown.then(|| Wrong::new(UNKNOWN_COUNTRY, context.nearest().country(text)))
}

fn region(text: &str, context: &Context<'_>) -> Option<Wrong> {
    let unknown = context.vocabulary.region(text).is_none();
    unknown.then(|| Wrong::new(UNKNOWN_REGION, context.nearest().region(text)))
}

fn article(text: &str, context: &Context<'_>) -> Option<Wrong> {
    let unknown = context.vocabulary.article(text).is_none();
    unknown.then(|| Wrong::new(UNKNOWN_ARTICLE, nearest::article(context.vocabulary, text)))
}

fn language(text: &str) -> Option<Wrong> {
    let known = text.parse::<Language>().is_ok();
    (!known).then(|| Wrong::new(UNKNOWN_LANGUAGE, languages::one_of_six(text)))
}

fn language_code(text: &str) -> Option<Wrong> {
    (!languages::is_code(text)).then(|| Wrong::new(UNKNOWN_LANGUAGE_CODE, languages::code_for(text)))
}

fn choice(text: &str, choices: &[&'static str]) -> Option<Wrong> {
    (!choices.contains(&text)).then(|| {
        let suggestion = nearest::name(choices.iter().copied(), text);
        Wrong::new(UNKNOWN_VALUE, suggestion).with("allowed", choices.join(", "))
    })
}

fn date(text: &str, today: Date) -> Option<Wrong> {
    match text.parse::<Date>() {
        Ok(date) if first_day(date) > first_day(today) => Some(Wrong::new(DATE_IN_FUTURE, None)),
        Ok(_) => None,
        Err(_) => Some(Wrong::new(BAD_DATE, rewritten_date(text))),
    }
}

fn first_day(date: Date) -> (i16, i8, i8) {
    (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

/// The date meant by, say, `17.6.2016` or `2016/06/17`; `None` where day and month could be swapped.
fn rewritten_date(text: &str) -> Option<String> {
    let numbers: Vec<u16> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let [first, second, third] = *numbers.as_slice() else { return None };
    let (year, month, day) = if first >= 1000 {
        (first, second, third)
    } else if text.contains('.') || first > 12 || first == second {
        (third, second, first)
    } else if second > 12 {
        (third, first, second)
    } else {
        return None;
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    date.parse::<Date>().is_ok().then_some(date)
}

fn year(text: &str, today: Date) -> Option<Wrong> {
    match text.parse::<i16>() {
        Ok(year) if year > today.year => Some(Wrong::new(DATE_IN_FUTURE, None)),
        Ok(1000..) => None,
        _ => Some(Wrong::new(WRONG_TYPE, None).with("expected", "year")),
    }
}

fn count(text: &str) -> Option<Wrong> {
    text.parse::<u64>().is_err().then(|| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_grouped = text.chars().all(|letter| letter.is_ascii_digit() || " ,.'’\u{a0}".contains(letter));
        let suggestion = (is_grouped && digits.parse::<u64>().is_ok()).then_some(digits);
        Wrong::new(WRONG_TYPE, suggestion).with("expected", "number")
    })
}

/// Whether a text is the address of a page: `http` or `https`, a host, no space.
pub(in crate::entry) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or("");
    let host = host.rsplit('@').next().unwrap_or("").split(':').next().unwrap_or("");
    let labels: Vec<_> = host.split('.').collect();
    labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
        && !text
            .contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_rewritten_only_when_sure() {
        for (text, meant) in [
            ("17.6.2016", Some("2016-06-17")),
            ("06/17/2016", Some("2016-06-17")),
            ("2016/6/7", Some("2016-06-07")),
            ("06/07/2016", None),
            ("2016-02-30", None),
            ("June 2016", None),
        ] {
            assert_eq!(rewritten_date(text).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn web_addresses_have_a_scheme_and_a_host() {
        assert!(is_web_address("https://www.example.org/a?b=c,d#e"));
        for text in ["www.example.org", "https://", "https://x", "javascript:x", "https://example.org/a b"] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
