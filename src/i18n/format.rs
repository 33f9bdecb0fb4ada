//! Numbers, dates and lists as each language has them, by the data of Unicode CLDR.
//!
//! Digits are 0 to 9 in all six languages: the Arabic texts of the United Nations use them too, and a
//! docket number beside a date must not be in other digits than the date.

use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{Y, YM, YMD},
    input,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;

use crate::{
    entry::Date,
    language::{ByLanguage, Language},
};

/// The data for a language is not in the binary.
#[derive(Debug, thiserror::Error)]
#[error("no formats for {language}: {cause}")]
pub struct FormatsError {
    language: Language,
    cause: String,
}

/// The formats of all six languages.
pub struct Formats {
    by_language: ByLanguage<Option<Format>>,
}

struct Format {
    number: DecimalFormatter,
    list: ListFormatter,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Formats {
    /// The formats by the data that the binary was built with.
    ///
    /// # Errors
    /// When a language has no data.
    pub fn embedded() -> Result<Self, FormatsError> {
        let mut problem = None;
        let by_language = ByLanguage::from_fn(|language| match Format::new(language) {
            Ok(format) => Some(format),
            Err(cause) => {
                problem = Some(FormatsError { language, cause });
                None
            }
        });
        match problem {
            Some(error) => Err(error),
            None => Ok(Self { by_language }),
        }
    }

    /// A number with the separators of the language.
    pub fn number(&self, language: Language, number: u64) -> String {
        match self.by_language.get(language) {
            Some(format) => format.number.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// A date as precisely as it is known: `2016`, `June 2016` or `June 17, 2016`.
    pub fn date(&self, language: Language, date: Date) -> String {
        let format = self.by_language.get(language).as_ref();
        format.and_then(|format| format.date(date)).unwrap_or_else(|| date.to_string())
    }

    /// A list with the separators and the "and" of the language.
    pub fn list<T: AsRef<str>>(&self, language: Language, items: &[T]) -> String {
        match self.by_language.get(language) {
            Some(format) => format.list.format(items.iter().map(AsRef::as_ref)).to_string(),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

impl Format {
    fn new(language: Language) -> Result<Self, String> {
        let locale = locale(language)?;
        Ok(Self {
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(said)?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(said)?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).map_err(said)?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).map_err(said)?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(said)?,
        })
    }

    fn date(&self, date: Date) -> Option<String> {
        let unsigned = |part: Option<i8>| u8::try_from(part.unwrap_or(1)).ok();
        let (month, day) = (unsigned(date.month)?, unsigned(date.day)?);
        let gregorian = input::Date::try_new_gregorian(i32::from(date.year), month, day).ok()?;
        Some(match (date.month, date.day) {
            (Some(_), Some(_)) => self.day.format(&gregorian).to_string(),
            (Some(_), None) => self.month.format(&gregorian).to_string(),
            (None, _) => self.year.format(&gregorian).to_string(),
        })
    }
}

/// English dates are in the order of the United Nations, `17 June 2016`.
fn locale(language: Language) -> Result<Locale, String> {
    let tag = match language {
        Language::En => "en-GB-u-nu-latn".to_owned(),
        Language::Ar | Language::Zh | Language::Fr | Language::Ru | Language::Es => {
            format!("{}-u-nu-latn", language.tag())
        }
    };
    tag.parse().map_err(said)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_six_languages() {
        let formats = Formats::embedded().unwrap();
        let lines: Vec<_> = Language::ALL
            .into_iter()
            .map(|language| {
                let dates = ["2016", "2016-06", "2016-06-17"]
                    .map(|date| formats.date(language, date.parse().unwrap()))
                    .join(" | ");
                format!("{language} {dates}")
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn numbers_and_lists_in_six_languages() {
        let formats = Formats::embedded().unwrap();
        let lines: Vec<_> = Language::ALL
            .into_iter()
            .map(|language| {
                let list = formats.list(language, &["A", "B", "C"]);
                format!("{language} {} | {list}", formats.number(language, 1_234_567))
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"));
    }
}
