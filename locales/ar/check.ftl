# ما يقوله `casedigest check`. لكل قاعدة: ما يجب أن يكون (بلا نقطة في آخره)، و`-label`: ما هو قائم هنا، و`-help`: خطوة واحدة لإصلاحه مع قيمة يمكن لصقها.

check-level-error = خطأ
check-level-warning = تنبيه
check-level-help = مساعدة
check-message = { $title }: { $label }
check-summary = الملفات المفحوصة: { $files }. الملفات التي فيها مشاكل: { $affected }. الأخطاء: { $errors }. التنبيهات: { $warnings }.
check-suggest-write = اكتب `{ $suggestion }`
check-suggest-rename = سمِّ الملف `{ $suggestion }.md`
check-suggest-move = انقل الملف إلى `{ $suggestion }`
check-translate-hint = اكتب كل ترجمة بعد النقطتين أو الشرطة تحت أصلها؛ ويبين `casedigest check` ما ينقص.

check-file-unreadable = يجب أن يكون الملف قابلا للقراءة
check-file-unreadable-label = يرد النظام: { $cause }
check-file-unreadable-help = امنح البرنامج حق قراءة الملف

check-not-utf8 = يجب أن يكون الملف نصا بترميز UTF-8
check-not-utf8-label = هذه البايتات ليست بترميز UTF-8
check-not-utf8-help = افتح الملف في محرر نصوص واحفظه بترميز «UTF-8»

check-byte-order-mark = يجب ألا يبدأ الملف بعلامة ترتيب البايتات
check-byte-order-mark-label = توجد ثلاثة بايتات غير مرئية قبل السطر الأول
check-byte-order-mark-help = احفظ الملف بترميز «UTF-8» لا «UTF-8 مع BOM»

check-front-matter-missing = يجب أن يبدأ الملف بالسطر `---` وحقوله
check-front-matter-missing-label = السطر الأول ليس `---`
check-front-matter-missing-help = اكتب `---` في السطر الأول، وتحته الحقول، ثم `---` مرة أخرى

check-front-matter-unclosed = يجب أن تنتهي الحقول بالسطر `---`
check-front-matter-unclosed-label = لا يأتي بعد هذا السطر `---` ثان
check-front-matter-unclosed-help = اكتب `---` وحده في سطر تحت الحقل الأخير

check-front-matter-not-yaml = يجب أن يكون كل سطر من رأس الملف حقلا مع قيمته
check-front-matter-not-yaml-label = لا يمكن قراءة هذا كحقل مع قيمته
check-front-matter-not-yaml-help = اكتب `field: value`، وضع القيمة التي فيها علامات خاصة بين علامتي اقتباس مزدوجتين: `field: "value"`

check-yaml-colon = يجب أن توضع القيمة التي فيها نقطتان ومسافة بين علامتي اقتباس
check-yaml-colon-label = تبدو النقطتان في هذه القيمة كأنهما نهاية اسم حقل
check-yaml-colon-help = ضع القيمة كلها بين علامتي اقتباس مزدوجتين

check-yaml-tab = يجب أن تكون إزاحة الأسطر في رأس الملف بالمسافات
check-yaml-tab-label = هنا علامة جدولة
check-yaml-tab-help = ضع مسافتين مكان علامة الجدولة

check-yaml-indent = يجب أن تبدأ حقول المستوى الواحد في العمود نفسه
check-yaml-indent-label = هذا الحقل أبعد إزاحة من الحقل الذي فوقه، وذلك الحقل له قيمة
check-yaml-indent-help = احذف المسافات التي قبل الحقل

check-yaml-quote = يجب أن تنتهي القيمة الموضوعة بين علامتي اقتباس بعلامة الإغلاق
check-yaml-quote-label = علامتا الاقتباس حول هذه القيمة غير مغلقتين، أو يأتي بعدهما شيء
check-yaml-quote-help = أغلق علامة الاقتباس في آخر القيمة؛ واكتب `\"` لعلامة الاقتباس داخل العلامتين المزدوجتين

check-duplicate-key = يجب أن يرد الحقل مرة واحدة
check-duplicate-key-label = يرد `{ $field }` هنا للمرة الثانية
check-duplicate-key-help = أبق `{ $field }` واحدا واحذف الآخر

check-unknown-field = يجب أن يكون الحقل من حقول هذا النوع من المواد
check-unknown-field-label = لا يوجد هنا حقل `{ $field }`
check-unknown-field-help = الحقول هي: { $known }

check-missing-field = يجب أن يكون الحقل اللازم موجودا
check-missing-field-label = الحقل `{ $field }` ناقص
check-missing-field-help = أضف سطرا `{ $field }: ` مع قيمته؛ ويبين الملف `corpus/EXAMPLE.md` كيف يكتب

check-empty-value = يجب أن يقول الحقل الموجود شيئا
check-empty-value-label = الحقل `{ $field }` فارغ
check-empty-value-help = اكتب القيمة أو احذف الحقل

check-wrong-type = يجب أن تكون القيمة من النوع الذي يطلبه حقلها
check-wrong-type-label = { $expected ->
    [list] يطلب `{ $field }` قائمة
    [group] يطلب `{ $field }` حقولا خاصة به
    [flag] يطلب `{ $field }` إحدى القيمتين `true` أو `false`
    [number] يطلب `{ $field }` عددا صحيحا
    [year] يطلب `{ $field }` سنة
   *[text] يطلب `{ $field }` نصا واحدا
}
check-wrong-type-help = { $expected ->
    [list] اكتب قائمة: `{ $field }: [first, second]`
    [group] اكتب كل حقل في سطر خاص به، مزاحا بمسافتين
    [flag] اكتب `{ $field }: true` أو `{ $field }: false`
    [number] اكتب العدد بالأرقام وحدها: `{ $field }: 1098`
    [year] اكتب السنة بأربعة أرقام: `{ $field }: 2004`
   *[text] اكتب نصا واحدا؛ وبين علامتي اقتباس مزدوجتين إن كان `true` أو `false` أو كانت فيه علامات خاصة
}

check-unknown-term = يجب أن يكون المصطلح من مصطلحات المعجم
check-unknown-term-label = لا يوجد `{ $value }` في قائمة المعجم `{ $scheme }`
check-unknown-term-help = يسرد الملف `corpus/vocabulary/{ $scheme }.yaml` جميع المصطلحات

check-unknown-country = يجب أن يكون البلد رمزا من ثلاثة أحرف (ISO 3166-1)، أو `INT` لمحكمة دولية
check-unknown-country-label = ليس `{ $value }` رمز بلد
check-unknown-country-help = يسرد الملف `corpus/vocabulary/countries.yaml` جميع الرموز

check-unknown-region = يجب أن تكون المنطقة رمزا من ثلاثة أرقام (M49 للأمم المتحدة)
check-unknown-region-label = ليس `{ $value }` رمز منطقة
check-unknown-region-help = يسرد الملف `corpus/vocabulary/regions.yaml` جميع الرموز؛ وإن لم يصلح أي منها فصف المنطقة بالكلمات في `scope`

check-unknown-article = يجب أن تكون المادة من مواد الاتفاقية أو بروتوكولاتها
check-unknown-article-label = لا توجد مادة `{ $value }`
check-unknown-article-help = اكتب الصك والرقم: `UNTOC 5` أو `TIP 3` أو `SOM 6` أو `FA 5`

check-unknown-language = يجب أن تكون لغة النص ar أو zh أو en أو fr أو ru أو es
check-unknown-language-label = ليس `{ $value }` من اللغات الست
check-unknown-language-help = استعمل `ar` أو `zh` أو `en` أو `fr` أو `ru` أو `es`

check-unknown-language-code = يجب أن تكون لغة المصدر رمزا من حرفين (ISO 639-1)
check-unknown-language-code-label = ليس `{ $value }` رمز لغة
check-unknown-language-code-help = اكتب مثلا `it` للإيطالية أو `pt` للبرتغالية

check-unknown-value = يجب أن تكون القيمة من القيم التي يقبلها حقلها
check-unknown-value-label = لا يقبل `{ $field }` القيمة `{ $value }`
check-unknown-value-help = القيم المقبولة: { $allowed }

check-bad-date = يجب أن يكون التاريخ موجودا ومكتوبا من السنة إلى اليوم
check-bad-date-label = ليس `{ $value }` تاريخا كهذا
check-bad-date-help = اكتب `2016` أو `2016-06` أو `2016-06-17` بقدر ما هو معروف

check-date-in-future = يجب ألا يقع التاريخ في المستقبل
check-date-in-future-label = لم يحن `{ $value }` بعد
check-date-in-future-help = صحح `{ $field }` أو اكتب آخر تاريخ مضى

check-bad-address = يجب أن يكون عنوان الويب كاملا
check-bad-address-label = ليس `{ $value }` عنوان ويب كاملا
check-bad-address-help = انسخ العنوان من المتصفح، مبتدئا بـ `https://` وبلا مسافات

check-id-shape = يجب أن يتكون المعرف من أحرف لاتينية صغيرة وأرقام وشرطات؛ ويبدأ معرف القضية بالبلد والسنة
check-id-shape-label = ليس `{ $value }` معرفا كهذا
check-id-shape-help = يكون معرف القضية مثل `ita-2016-operation-crimine` ومعرف غيرها مثل `joint-teams`

check-duplicate-id = يجب ألا يكون لمادتين معرف واحد
check-duplicate-id-label = للملف `{ $other }` المعرف `{ $id }` من قبل
check-duplicate-id-help = أعط هذا الملف اسما آخر

check-formerly-clash = يجب ألا يخص المعرف السابق مادة أخرى
check-formerly-clash-label = يؤدي `{ $id }` إلى `{ $other }`
check-formerly-clash-help = احذف `{ $id }` من `formerly` في أحد الملفين

check-wrong-folder = يجب أن يكون الملف في مجلد نوعه، والقضية في مجلد البلد الذي أصدر الحكم
check-wrong-folder-label = الملف موجود في `{ $path }`
check-wrong-folder-help = إذا كان المجلد صحيحا والبلد غير صحيح فصحح `jurisdiction`

check-date-and-id = ينبغي أن تكون السنة في معرف القضية سنة القرار
check-date-and-id-label = يقول المعرف { $year } ويقول التاريخ { $date }
check-date-and-id-help = صحح `decided`، أو أبقه إن كان للمعرف سبب آخر: فالمعرفات لا تتغير أبدا

check-form-crime = يجب أن يسمي شكل الجريمة نفسه جريمة وحيدة
check-form-crime-label = ليس هذا `{ $id }` وحده
check-form-crime-help = اجعل اسم الملف معرف الجريمة في `corpus/vocabulary/crimes.yaml`

check-section-missing = يجب أن تكون أقسام المادة اللازمة موجودة
check-section-missing-label = القسم «{ $heading }» ناقص
check-section-missing-help = أضف السطر `## { $heading }` وفقراته

check-section-unknown = يجب أن يكون العنوان عنوان قسم من أقسام هذا النوع من المواد، بلغة الملف
check-section-unknown-label = ليس «{ $heading }» قسما كهذا
check-section-unknown-help = الأقسام هي: { $known }

check-section-order = يجب أن تأتي الأقسام بترتيبها، كل منها مرة واحدة
check-section-order-label = يأتي «{ $heading }» هنا متأخرا أو للمرة الثانية
check-section-order-help = الترتيب هو: { $order }

check-section-empty = يجب أن تكون في القسم فقرة
check-section-empty-label = لا يوجد شيء تحت «{ $heading }»
check-section-empty-help = اكتب الفقرات، أو احذف العنوان إن كان القسم اختياريا

check-text-outside-section = يجب أن يبدأ النص بعنوان قسم
check-text-outside-section-label = يأتي هذا قبل العنوان الأول
check-text-outside-section-help = اكتب فوقه عنوانا أو انقله إلى قسم

check-heading-level = يجب أن يبدأ العنوان بعلامتي مربع اثنتين بالضبط
check-heading-level-label = هذا العنوان من مستوى آخر
check-heading-level-help = ليست للأقسام عناوين داخلها

check-raw-html = يجب ألا يكون في النص HTML
check-raw-html-label = هذا HTML
check-raw-html-help = احذف الوسم؛ وللعلامة نفسها اكتب `\<`

check-unsupported-markdown = يجب أن يتكون النص من فقرات وقوائم وتشديد وروابط
check-unsupported-markdown-label = هنا صورة أو كتلة برمجية أو كتلة اقتباس أو خط فاصل أو حاشية
check-unsupported-markdown-help = اكتبه فقرة بلا مسافات في أولها؛ ومكان المصادر هو `sources`

check-unsafe-link = يجب أن يؤدي الرابط إلى عنوان ويب أو بريد إلكتروني أو ملف من الخلاصة
check-unsafe-link-label = يؤدي `{ $address }` إلى غير ذلك
check-unsafe-link-help = ابدأ العنوان بـ `https://`

check-link-to-nowhere = يجب أن يؤدي الرابط إلى ملف إلى مادة من الخلاصة
check-link-to-nowhere-label = لا يوجد `{ $address }` بالنسبة إلى هذا الملف
check-link-to-nowhere-help = اكتب المسار من هذا الملف إلى الآخر، مثل `../../units/name.md`

check-mark-without-source = يجب أن تسمي علامة المصدر أحد المصادر أو أن تكون `[^derived]`
check-mark-without-source-label = لا تسمي `{ $mark }` شيئا؛ عدد المصادر: { $sources }
check-mark-without-source-help = اكتب رقم المصدر في القائمة `sources` عدا من 1: `[^1]`

check-sources-missing = يجب أن يكون للمادة مصدر
check-sources-missing-label = لم يذكر أي مصدر
check-sources-missing-help = أضف `sources:` مع `title` و`publisher` و`url` و`language` لكل مصدر

check-source-incomplete = يجب أن يكون للمصدر عنوان وناشر ولغة
check-source-incomplete-label = ينقص هذا المصدر `{ $field }`
check-source-incomplete-help = أضف إلى المصدر `{ $field }: ` مع قيمته

check-source-twice = يجب أن يذكر المصدر مرة واحدة
check-source-twice-label = المصدر { $number } هو المصدر { $other } نفسه
check-source-twice-help = احذفه، واكتب `[^{ $other }]` مكان علاماته، وأعد عد العلامات التالية

check-lesson-without-text = يجب أن يكون للدرس نص
check-lesson-without-text-label = نص هذا الدرس ناقص
check-lesson-without-text-help = قل في جملة ما تعلمه هذه المادة: `text: …`

check-lesson-without-source = يجب أن يكون الدرس الذي تذكره المصادر في مادة لها مصادر
check-lesson-without-source-label = الدرس موسوم بـ `stated` ولم يذكر أي مصدر
check-lesson-without-source-help = أضف المصدر، أو اكتب `basis: derived` إن كان الاستنتاج منك

check-summary-too-long = يجب ألا يزيد الملخص على 80 كلمة، وفي الصينية على 200 حرف؛ وللترجمة زيادة الربع
check-summary-too-long-label = { $unit ->
    [characters] عدد الأحرف هنا { $length } والمسموح { $limit }
   *[words] عدد الكلمات هنا { $length } والمسموح { $limit }
}
check-summary-too-long-help = اختصره؛ فما يحذف يمكن أن يأتي في النص أدناه

check-translation-without-original = يجب أن تكون الترجمة في مسار المادة التي تترجمها
check-translation-without-original-label = لا توجد مادة `{ $original }`
check-translation-without-original-help = أعط الترجمة مجلد المادة واسمها

check-translation-of-same-language = يجب أن تكون الترجمة بلغة غير لغة المادة
check-translation-of-same-language-label = المادة نفسها باللغة `{ $language }`
check-translation-of-same-language-help = انقل الملف إلى مجلد لغته أو احذفه

check-translation-with-facts = يجب ألا تحتوي الترجمة إلا على نصوص
check-translation-with-facts-label = الحقل `{ $field }` مذكور في المادة ويسري على جميع اللغات
check-translation-with-facts-help = احذف `{ $field }` هنا

check-translation-lessons = يجب أن يكون في الترجمة نص لكل درس من دروس المادة
check-translation-lessons-label = عدد النصوص هنا { $count } وعدد الدروس في المادة { $expected }
check-translation-lessons-help = اكتب `lessons:` قائمة من النصوص بترتيب المادة

check-translation-stale = ينبغي أن تكون الترجمة بحداثة المادة
check-translation-stale-label = تغيرت المادة بعد ترجمتها
check-translation-stale-help = حدّث النصوص أولا ثم `of`

check-translation-figures = ينبغي أن تكون في الترجمة أعداد المادة وتواريخها ومبالغها
check-translation-figures-label = { $side ->
    [missing] في المادة هنا `{ $figures }` وليس في الترجمة
   *[extra] ليس في المادة هنا `{ $figures }`
}
check-translation-figures-help = اكتب الرقم كما في المادة؛ وإن كانت الترجمة صحيحة مع ذلك فأدرجه في `corpus/exceptions.yaml` مع السبب

check-translation-concept = ينبغي أن تسمي الترجمة المفهوم بمصطلح من المعجم، وأن يكون واحدا للشيء الواحد
check-translation-concept-label = تسمي المادة هنا `{ $concept }` («{ $words }») وليس أي من أسمائه في عنوان الترجمة أو ملخصها أو دروسها
check-translation-concept-help = اكتب «{ $label }» أو اسما آخر من `corpus/vocabulary`؛ وإن كانت كلمة أخرى هي الصحيحة فأدرجها في `corpus/exceptions.yaml` مع السبب

check-translation-script = ينبغي أن تكون الترجمة بلغتها وكتابتها
check-translation-script-label = يصعب اعتبار هذا نصا باللغة `{ $language }`
check-translation-script-help = ترجم النص؛ ويمكن أن ترد الأسماء بين قوسين بكتابتها الأصلية

check-translation-length = ينبغي أن يقارب طول الترجمة المألوف في لغتها
check-translation-length-label = عدد الأحرف هنا { $length } وعددها في الأصل { $expected }
check-translation-length-help = تحقق من أنه لم يسقط شيء ولم يضف شيء

check-translation-paragraphs = يجب أن تكون فقرات النص المترجم هي فقرات المادة، لأن أرقامها يستشهد بها
check-translation-paragraphs-label = عدد الفقرات في الترجمة { $count } وفي المادة { $expected }
check-translation-paragraphs-help = قسّم النص كما في المادة، فقرة مقابل فقرة

check-exception-unknown = يجب أن يسمي الاستثناء قاعدة ومادة وقيمة وسببا
check-exception-unknown-label = لا ينطبق هذا الاستثناء على شيء
check-exception-unknown-help = اكتب `rule` و`entry` و`value` و`reason`، و`language` إن كان للغة واحدة فقط؛ ويسرد `casedigest check --rules` القواعد
