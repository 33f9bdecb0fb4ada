//! Seeds and how they are changed: a generator from one number, so that every run can be repeated.

use serde::Deserialize;

use crate::support::in_repository;

/// The longest input, in bytes: more than any address that the server reads.
const LONGEST: usize = 12_000;
/// Above this length a seed is taken one time in [`RARELY`], since it takes long.
const LONG: usize = 300;
const RARELY: u64 = 40;

/// Random numbers (SplitMix64, public domain).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 when that is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { usize::try_from(self.next() % end as u64).expect("below a usize") }
    }

    pub(super) fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Seed {
    Text(String),
    Repeated { repeat: String, times: usize },
}

/// The seeds of a target.
pub(super) struct Seeds {
    short: Vec<String>,
    long: Vec<String>,
}

impl Seeds {
    /// Reads all files of `tests/fuzz/<target>/`.
    pub(super) fn of(target: &str) -> Self {
        let mut seeds = Self { short: Vec::new(), long: Vec::new() };
        let folder = in_repository("tests/fuzz").join(target);
        let mut files: Vec<_> = std::fs::read_dir(folder).expect("a folder of seeds").collect();
        files.sort_by_key(|file| file.as_ref().expect("a file").path());
        for file in files {
            let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
            for seed in serde_saphyr::from_str::<Vec<Seed>>(&text).expect("a list of seeds") {
                let text = match seed {
                    Seed::Text(text) => text,
                    Seed::Repeated { repeat, times } => repeat.repeat(times),
                };
                if text.len() > LONG { seeds.long.push(text) } else { seeds.short.push(text) }
            }
        }
        seeds
    }

    /// All seeds as they are.
    pub(super) fn all(&self) -> impl Iterator<Item = &String> {
        self.short.iter().chain(&self.long)
    }

    /// A seed with a few changes.
    pub(super) fn changed(&self, random: &mut Random) -> String {
        let long = !self.long.is_empty() && random.next().is_multiple_of(RARELY);
        let mut text = random.one(if long { &self.long } else { &self.short });
        for _ in 0..=random.below(5) {
            self.change(&mut text, random);
        }
        if text.len() > LONGEST {
            text.truncate(text.floor_char_boundary(LONGEST));
        }
        text
    }

    fn change(&self, text: &mut String, random: &mut Random) {
        let (start, end) = range(text, random);
        match random.below(8) {
            0 => text.insert_str(start, random.one(&PIECES)),
            1 => text.insert(start, letter(random)),
            2 => text.replace_range(start..end, ""),
            3 => text.replace_range(start..end, random.one(&PIECES)),
            4 => {
                let part = text[start..end].to_owned();
                text.insert_str(end, &part);
            }
            5 => {
                let other = random.one(&self.short);
                let (from, to) = range(&other, random);
                text.insert_str(start, &other[from..to]);
            }
            6 => {
                let part = text[start..end].to_uppercase();
                text.replace_range(start..end, &part);
            }
            _ => {
                let times =
                    if random.next().is_multiple_of(RARELY) { random.below(2_000) } else { random.below(6) };
                text.insert_str(start, &random.one(&PIECES).repeat(times));
            }
        }
    }
}

/// A range of a text, of at most 40 bytes or so, on characters.
fn range(text: &str, random: &mut Random) -> (usize, usize) {
    let start = text.floor_char_boundary(random.below(text.len() + 1));
    let end = text.floor_char_boundary((start + random.below(40)).min(text.len()));
    (start, end.max(start))
}

/// A character of one of the scripts, or one that changes its neighbours.
fn letter(random: &mut Random) -> char {
    const RANGES: [(u32, u32); 14] = [
        (0x20, 0x7E),
        (0xA0, 0x17F),
        (0x300, 0x36F),
        (0x400, 0x45F),
        (0x600, 0x6FF),
        (0x750, 0x77F),
        (0x1E00, 0x1EFF),
        (0x2000, 0x206F),
        (0x3000, 0x30FF),
        (0x4E00, 0x9FFF),
        (0xFB00, 0xFDFF),
        (0xFE00, 0xFE0F),
        (0xFF00, 0xFFEF),
        (0, 0x2_FFFF),
    ];
    let (from, to) = random.one(&RANGES);
    let span = usize::try_from(to - from).expect("a small range") + 1;
    char::from_u32(from + u32::try_from(random.below(span)).expect("a small number")).unwrap_or('\u{FFFD}')
}

/// Pieces with a meaning of their own to some part of the program.
const PIECES: [&str; 48] = [
    "(",
    ")",
    "\"",
    "«",
    "»",
    "“",
    "„",
    "「",
    "」",
    "-",
    "−",
    "*",
    ":",
    "：",
    "|",
    "&",
    " OR ",
    " NOT ",
    " AND ",
    "..",
    "crime:",
    "year:",
    "id:",
    "'",
    "’",
    "\u{301}",
    "\u{308}",
    "\u{640}",
    "\u{64B}",
    "\u{200D}",
    "\u{200F}",
    "\u{202E}",
    "\u{2069}",
    "\u{FE0F}",
    "\u{3099}",
    "\0",
    "👩‍👧",
    "🇧🇷",
    "ﷺ",
    "ﬁ",
    "İ",
    "ال",
    "و",
    "的",
    "洗钱",
    "ё",
    "ñ",
    " ",
];
