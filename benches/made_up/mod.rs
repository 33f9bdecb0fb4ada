//! Made-up entries in as many files as one likes, the same from one seed every time.
//!
//! They are sound, so that what is measured is the checking of a corpus as it should be; they tell no
//! story, and no name in them is anybody's.

use casedigest::language::Language;
use fastrand::Rng;

/// Words of one language, its full stop and what stands between words; and its headings.
struct Tongue {
    words: &'static str,
    stop: &'static str,
    space: &'static str,
    headings: [&'static str; 3],
}

const fn tongue(language: Language) -> Tongue {
    match language {
        Language::En => Tongue {
            words: "the court investigators prosecutors found that money from cigarettes was moved through accounts of a company which had no goods and asked another state for records which were then used as evidence against members of the group who had planned it for years with help of officials",
            stop: ".",
            space: " ",
            headings: ["Facts", "Investigation", "Prosecution and trial"],
        },
        Language::Fr => Tongue {
            words: "le tribunal les enquêteurs ont établi que des sommes provenant de la contrebande passaient par les comptes de sociétés sans marchandises et demandé à un autre État des pièces qui ont servi de preuves contre les membres du groupe qui préparait ces faits depuis des années avec des agents",
            stop: ".",
            space: " ",
            headings: ["Faits", "Enquête", "Poursuites et procès"],
        },
        Language::Es => Tongue {
            words: "el tribunal los investigadores comprobaron que el dinero del contrabando pasaba por las cuentas de una empresa sin mercancías y pidieron a otro Estado los documentos que sirvieron después de prueba contra los miembros del grupo que durante años lo había preparado con ayuda de funcionarios",
            stop: ".",
            space: " ",
            headings: ["Hechos", "Investigación", "Acusación y juicio"],
        },
        Language::Ru => Tongue {
            words: "суд следователи установили что деньги от контрабанды проходили через счета общества у которого не было товаров и запросили у другого государства документы которые затем стали доказательствами против членов группы готовившей это много лет при помощи должностных лиц",
            stop: ".",
            space: " ",
            headings: ["Факты", "Расследование", "Уголовное преследование и судебное разбирательство"],
        },
        Language::Ar => Tongue {
            words: "المحكمة المحققون أثبتوا أن الأموال من التهريب كانت تمر عبر حسابات شركة لا بضائع لها وطلبوا من دولة أخرى الوثائق التي استعملت بعد ذلك أدلة ضد أعضاء الجماعة التي أعدت لذلك سنوات بمساعدة موظفين",
            stop: ".",
            space: " ",
            headings: ["الوقائع", "التحقيق", "الملاحقة والمحاكمة"],
        },
        Language::Zh => Tongue {
            words: "法院 侦查人员 查明 走私 所得 的 资金 通过 没有 货物 的 公司 账户 转移 并且 请求 另一 国家 提供 文件 这些 后来 成为 指控 该 集团 成员 的 证据 他们 多年 以来 在 官员 帮助 之下 策划",
            stop: "。",
            space: "",
            headings: ["案情", "侦查", "起诉与审判"],
        },
    }
}

const COUNTRIES: [&str; 6] = ["ISL", "NOR", "PRT", "BRA", "KEN", "JPN"];

/// The file with this number: its path in the corpus, and its text.
pub(crate) fn case(number: usize) -> (String, String) {
    let mut random = Rng::with_seed(number as u64);
    let language = Language::ALL.into_iter().nth(number % 6).unwrap_or(Language::En);
    let tongue = tongue(language);
    let country = COUNTRIES[random.usize(..COUNTRIES.len())];
    let year = 2000 + random.usize(..25);
    let (month, day) = (1 + random.usize(..12), 1 + random.usize(..28));
    let id = format!("{}-{year}-made-up-{number}", country.to_lowercase());
    let sentences = |random: &mut Rng, count| -> String {
        (0..count).map(|_| sentence(random, &tongue)).collect::<Vec<_>>().join(tongue.space)
    };
    let mut text = format!(
        "---\ntitle: Made-up case {number}\nlanguage: {language}\njurisdiction: {country}\ndocket: [M-{number}/{year}]\n\
         decided: {year}-{month:02}-{day:02}\nlegal_system: civil\nstage: conviction\ntechniques: [controlled-delivery]\n\
         cooperation: [mutual-legal-assistance]\ncrimes: [money-laundering, fraud]\narticles:\n  - {{article: UNTOC 6, basis: derived}}\n\
         lessons:\n  - lesson: follow-the-money\n    basis: stated\n    text: {}\noriginal_language: en\nconfidence: high\nsummary: {}\n\
         added: 2026-01-15\nsources:\n  - title: Made-up release {number}\n    publisher: Made-up prosecutor\n    url: https://www.example.org/{number}\n\
         \x20   language: en\n    official: true\n---\n",
        sentences(&mut random, 1),
        sentences(&mut random, 3),
    );
    for heading in tongue.headings {
        text.push_str(&format!("\n## {heading}\n"));
        for _ in 0..2 + random.usize(..2) {
            let count = 3 + random.usize(..3);
            text.push_str(&format!("\n{}[^1]\n", sentences(&mut random, count)));
        }
    }
    (format!("cases/{}/{id}.md", country.to_lowercase()), text)
}

fn sentence(random: &mut Rng, tongue: &Tongue) -> String {
    let words: Vec<_> = tongue.words.split(' ').collect();
    // Runs of the original order keep it looking like the language.
    let mut chosen: Vec<&str> = Vec::new();
    while chosen.len() < 14 {
        let start = random.usize(..words.len());
        let length = 2 + random.usize(..4);
        chosen.extend(words.iter().skip(start).take(length));
    }
    format!("{}{}", chosen.join(tongue.space), tongue.stop)
}
