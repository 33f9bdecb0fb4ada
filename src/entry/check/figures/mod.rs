//! The figures of a text: numbers, sums and months, as each of the six languages writes them.
//!
//! A figure may be read in several ways (`1.234` is a thousand in Spanish and one and a bit in English); two
//! figures agree when one way agrees. So a sound translation is not blamed, while a wrong digit still shows.

mod join;
mod lex;
mod words;

use std::collections::BTreeSet;

use crate::language::Language;

/// One unit, in the steps in which values are counted: four decimals are kept.
const UNIT: u128 = 10_000;

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    /// A number, in ten-thousandths.
    Number(u128),
    /// A month, from 1.
    Month(u8),
}

/// A figure in a text.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// The ways to read it, each as the values that it says together.
    readings: Vec<Vec<Value>>,
    /// Another language must have it too. Small words, ordinals and parts of names need not be figures there.
    must: bool,
    /// As it is written.
    pub(super) written: String,
}

/// All figures of a text, in order.
pub(super) fn figures(language: Language, text: &str) -> Vec<Figure> {
    join::join(language, &lex::lex(language, text))
}

/// The figures of `these` that must be among `those` and are not.
pub(super) fn missing<'f>(these: &'f [Figure], those: &[Figure]) -> Vec<&'f Figure> {
    let there: BTreeSet<Value> =
        those.iter().flat_map(|figure| figure.readings.iter().flatten().copied()).collect();
    let is_there = |figure: &Figure| {
        figure.readings.iter().any(|values| values.iter().all(|value| there.contains(value)))
    };
    let mut missing: Vec<&Figure> = these.iter().filter(|figure| figure.must && !is_there(figure)).collect();
    missing.dedup_by(|a, b| a.written == b.written);
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What differs between an English text and its translation: what is missing, and what is too much.
    fn differences(language: Language, original: &str, translation: &str) -> (Vec<String>, Vec<String>) {
        let (original, own) = (figures(Language::En, original), figures(language, translation));
        let written =
            |figures: Vec<&Figure>| figures.into_iter().map(|figure| figure.written.clone()).collect();
        (written(missing(&original, &own)), written(missing(&own, &original)))
    }

    #[test]
    fn the_same_figure_is_known_in_each_way_of_writing_it() {
        let same = [
            (Language::Fr, "1,234.5 kg on 1 March 2020", "1 234,5 kg le 1er mars 2020"),
            (Language::Es, "1,234,567 and 12 per cent", "1.234.567 y el 12 %"),
            (
                Language::Ru,
                "Seventy-eight women in September 2019",
                "Семьдесят восемь женщин в сентябре 2019 года",
            ),
            (Language::Zh, "USD 343.7 million and 120 million", "3.437亿美元和1亿2000万"),
            (Language::Zh, "more than two million in 2016", "2016年，200多万"),
            (
                Language::Ar,
                "fifteen persons, 25 ships, July 2010",
                "خمسة عشر شخصا و٢٥ سفينة في تموز/يوليه 2010",
            ),
            (Language::Ar, "EUR 3 billion; twenty-five years", "3 بلايين يورو؛ خمس وعشرون سنة"),
            (
                Language::Fr,
                "Seventy-one people, eighty forums, eighteen",
                "Soixante et onze personnes, quatre-vingts instances, dix-huit",
            ),
            (Language::Es, "5 to 10 million", "de 5 a 10 millones"),
            (Language::Zh, "EUR 20, 15 and 3 million", "2000万、1500万和300万欧元"),
            (Language::Es, "reforms of 2024-25", "reformas de 2024-2025"),
            (Language::Zh, "People v. X and eight others", "X等九人案"),
            (Language::Ru, "a third of all, two ships, P2P", "треть всех, два судна, P2P"),
        ];
        for (language, original, translation) in same {
            let found = differences(language, original, translation);
            assert_eq!(found, Default::default(), "{language:?}: {translation}");
        }
    }

    #[test]
    fn a_wrong_digit_factor_month_or_word_shows() {
        let other = [
            (Language::Fr, "1,234 kg", "1 243 kg", "1,234", "1 243"),
            (Language::Ru, "5.6 million", "5,6 млрд", "5.6 million", "5,6 млрд"),
            (Language::Ar, "in June", "في تموز/يوليه", "June", "تموز"),
            (Language::Es, "eleven acquitted", "doce absueltos", "eleven", "doce"),
            (Language::Zh, "50,000 boxes", "50万箱", "50,000", "50万"),
        ];
        for (language, original, translation, lost, added) in other {
            let (lacks, has) = differences(language, original, translation);
            assert_eq!(lacks, [lost], "{translation}");
            assert!(has.iter().any(|figure| figure == added), "{translation}: {has:?}");
        }
    }

    #[test]
    fn no_text_is_too_odd_to_read() {
        use proptest::prelude::*;
        proptest!(|(text in "[0-9.,' 万亿多月–a-zа-я٠-٩]{0,60}")| {
            for language in Language::ALL {
                let found = figures(language, &text);
                prop_assert!(missing(&found, &found).is_empty());
            }
        });
    }
}
