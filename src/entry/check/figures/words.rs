//! The words for numbers and months in the six languages.

use crate::language::Language;

/// A word for a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// Three, twenty.
    Cardinal(u128),
    /// Third, and words that need not be a number elsewhere: "a dozen", "ten-year".
    Ordinal(u128),
    /// Hundred, thousand, million.
    Factor(u128),
}

/// A word as it stands in the tables: small letters, no accents of Arabic and Russian that are often left out.
pub(super) fn folded(language: Language, word: &str) -> String {
    let small = word.to_lowercase();
    match language {
        Language::Ar => small.replace(['أ', 'إ', 'آ'], "ا").replace('ى', "ي").replace('ة', "ه"),
        Language::Ru => small.replace('ё', "е"),
        Language::Zh | Language::En | Language::Fr | Language::Es => small,
    }
}

pub(super) const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '〇')
}

/// What makes digits an ordinal and not part of a name.
pub(super) fn is_ordinal_ending(language: Language, letters: &str) -> bool {
    match language {
        Language::En => matches!(letters, "st" | "nd" | "rd" | "th" | "s"),
        Language::Fr => matches!(letters, "er" | "re" | "e" | "me"),
        Language::Es => matches!(letters, "o" | "a"),
        Language::Ar | Language::Zh | Language::Ru => false,
    }
}

pub(super) fn is_and(language: Language, word: &str) -> bool {
    match language {
        Language::En => word == "and",
        Language::Fr => word == "et",
        Language::Es => word == "y",
        Language::Ar | Language::Zh | Language::Ru => false,
    }
}

/// Between the two numbers of a range or a choice.
pub(super) fn is_range_word(word: &str) -> bool {
    const WORDS: [&str; 20] = [
        "to", "and", "or", "à", "et", "ou", "a", "y", "o", "до", "и", "или", "الي", "او", "و", "至", "到",
        "和", "或", "u",
    ];
    WORDS.contains(&word)
}

/// What the number before the word is multiplied by.
pub(super) fn factor(language: Language, word: &str) -> Option<u128> {
    if language == Language::Zh {
        return han_factor(word);
    }
    match numeral(language, word)? {
        Numeral::Factor(factor) => Some(factor),
        Numeral::Cardinal(_) | Numeral::Ordinal(_) => None,
    }
}

pub(super) fn month(language: Language, word: &str) -> Option<u8> {
    if language == Language::Ru && matches!(word, "май" | "мае" | "маю" | "маем") {
        return Some(5);
    }
    let names = match language {
        Language::En => MONTHS_EN,
        Language::Fr => MONTHS_FR,
        Language::Es => MONTHS_ES,
        Language::Ru => MONTHS_RU,
        Language::Ar => MONTHS_AR,
        Language::Zh => return None,
    };
    let is_month = |name: &str| match language {
        Language::Ru => word.strip_prefix(name).is_some_and(|ending| {
            ending.chars().count() <= 2 || ending.trim_start_matches('ь').starts_with("ск")
        }),
        // A name of two letters is the end of too many other words.
        Language::Ar => {
            word == name || (name.chars().count() > 2 && without_clitics(word).any(|bare| bare == name))
        }
        Language::Zh | Language::En | Language::Fr | Language::Es => word == name,
    };
    names.iter().find(|(name, _)| is_month(name)).map(|(_, month)| *month)
}

pub(super) fn numeral(language: Language, word: &str) -> Option<Numeral> {
    let exact = |table: &[(&str, u128)], word: &str| {
        table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
    };
    match language {
        Language::En => latin(word, &EN, exact),
        Language::Fr => latin(word, &FR, exact),
        Language::Es => latin(word, &ES, exact),
        Language::Ru => russian(word),
        Language::Ar => without_clitics(word).find_map(|bare| latin(bare, &AR, exact)),
        Language::Zh => None,
    }
}

/// The words of a language by what they are.
struct Table {
    cardinals: &'static [(&'static str, u128)],
    ordinals: &'static [(&'static str, u128)],
    factors: &'static [(&'static str, u128)],
}

fn latin(
    word: &str,
    table: &Table,
    exact: impl Fn(&[(&str, u128)], &str) -> Option<u128>,
) -> Option<Numeral> {
    let cardinal = exact(table.cardinals, word).map(Numeral::Cardinal);
    let factor = || exact(table.factors, word).map(Numeral::Factor);
    cardinal.or_else(factor).or_else(|| exact(table.ordinals, word).map(Numeral::Ordinal))
}

/// Russian words by their stems: those before which nothing but an ending stands are cardinals.
fn russian(word: &str) -> Option<Numeral> {
    let find = |table: &[(&str, u128)]| {
        table.iter().find(|(forms, _)| forms.split(' ').any(|form| form == word)).map(|(_, value)| *value)
    };
    if let Some(value) = find(RU_CARDINALS) {
        return Some(Numeral::Cardinal(value));
    }
    let factor = RU_FACTORS.iter().find(|(stem, longest, _)| {
        word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= *longest)
    });
    if let Some((_, _, factor)) = factor {
        return Some(Numeral::Factor(*factor));
    }
    let stem = RU_STEMS.iter().filter(|(stem, _)| word.starts_with(stem)).max_by_key(|(stem, _)| stem.len());
    stem.map(|(_, value)| Numeral::Ordinal(*value))
}

/// An Arabic word as it is, and without the particles written together with it.
fn without_clitics(word: &str) -> impl Iterator<Item = &str> {
    let without_conjunction = word.strip_prefix(['و', 'ف']);
    [Some(word), without_conjunction].into_iter().flatten().flat_map(|word| {
        let short = word.strip_prefix(['ب', 'ل', 'ك']);
        [Some(word), short].into_iter().flatten().flat_map(|word| {
            [Some(word), word.strip_prefix("ال"), word.strip_prefix("ل")].into_iter().flatten()
        })
    })
}

/// The value of a Chinese numeral: a digit, or a unit such as ten thousand.
pub(super) const fn han_numeral(letter: char) -> Option<u128> {
    Some(match letter {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => return None,
    })
}

fn han_factor(word: &str) -> Option<u128> {
    word.chars().try_fold(1_u128, |factor, letter| {
        han_numeral(letter).filter(|value| *value >= 10).map(|value| factor * value)
    })
}

/// The number that a run of Chinese numerals writes.
pub(super) fn han_number(word: &str) -> Option<u128> {
    let digits: Vec<u128> = word.chars().map(han_numeral).collect::<Option<_>>()?;
    if digits.len() > 1 && digits.iter().all(|digit| *digit < 10) {
        return Some(digits.iter().fold(0, |number, digit| number * 10 + digit));
    }
    let (mut total, mut section, mut digit) = (0_u128, 0_u128, 0_u128);
    for value in digits {
        match value {
            0..10 => digit = value,
            10..10_000 => {
                section += digit.max(1) * value;
                digit = 0;
            }
            _ => {
                total = (total + section + digit).max(1).saturating_mul(value);
                (section, digit) = (0, 0);
            }
        }
    }
    Some(total + section + digit)
}

const MONTHS_EN: &[(&str, u8)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
];
const MONTHS_FR: &[(&str, u8)] = &[
    ("janvier", 1),
    ("février", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("août", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
];
const MONTHS_ES: &[(&str, u8)] = &[
    ("enero", 1),
    ("febrero", 2),
    ("marzo", 3),
    ("abril", 4),
    ("mayo", 5),
    ("junio", 6),
    ("julio", 7),
    ("agosto", 8),
    ("septiembre", 9),
    ("octubre", 10),
    ("noviembre", 11),
    ("diciembre", 12),
];
const MONTHS_RU: &[(&str, u8)] = &[
    ("январ", 1),
    ("феврал", 2),
    ("март", 3),
    ("апрел", 4),
    ("мая", 5),
    ("июн", 6),
    ("июл", 7),
    ("август", 8),
    ("сентябр", 9),
    ("октябр", 10),
    ("ноябр", 11),
    ("декабр", 12),
];
/// The documents of the United Nations give both names; each of them alone is enough here.
const MONTHS_AR: &[(&str, u8)] = &[
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("ابريل", 4),
    ("مايو", 5),
    ("يونيه", 6),
    ("يونيو", 6),
    ("يوليه", 7),
    ("يوليو", 7),
    ("اغسطس", 8),
    ("سبتمبر", 9),
    ("اكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("شباط", 2),
    ("اذار", 3),
    ("نيسان", 4),
    ("ايار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("اب", 8),
    ("ايلول", 9),
];

const EN: Table = Table {
    cardinals: &[
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
    ],
    ordinals: &[
        ("third", 3),
        ("fourth", 4),
        ("fifth", 5),
        ("sixth", 6),
        ("seventh", 7),
        ("eighth", 8),
        ("ninth", 9),
        ("tenth", 10),
        ("eleventh", 11),
        ("twelfth", 12),
        ("fifteenth", 15),
        ("dozen", 12),
        ("quarter", 4),
        ("thirds", 3),
        ("fifths", 5),
        ("quarters", 4),
        ("triple", 3),
        ("quarterly", 3),
    ],
    factors: &[
        ("hundred", 100),
        ("thousand", 1_000),
        ("million", 1_000_000),
        ("billion", 1_000_000_000),
        ("trillion", 1_000_000_000_000),
    ],
};
const FR: Table = Table {
    cardinals: &[
        ("un", 1),
        ("une", 1),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
        ("neuf", 9),
        ("dix", 10),
        ("onze", 11),
        ("douze", 12),
        ("treize", 13),
        ("quatorze", 14),
        ("quinze", 15),
        ("seize", 16),
        ("vingt", 20),
        ("vingts", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("septante", 70),
        ("nonante", 90),
    ],
    ordinals: &[
        ("troisième", 3),
        ("quatrième", 4),
        ("cinquième", 5),
        ("sixième", 6),
        ("septième", 7),
        ("huitième", 8),
        ("neuvième", 9),
        ("dixième", 10),
        ("onzième", 11),
        ("douzième", 12),
        ("quinzième", 15),
        ("dizaine", 10),
        ("douzaine", 12),
        ("quinzaine", 15),
        ("vingtaine", 20),
        ("trentaine", 30),
        ("quarantaine", 40),
        ("cinquantaine", 50),
        ("soixantaine", 60),
        ("centaine", 100),
        ("millier", 1000),
        ("tiers", 3),
        ("quart", 4),
        ("quarts", 4),
        ("triple", 3),
    ],
    factors: &[
        ("cent", 100),
        ("cents", 100),
        ("mille", 1_000),
        ("million", 1_000_000),
        ("millions", 1_000_000),
        ("milliard", 1_000_000_000),
        ("milliards", 1_000_000_000),
        ("billion", 1_000_000_000_000),
    ],
};
const ES: Table = Table {
    cardinals: &[
        ("un", 1),
        ("uno", 1),
        ("una", 1),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
        ("diez", 10),
        ("once", 11),
        ("doce", 12),
        ("trece", 13),
        ("catorce", 14),
        ("quince", 15),
        ("dieciséis", 16),
        ("diecisiete", 17),
        ("dieciocho", 18),
        ("diecinueve", 19),
        ("veinte", 20),
        ("veintiún", 21),
        ("veintiuno", 21),
        ("veintiuna", 21),
        ("veintidós", 22),
        ("veintitrés", 23),
        ("veinticuatro", 24),
        ("veinticinco", 25),
        ("veintiséis", 26),
        ("veintisiete", 27),
        ("veintiocho", 28),
        ("veintinueve", 29),
        ("treinta", 30),
        ("cuarenta", 40),
        ("cincuenta", 50),
        ("sesenta", 60),
        ("setenta", 70),
        ("ochenta", 80),
        ("noventa", 90),
        ("doscientos", 200),
        ("doscientas", 200),
        ("trescientos", 300),
        ("trescientas", 300),
        ("cuatrocientos", 400),
        ("quinientos", 500),
        ("quinientas", 500),
        ("seiscientos", 600),
        ("setecientos", 700),
        ("ochocientos", 800),
        ("novecientos", 900),
    ],
    ordinals: &[
        ("tercero", 3),
        ("tercera", 3),
        ("tercer", 3),
        ("cuarto", 4),
        ("cuarta", 4),
        ("quinto", 5),
        ("quinta", 5),
        ("sexto", 6),
        ("sexta", 6),
        ("séptimo", 7),
        ("séptima", 7),
        ("octavo", 8),
        ("octava", 8),
        ("noveno", 9),
        ("novena", 9),
        ("décimo", 10),
        ("décima", 10),
        ("undécimo", 11),
        ("duodécimo", 12),
        ("decena", 10),
        ("docena", 12),
        ("quincena", 15),
        ("veintena", 20),
        ("treintena", 30),
        ("cincuentena", 50),
        ("centenar", 100),
        ("cuartas", 4),
        ("tercios", 3),
        ("tercio", 3),
        ("quintas", 5),
        ("triple", 3),
    ],
    factors: &[
        ("cien", 100),
        ("ciento", 100),
        ("cientos", 100),
        ("mil", 1_000),
        ("millón", 1_000_000),
        ("millones", 1_000_000),
        ("billón", 1_000_000_000_000),
        ("billones", 1_000_000_000_000),
    ],
};
const AR: Table = Table {
    cardinals: &[
        ("واحد", 1),
        ("واحده", 1),
        ("احد", 1),
        ("احدي", 1),
        ("اثنان", 2),
        ("اثنين", 2),
        ("اثنتان", 2),
        ("اثنتين", 2),
        ("اثنا", 2),
        ("اثني", 2),
        ("اثنتا", 2),
        ("اثنتي", 2),
        ("ثلاثه", 3),
        ("ثلاث", 3),
        ("اربعه", 4),
        ("اربع", 4),
        ("خمسه", 5),
        ("خمس", 5),
        ("سته", 6),
        ("ست", 6),
        ("سبعه", 7),
        ("سبع", 7),
        ("سبعا", 7),
        ("ثلاثا", 3),
        ("اربعا", 4),
        ("ستا", 6),
        ("ثمانيا", 8),
        ("تسعا", 9),
        ("عشرا", 10),
        ("ثمانيه", 8),
        ("ثماني", 8),
        ("ثمان", 8),
        ("تسعه", 9),
        ("تسع", 9),
        ("عشره", 10),
        ("عشر", 10),
        ("عشرون", 20),
        ("عشرين", 20),
        ("ثلاثون", 30),
        ("ثلاثين", 30),
        ("اربعون", 40),
        ("اربعين", 40),
        ("خمسون", 50),
        ("خمسين", 50),
        ("ستون", 60),
        ("ستين", 60),
        ("سبعون", 70),
        ("سبعين", 70),
        ("ثمانون", 80),
        ("ثمانين", 80),
        ("تسعون", 90),
        ("تسعين", 90),
        ("مئتان", 200),
        ("مئتين", 200),
        ("مئتي", 200),
        ("مائتان", 200),
        ("مائتين", 200),
        ("مائتي", 200),
        ("ثلاثمئه", 300),
        ("ثلاثمائه", 300),
        ("اربعمئه", 400),
        ("اربعمائه", 400),
        ("خمسمئه", 500),
        ("خمسمائه", 500),
        ("ستمئه", 600),
        ("ستمائه", 600),
        ("سبعمئه", 700),
        ("سبعمائه", 700),
        ("ثمانمئه", 800),
        ("ثمانمائه", 800),
        ("تسعمئه", 900),
        ("تسعمائه", 900),
        ("الفان", 2_000),
        ("الفين", 2_000),
        ("الفي", 2_000),
        ("مليونان", 2_000_000),
        ("مليونين", 2_000_000),
        ("مليوني", 2_000_000),
        ("ملياران", 2_000_000_000),
        ("مليارين", 2_000_000_000),
        ("ملياري", 2_000_000_000),
    ],
    ordinals: &[
        ("حادي", 1),
        ("حاديه", 1),
        ("ثاني", 2),
        ("ثانيه", 2),
        ("ثالث", 3),
        ("ثالثه", 3),
        ("رابع", 4),
        ("رابعه", 4),
        ("خامس", 5),
        ("خامسه", 5),
        ("سادس", 6),
        ("سادسه", 6),
        ("سابع", 7),
        ("سابعه", 7),
        ("ثامن", 8),
        ("ثامنه", 8),
        ("تاسع", 9),
        ("تاسعه", 9),
        ("عاشر", 10),
        ("عاشره", 10),
        ("ثلث", 3),
        ("ثلثا", 3),
        ("ثلثي", 3),
        ("ربع", 4),
        ("ارباع", 4),
        ("خماسي", 5),
        ("ثلاثي", 3),
        ("رباعي", 4),
        ("ثلاثيه", 3),
        ("خمسا", 5),
    ],
    factors: &[
        ("مئه", 100),
        ("مائه", 100),
        ("الف", 1_000),
        ("الفا", 1_000),
        ("الاف", 1_000),
        ("مليون", 1_000_000),
        ("مليونا", 1_000_000),
        ("ملايين", 1_000_000),
        ("مليار", 1_000_000_000),
        ("مليارا", 1_000_000_000),
        ("مليارات", 1_000_000_000),
        ("بليون", 1_000_000_000),
        ("بلايين", 1_000_000_000),
        ("بليونا", 1_000_000_000),
        ("تريليون", 1_000_000_000_000),
        ("تريليونا", 1_000_000_000_000),
    ],
};
const RU_CARDINALS: &[(&str, u128)] = &[
    ("один одна одно одного одной одному одним одну", 1),
    ("два две двух двум двумя двое двоих", 2),
    ("три трех трем тремя трое троих троим троими", 3),
    ("четыре четырех четырем четырьмя четверо четверых четверым четверыми", 4),
    ("пять пяти пятью пятеро пятерых пятерым пятерыми", 5),
    ("шесть шести шестью шестеро шестерых шестерым шестерыми", 6),
    ("семь семи семеро семерых семерым семерыми", 7),
    ("восемь восьми восемью восьмью восьмеро восьмерых", 8),
    ("девять девяти девятью девятеро девятерых", 9),
    ("десять десяти десятью десятеро десятерых", 10),
    ("одиннадцать одиннадцати одиннадцатью", 11),
    ("двенадцать двенадцати двенадцатью", 12),
    ("тринадцать тринадцати тринадцатью", 13),
    ("четырнадцать четырнадцати четырнадцатью", 14),
    ("пятнадцать пятнадцати пятнадцатью", 15),
    ("шестнадцать шестнадцати шестнадцатью", 16),
    ("семнадцать семнадцати семнадцатью", 17),
    ("восемнадцать восемнадцати восемнадцатью", 18),
    ("девятнадцать девятнадцати девятнадцатью", 19),
    ("двадцать двадцати двадцатью", 20),
    ("тридцать тридцати тридцатью", 30),
    ("сорок сорока", 40),
    ("пятьдесят пятидесяти", 50),
    ("шестьдесят шестидесяти", 60),
    ("семьдесят семидесяти", 70),
    ("восемьдесят восьмидесяти", 80),
    ("девяносто девяноста", 90),
    ("двести двухсот", 200),
    ("триста трехсот", 300),
    ("четыреста четырехсот", 400),
    ("пятьсот пятисот", 500),
    ("шестьсот шестисот", 600),
    ("семьсот семисот", 700),
    ("восемьсот восьмисот", 800),
    ("девятьсот девятисот", 900),
];
/// Stem, letters that may follow, factor.
const RU_FACTORS: &[(&str, usize, u128)] = &[
    ("сто", 0, 100),
    ("ста", 0, 100),
    ("тыс", 0, 1_000),
    ("тысяч", 3, 1_000),
    ("млн", 0, 1_000_000),
    ("миллион", 3, 1_000_000),
    ("млрд", 0, 1_000_000_000),
    ("миллиард", 3, 1_000_000_000),
    ("трлн", 0, 1_000_000_000_000),
    ("триллион", 3, 1_000_000_000_000),
];
/// Ordinals and the first parts of words such as "ten-year".
const RU_STEMS: &[(&str, u128)] = &[
    ("трет", 3),
    ("трех", 3),
    ("трой", 3),
    ("четверт", 4),
    ("четырех", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("семи", 7),
    ("семью", 7),
    ("втрое", 3),
    ("вчетверо", 4),
    ("впятеро", 5),
    ("вдесятеро", 10),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сорок", 40),
    ("пятидесят", 50),
    ("шестидесят", 60),
    ("семидесят", 70),
    ("восьмидесят", 80),
    ("девяност", 90),
    ("сотн", 100),
    ("дюжин", 12),
];
