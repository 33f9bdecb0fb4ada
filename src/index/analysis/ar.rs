//! Arabic: one form per letter, no tatweel or vowel marks, then light10 (Larkey, Ballesteros and Connell
//! 2007), with و before the article too, and the broken plurals of the field.
//!
//! ب, ك and ل before a word without article are ambiguous (لمكافحة "for combating", بنك "bank"), after و
//! too: such a word keeps both forms.

/// Gives the forms of a word in NFKC.
pub(super) fn forms(word: &str, push: &mut impl FnMut(String)) {
    let word = fold_letters(word);
    if STOP.contains(&word.as_str()) {
        return;
    }
    let bare = without_prefix(&word);
    push(stem(bare));
    let without_and = word.strip_prefix('و').unwrap_or(&word);
    if let Some(rest) = bare.strip_prefix(['ل', 'ب', 'ك'])
        && (bare.len() == word.len() || bare == without_and)
        && letters(rest) >= 4
    {
        push(stem(rest));
    }
}

fn stem(bare: &str) -> String {
    singular(bare).unwrap_or_else(|| without_suffixes(bare)).to_owned()
}

/// Folds the forms of alif, yaa and taa marbuta, and drops tatweel and vowel marks.
pub(super) fn fold_letters(word: &str) -> String {
    word.chars()
        .filter(|c| !is_mark(*c))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            'ة' => 'ه',
            'ؤ' => 'و',
            'ئ' => 'ي',
            'ё' => 'е',
            // Arabic and Persian digits are the digits that identifiers are written with elsewhere.
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            _ => c,
        })
        .collect()
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Drops tatweel and vowel marks.
pub(super) fn without_marks(word: &str) -> String {
    word.chars().filter(|c| !is_mark(*c)).collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
}

/// The word without the article and what stands before it, or without و.
pub(super) fn without_prefix(word: &str) -> &str {
    for (prefix, least) in [
        ("وبال", 2),
        ("وكال", 2),
        ("وال", 2),
        ("بال", 2),
        ("كال", 2),
        ("فال", 2),
        ("ولل", 2),
        ("لل", 2),
        ("ال", 2),
    ] {
        if let Some(rest) = word.strip_prefix(prefix)
            && letters(rest) >= least
        {
            return rest;
        }
    }
    match word.strip_prefix('و') {
        Some(rest) if letters(rest) >= 3 && !OWN_WAW.iter().any(|own| word.starts_with(own)) => rest,
        Some(_) | None => word,
    }
}

fn without_suffixes(word: &str) -> &str {
    let mut word = word;
    for suffix in ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"] {
        if let Some(rest) = word.strip_suffix(suffix)
            && letters(rest) >= 2
        {
            word = rest;
        }
    }
    word
}

fn singular(word: &str) -> Option<&'static str> {
    BROKEN_PLURALS.iter().find(|(plural, _)| *plural == word).map(|(_, singular)| without_suffixes(singular))
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Beginnings of words whose و is a letter of the root, folded.
const OWN_WAW: [&str; 22] = [
    "وحد", "وثيق", "وثاي", "وكال", "وكيل", "وكلا", "وطن", "وفا", "وزار", "وزير", "وزرا", "وسيط", "وسطا",
    "وسيل", "وساي", "وصول", "وقاي", "وقاع", "وقت", "ولاي", "ولد", "ورش",
];

/// Plural and singular, both folded and without article.
const BROKEN_PLURALS: [(&str, &str); 50] = [
    ("رشاوي", "رشوه"),
    ("رشاوى", "رشوه"),
    ("رهاين", "رهينه"),
    ("عصابات", "عصابه"),
    ("قراصنه", "قرصان"),
    ("حاويات", "حاويه"),
    ("اموال", "مال"),
    ("قضايا", "قضيه"),
    ("جرايم", "جريمه"),
    ("ضحايا", "ضحيه"),
    ("اسلحه", "سلاح"),
    ("اطفال", "طفل"),
    ("شهود", "شاهد"),
    ("قوانين", "قانون"),
    ("محاكم", "محكمه"),
    ("دول", "دوله"),
    ("مصارف", "مصرف"),
    ("بنوك", "بنك"),
    ("سفن", "سفينه"),
    ("اعضاء", "عضو"),
    ("وثايق", "وثيقه"),
    ("ادله", "دليل"),
    ("قضاه", "قاضي"),
    ("احكام", "حكم"),
    ("تجار", "تاجر"),
    ("طرود", "طرد"),
    ("اصول", "اصل"),
    ("اثار", "اثر"),
    ("مواد", "ماده"),
    ("رجال", "رجل"),
    ("قوارب", "قارب"),
    ("مراكب", "مركب"),
    ("عقود", "عقد"),
    ("بضايع", "بضاعه"),
    ("عملاء", "عميل"),
    ("خبراء", "خبير"),
    ("شركاء", "شريك"),
    ("زعماء", "زعيم"),
    ("وزراء", "وزير"),
    ("وسطاء", "وسيط"),
    ("موانيء", "ميناء"),
    ("مواني", "ميناء"),
    ("حسابات", "حساب"),
    ("اجانب", "اجنبي"),
    ("عمال", "عامل"),
    ("مناجم", "منجم"),
    ("غابات", "غابه"),
    ("ادويه", "دواء"),
    ("مطارات", "مطار"),
    ("احراج", "حرج"),
];

/// Words that name no subject, folded.
const STOP: [&str; 129] = [
    "في",
    "من",
    "الي",
    "علي",
    "عن",
    "مع",
    "هذا",
    "هذه",
    "ذلك",
    "تلك",
    "التي",
    "الذي",
    "الذين",
    "ما",
    "لا",
    "لم",
    "لن",
    "ان",
    "او",
    "ام",
    "ثم",
    "كما",
    "كان",
    "كانت",
    "كانوا",
    "قد",
    "هو",
    "هي",
    "هم",
    "بين",
    "بعد",
    "قبل",
    "عند",
    "عندما",
    "حيث",
    "اذا",
    "كل",
    "بعض",
    "غير",
    "اي",
    "به",
    "بها",
    "له",
    "لها",
    "لهم",
    "فيه",
    "فيها",
    "منه",
    "منها",
    "عليه",
    "عليها",
    "الا",
    "حتي",
    "منذ",
    "خلال",
    "ضد",
    "دون",
    "وهو",
    "اما",
    "امام",
    "انه",
    "انها",
    "انهم",
    "اولئك",
    "ايضا",
    "ايه",
    "بل",
    "بما",
    "بهم",
    "تحت",
    "ثمه",
    "حول",
    "خلف",
    "سوي",
    "عبر",
    "عما",
    "فان",
    "فقط",
    "فوق",
    "كذلك",
    "كيف",
    "لدي",
    "لذلك",
    "لقد",
    "لكن",
    "لان",
    "لهذا",
    "لو",
    "ليس",
    "ليست",
    "مثل",
    "مما",
    "ممن",
    "نحو",
    "هل",
    "هنا",
    "هناك",
    "هولاء",
    "وان",
    "وفق",
    "وفقا",
    "وقد",
    "ولا",
    "ولم",
    "وما",
    "ومن",
    "يا",
    "يكون",
    "تكون",
    "كون",
    "اللذين",
    "اللتين",
    "اللواتي",
    "اللاتي",
    "نفسه",
    "نفسها",
    "وهي",
    "وهم",
    "وفي",
    "وعلي",
    "ومع",
    "والتي",
    "والذي",
    "والي",
    "وعن",
    "لماذا",
    "ماذا",
    "متي",
    "اين",
];
