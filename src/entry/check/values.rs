//! Single values: whether they are what their field demands, and what was meant.

use super::{
    Context,
    nearest::{self, Meant},
    rules::{
        BAD_ADDRESS, BAD_DATE, DATE_IN_FUTURE, ECLI_SHAPE, ID_SHAPE, Rule, UNKNOWN_ARTICLE, UNKNOWN_COUNTRY,
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
};

/// What is wrong with a value.
pub(super) struct Wrong {
    pub(super) rule: Rule,
    /// What to write instead.
    pub(super) suggestion: Option<Meant>,
    /// One more value for the message.
    pub(super) extra: Option<(&'static str, String)>,
}

impl Wrong {
    fn new(rule: Rule) -> Self {
        Self { rule, suggestion: None, extra: None }
    }

    /// With what was meant, as far as that is known.
    fn meant(rule: Rule, suggestion: Option<Meant>) -> Self {
        Self { rule, suggestion, extra: None }
    }

    /// With what was probably meant.
    fn perhaps(rule: Rule, value: Option<String>) -> Self {
        Self::meant(rule, value.map(|value| Meant { value, is_certain: false }))
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extra = Some((name, value.into()));
        self
    }
}

/// Judges a text by the shape that it must have; lists, groups and flags are judged elsewhere.
///
/// `may_suggest` is asked before a costly look for what was meant.
pub(super) fn judge(
    text: &str,
    shape: Shape,
    context: &Context<'_>,
    may_suggest: &dyn Fn() -> bool,
) -> Option<Wrong> {
    let vocabulary = context.vocabulary;
    let nearest = || may_suggest().then(|| context.nearest());
    let unless = |is_right: bool, wrong: &dyn Fn() -> Wrong| (!is_right).then(wrong);
    match shape {
        Shape::Text | Shape::Flag | Shape::List(_) | Shape::Group(_) => None,
        Shape::Citation => ecli(text),
        Shape::Term(scheme) => unless(vocabulary.concept(scheme, text).is_some(), &|| {
            let meant = nearest().and_then(|nearest| nearest.term(scheme, text));
            Wrong::meant(UNKNOWN_TERM, meant).with("scheme", scheme.name())
        }),
        Shape::Country => unless(vocabulary.country(text).is_some(), &|| {
            Wrong::meant(UNKNOWN_COUNTRY, nearest().and_then(|nearest| nearest.country(text)))
        }),
        Shape::Region => unless(vocabulary.region(text).is_some(), &|| {
            Wrong::meant(UNKNOWN_REGION, nearest().and_then(|nearest| nearest.region(text)))
        }),
        Shape::Article => unless(vocabulary.article(text).is_some(), &|| {
            Wrong::meant(UNKNOWN_ARTICLE, nearest::article(vocabulary, text))
        }),
        Shape::Language => unless(text.parse::<Language>().is_ok(), &|| {
            Wrong::perhaps(UNKNOWN_LANGUAGE, languages::one_of_six(text))
        }),
        Shape::LanguageCode => unless(languages::is_code(text), &|| {
            Wrong::perhaps(UNKNOWN_LANGUAGE_CODE, languages::code_for(text))
        }),
        Shape::Choice(choices) => unless(choices.contains(&text), &|| {
            let meant = nearest::name(choices.iter().copied(), text);
            Wrong::meant(UNKNOWN_VALUE, meant).with("allowed", choices.join(", "))
        }),
        Shape::Date => date(text, context.today),
        Shape::Year => year(text, context.today),
        Shape::Count => count(text),
        Shape::Address => unless(is_web_address(text), &|| Wrong::new(BAD_ADDRESS)),
        Shape::Id => unless(identity::is_id(text), &|| Wrong::perhaps(ID_SHAPE, Some(identity::slug(text)))),
    }
}

/// A European Case Law Identifier: country or `EU`, court, year, ordinal number, apart by colons.
///
/// Source: Council conclusions 2011/C 127/01, annex.
fn ecli(text: &str) -> Option<Wrong> {
    let start = text.get(..4)?;
    if !start.eq_ignore_ascii_case("ECLI") || text.get(4..)?.starts_with(char::is_alphanumeric) {
        return None;
    }
    (!is_ecli(text)).then(|| {
        let written: String = text.split_whitespace().collect();
        let meant = written.to_uppercase();
        Wrong::perhaps(ECLI_SHAPE, Some(meant).filter(|meant| is_ecli(meant)))
    })
}

fn is_ecli(text: &str) -> bool {
    let parts: Vec<_> = text.split(':').collect();
    let ["ECLI", country, court, year, number] = parts.as_slice() else { return false };
    let is_made_of = |text: &str, longest: usize, extra: &str| {
        (1..=longest).contains(&text.len())
            && text.chars().all(|letter| {
                letter.is_ascii_uppercase() || letter.is_ascii_digit() || extra.contains(letter)
            })
    };
    country.len() == 2
        && country.bytes().all(|byte| byte.is_ascii_uppercase())
        && is_made_of(court, 7, ".")
        && court.starts_with(|letter: char| letter.is_ascii_uppercase())
        && year.len() == 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && is_made_of(number, 25, ".")
}

fn date(text: &str, today: Date) -> Option<Wrong> {
    match text.parse::<Date>() {
        Ok(date) if date.year < 1000 => Some(Wrong::new(BAD_DATE)),
        Ok(date) if first_day(date) > first_day(today) => Some(Wrong::new(DATE_IN_FUTURE)),
        Ok(_) => None,
        Err(_) => Some(Wrong::perhaps(BAD_DATE, rewritten_date(text))),
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
        Ok(year) if year > today.year => Some(Wrong::new(DATE_IN_FUTURE)),
        Ok(1000..) => None,
        _ => Some(Wrong::new(WRONG_TYPE).with("expected", "year")),
    }
}

fn count(text: &str) -> Option<Wrong> {
    text.parse::<u64>().is_err().then(|| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_grouped = text.chars().all(|letter| letter.is_ascii_digit() || " ,.'’\u{a0}".contains(letter));
        let suggestion = (is_grouped && digits.parse::<u64>().is_ok()).then_some(digits);
        Wrong::perhaps(WRONG_TYPE, suggestion).with("expected", "number")
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
    fn only_what_calls_itself_an_ecli_is_judged_as_one() {
        for text in
            ["ECLI:EU:C:2024:372", "ECLI:DE:BGH:2025:171225U5STR413.25.0", "[2019] UKSC 1", "Eclipse 7"]
        {
            assert!(ecli(text).is_none(), "{text}");
        }
        for (text, meant) in [
            ("ecli:fr:ccass:2021:cr01211", Some("ECLI:FR:CCASS:2021:CR01211")),
            ("ECLI: EU:C:2024:372", Some("ECLI:EU:C:2024:372")),
            ("ECLI:EU:C:24:372", None),
            ("ECLI/EU/C/2024/372", None),
            ("ECLI", None),
        ] {
            let wrong = ecli(text).expect(text);
            assert_eq!(wrong.suggestion.map(|meant| meant.value).as_deref(), meant, "{text}");
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
