# ما يقوله `casedigest check`. لكل قاعدة: ما يجب أن يكون (بلا نقطة في آخره)، و`-label`: ما هو قائم هنا، و`-help`: خطوة واحدة لإصلاحه مع قيمة يمكن لصقها.

check-level-error = خطأ
check-level-warning = تنبيه
check-level-note = ملاحظة
check-level-help = مساعدة
check-message = { $title }: { $label }
check-summary = الملفات المفحوصة: { $files }. الملفات التي فيها مشاكل: { $affected }. الأخطاء: { $errors }. التنبيهات: { $warnings }. الملاحظات: { $notes }.
check-suggest-write = اكتب `{ $suggestion }`
check-suggest-rename = سمِّ الملف `{ $suggestion }.md`
check-suggest-move = انقل الملف إلى `{ $suggestion }`
check-translate-hint = اكتب كل ترجمة بعد النقطتين أو الشرطة تحت أصلها؛ ويبين `casedigest check` ما ينقص.
check-fixed = { $path }: { $line }: جرى الإصلاح [{ $rule }]: { $title }
check-fixed-words = { $path }: { $line }: جرى الإصلاح [{ $rule }]: صار `{ $before }` الآن `{ $after }`
check-fixed-summary = المشاكل التي أصلحت: { $problems }، في ملفات عددها: { $files }.

check-file-unreadable = يجب أن يكون الملف قابلا للقراءة
check-file-unreadable-label = يرد النظام: { $cause }
check-file-unreadable-help = امنح البرنامج حق قراءة الملف
check-file-unreadable-why = الملف الذي لا يقرأ يغيب عن الموقع ولا ينتبه إليه أحد.

check-file-too-large = يجب ألا يكون الملف أكبر مما يمكن أن تكونه مادة
check-file-too-large-label = حجم هذا الملف { $size } كيلوبايت، والمقروء { $limit } كيلوبايت
check-file-too-large-help = اختصر النص أو اجعل منه عدة مواد؛ ومكان الوثائق وراء رابط في `sources`
check-file-too-large-why = من كانت شبكته بطيئة يحمّل المادة كلها. والخلاصة تقول باختصار ما حدث وتحيل إلى الوثائق.

check-not-utf8 = يجب أن يكون الملف نصا بترميز UTF-8
check-not-utf8-label = هذه البايتات ليست بترميز UTF-8
check-not-utf8-help = افتح الملف في محرر نصوص واحفظه بترميز «UTF-8»؛ وإن بدت أحرف خاطئة فافتحه أولا بالترميز الذي كتب به
check-not-utf8-why = ترميز واحد يتسع للغات الست ولكل الأسماء. وفي غيره تنقلب الأحرف علامات خاطئة.

check-byte-order-mark = يجب ألا يبدأ الملف بعلامة ترتيب البايتات
check-byte-order-mark-label = توجد ثلاثة بايتات غير مرئية قبل السطر الأول
check-byte-order-mark-help = احفظ الملف بترميز «UTF-8» لا «UTF-8 مع BOM»
check-byte-order-mark-why = لا ترى هذه العلامة، وهي تمنع البرامج من العثور على السطر الأول.

check-damaged-text = يجب ألا تكون في النص إلا أحرف تمكن قراءتها
check-damaged-text-label = هنا { $character }: حرف غير مرئي، أو حرف خلفه ترميز خاطئ
check-damaged-text-help = احذفه واكتب من جديد الحرف الذي مكانه هنا
check-damaged-text-why = تعني هذه الأحرف أن أحرفا قد ضاعت، أو تخفي عن المراجعين ما يقوله النص حقا.

check-line-ends = ينبغي أن تنتهي الأسطر بعلامة سطر جديد وحدها
check-line-ends-label = ابتداء من هنا تنتهي الأسطر كما في Windows أو في أجهزة Mac القديمة؛ العدد: { $count }
check-line-ends-help = يصلحها `casedigest check --fix`؛ وفي محرر النصوص اختر «LF» لنهايات الأسطر
check-line-ends-why = اختلاف نهايات الأسطر يظهر كل سطر كأنه تغير عند المقارنة بين نسختين.

check-trailing-space = ينبغي ألا ينتهي السطر بمسافات
check-trailing-space-label = في آخر هذا السطر مسافات؛ عدد الأسطر المماثلة: { $count }
check-trailing-space-help = يحذفها `casedigest check --fix`
check-trailing-space-why = المسافات التي لا يراها أحد تظهر الأسطر كأنها تغيرت عند المقارنة بين نسختين.

check-blank-lines = ينبغي أن يفصل بين الفقرتين سطر فارغ واحد
check-blank-lines-label = هنا أكثر من سطر فارغ؛ عدد المواضع المماثلة: { $count }
check-blank-lines-help = يحذفها `casedigest check --fix`
check-blank-lines-why = الأسطر الفارغة الزائدة لا تظهر في مكان وتصعب المقارنة بين نسختين.

check-front-matter-missing = يجب أن يبدأ الملف بالسطر `---` وحقوله
check-front-matter-missing-label = السطر الأول ليس `---`
check-front-matter-missing-help = اكتب `---` في السطر الأول، وتحته الحقول، ثم `---` مرة أخرى
check-front-matter-missing-why = تقول الحقول في أول الملف ما هي المادة؛ ومن دونها لا يعثر عليها ولا تعرض.

check-front-matter-unclosed = يجب أن تنتهي الحقول بالسطر `---`
check-front-matter-unclosed-label = لا يأتي بعد هذا السطر `---` ثان
check-front-matter-unclosed-help = اكتب `---` وحده في سطر تحت الحقل الأخير
check-front-matter-unclosed-why = من دون السطر الثاني لا يعرف أين تنتهي الحقول وأين يبدأ النص.

check-front-matter-not-yaml = يجب أن يكون كل سطر من رأس الملف حقلا مع قيمته
check-front-matter-not-yaml-label = لا يمكن قراءة هذا كحقل مع قيمته
check-front-matter-not-yaml-help = اكتب `field: value`، وضع القيمة التي فيها علامات خاصة بين علامتي اقتباس مزدوجتين: `field: "value"`
check-front-matter-not-yaml-why = تقرأ البرامج الحقول، ويلزمها لكل حقل اسم وقيمة.

check-yaml-colon = يجب أن توضع القيمة التي فيها نقطتان ومسافة بين علامتي اقتباس
check-yaml-colon-label = تبدو النقطتان في هذه القيمة كأنهما نهاية اسم حقل
check-yaml-colon-help = ضع القيمة كلها بين علامتي اقتباس مزدوجتين
check-yaml-colon-why = النقطتان والمسافة عند البرنامج نهاية اسم الحقل. وعلامتا الاقتباس تقولان إنهما من النص.

check-yaml-tab = يجب أن تكون إزاحة الأسطر في رأس الملف بالمسافات
check-yaml-tab-label = هنا علامة جدولة
check-yaml-tab-help = ضع مسافتين مكان علامة الجدولة
check-yaml-tab-why = عرض علامة الجدولة يختلف من محرر إلى آخر، فلا تبين ما يتبع ماذا.

check-yaml-indent = يجب أن تبدأ حقول المستوى الواحد في العمود نفسه
check-yaml-indent-label = هذا الحقل أبعد إزاحة من الحقل الذي فوقه، وذلك الحقل له قيمة
check-yaml-indent-help = احذف المسافات التي قبل الحقل
check-yaml-indent-why = مقدار إزاحة السطر يقول ما يتبعه.

check-yaml-quote = يجب أن تنتهي القيمة الموضوعة بين علامتي اقتباس بعلامة الإغلاق
check-yaml-quote-label = علامتا الاقتباس حول هذه القيمة غير مغلقتين، أو يأتي بعدهما شيء
check-yaml-quote-help = أغلق علامة الاقتباس في آخر القيمة؛ واكتب `\"` لعلامة الاقتباس داخل العلامتين المزدوجتين
check-yaml-quote-why = علامة الاقتباس المفتوحة تجعل بقية الملف جزءا من القيمة.

check-yaml-smart-quotes = ينبغي أن توضع القيمة بين علامتي اقتباس مستقيمتين
check-yaml-smart-quotes-label = تصير علامتا الاقتباس المقوستان هاتان جزءا من القيمة ولا تحميان شيئا
check-yaml-smart-quotes-help = اكتب علامتين مستقيمتين مزدوجتين؛ وإن كانت المقوستان من النص فضع المستقيمتين حولهما
check-yaml-smart-quotes-why = تحول معالجات النصوص علامات الاقتباس المستقيمة إلى مقوسة؛ وهي عند البرنامج أحرف كغيرها.

check-yaml-sign = يجب أن توضع القيمة التي تبدأ بعلامة خاصة بين علامتي اقتباس
check-yaml-sign-label = للعلامة التي في أول هذه القيمة معنى خاص في رأس الملف
check-yaml-sign-help = ضع القيمة كلها بين علامتي اقتباس مزدوجتين
check-yaml-sign-why = علامات مثل `*` و`&` و`@` أوامر للبرنامج الذي يقرأ الحقول.

check-duplicate-key = يجب أن يرد الحقل مرة واحدة
check-duplicate-key-label = يرد `{ $field }` هنا للمرة الثانية
check-duplicate-key-help = أبق `{ $field }` واحدا واحذف الآخر
check-duplicate-key-why = إذا ورد الحقل مرتين أخذ البرنامج أحدهما، وليس الصحيح دائما.

check-unknown-field = يجب أن يكون الحقل من حقول هذا النوع من المواد
check-unknown-field-label = لا يوجد هنا حقل `{ $field }`
check-unknown-field-help = الحقول هي: { $known }
check-unknown-field-why = الحقل الخاطئ الإملاء يسقط بلا تنبيه من الصفحة والبحث والبيانات.

check-id-not-file-name = يجب أن يكون المعرف اسم الملف لا حقلا
check-id-not-file-name-label = { $same ->
    [yes] يكرر `id` اسم الملف
   *[no] يقول `id` إنه `{ $value }` ويقول اسم الملف إنه `{ $id }`
}
check-id-not-file-name-help = احذف السطر `id`، وأعط الملف الاسم الذي ينبغي أن تحمله المادة
check-id-not-file-name-why = اسم الملف هو معرف المادة وعنوانها. ومكان ثان قد يناقضه.

check-missing-field = يجب أن يكون الحقل اللازم موجودا
check-missing-field-label = الحقل `{ $field }` ناقص
check-missing-field-help = أضف سطرا `{ $field }: ` مع قيمته؛ ويبين الملف `corpus/EXAMPLE.md` كيف يكتب
check-missing-field-why = يعتمد البحث والقوائم والاقتباسات على هذه الحقول في كل مادة.

check-empty-value = يجب أن يقول الحقل الموجود شيئا
check-empty-value-label = الحقل `{ $field }` فارغ
check-empty-value-help = اكتب القيمة أو احذف الحقل
check-empty-value-why = الحقل الفارغ يبدو منسيا؛ أما الغائب فيقول إن الأمر غير معروف.

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
check-wrong-type-why = العدد المكتوب بالحروف لا يقارن، والقائمة التي ليست قائمة لا يبحث فيها.

check-value-twice = ينبغي أن تسمي القائمة كل شيء مرة واحدة
check-value-twice-label = يرد `{ $value }` في `{ $field }` للمرة الثانية
check-value-twice-help = احذف أحدهما
check-value-twice-why = ما يرد مرتين يعرض ويحسب مرتين.

check-unknown-term = يجب أن يكون المصطلح من مصطلحات المعجم
check-unknown-term-label = لا يوجد `{ $value }` في قائمة المعجم `{ $scheme }`
check-unknown-term-help = يسرد الملف `corpus/vocabulary/{ $scheme }.yaml` جميع المصطلحات
check-unknown-term-why = لمصطلحات المعجم وحدها أسماء باللغات الست، فهي وحدها يعثر عليها من كل لغة.

check-unknown-country = يجب أن يكون البلد رمزا من ثلاثة أحرف (ISO 3166-1)، أو `INT` لمحكمة دولية
check-unknown-country-label = ليس `{ $value }` رمز بلد
check-unknown-country-help = يسرد الملف `corpus/vocabulary/countries.yaml` جميع الرموز
check-unknown-country-why = يدل الرمز على اسم البلد باللغات الست.

check-unknown-region = يجب أن تكون المنطقة رمزا من ثلاثة أرقام (M49 للأمم المتحدة)
check-unknown-region-label = ليس `{ $value }` رمز منطقة
check-unknown-region-help = يسرد الملف `corpus/vocabulary/regions.yaml` جميع الرموز؛ وإن لم يصلح أي منها فصف المنطقة بالكلمات في `scope`
check-unknown-region-why = يدل الرمز على اسم المنطقة باللغات الست.

check-unknown-article = يجب أن تكون المادة من مواد الاتفاقية أو بروتوكولاتها
check-unknown-article-label = لا توجد مادة `{ $value }`
check-unknown-article-help = اكتب الصك والرقم: `UNTOC 5` أو `TIP 3` أو `SOM 6` أو `FA 5`
check-unknown-article-why = يبحث القراء عن القضايا بمواد الاتفاقية؛ والمادة التي لا وجود لها لا تؤدي إلى شيء.

check-unknown-language = يجب أن تكون لغة النص ar أو zh أو en أو fr أو ru أو es
check-unknown-language-label = ليس `{ $value }` من اللغات الست
check-unknown-language-help = استعمل `ar` أو `zh` أو `en` أو `fr` أو `ru` أو `es`
check-unknown-language-why = اللغة هي التي تقرر كيف يبحث في النص وكيف تقطع أسطره وكيف يقرأ بصوت عال.

check-unknown-language-code = يجب أن تكون لغة المصدر رمزا من حرفين (ISO 639-1)
check-unknown-language-code-label = ليس `{ $value }` رمز لغة
check-unknown-language-code-help = اكتب مثلا `it` للإيطالية أو `pt` للبرتغالية
check-unknown-language-code-why = به يعرف القراء قبل فتح المصدر هل يستطيعون قراءته.

check-unknown-value = يجب أن تكون القيمة من القيم التي يقبلها حقلها
check-unknown-value-label = لا يقبل `{ $field }` القيمة `{ $value }`
check-unknown-value-help = القيم المقبولة: { $allowed }
check-unknown-value-why = تقرر هذه الحقول ما يقوله الموقع عن المادة، فلا تقبل إلا القيم المتفق عليها.

check-bad-date = يجب أن يكون التاريخ موجودا ومكتوبا من السنة إلى اليوم
check-bad-date-label = ليس `{ $value }` تاريخا كهذا
check-bad-date-help = اكتب `2016` أو `2016-06` أو `2016-06-17` بقدر ما هو معروف
check-bad-date-why = ترتب التواريخ وتقارن، ويختلف ترتيب اليوم والشهر من بلد إلى بلد.

check-date-in-future = يجب ألا يقع التاريخ في المستقبل
check-date-in-future-label = لم يحن `{ $value }` بعد
check-date-in-future-help = صحح `{ $field }` أو اكتب آخر تاريخ مضى
check-date-in-future-why = لا يمكن الإخبار عن قرار أو مراجعة لم يحدثا بعد.

check-date-order = ينبغي أن تضاف المادة بعد القرار، وأن تعدل أو تراجع بعد إضافتها
check-date-order-label = تاريخ `{ $field }` هو { $date }، وهو قبل `{ $other }` وتاريخه { $earlier }
check-date-order-help = صحح التاريخ الخاطئ
check-date-order-why = التاريخ المخالف للترتيب خطأ طباعي في الغالب.

check-ecli-shape = يجب أن تكون الإحالة التي تبدأ بـ `ECLI` معرفا أوروبيا كاملا للسوابق القضائية
check-ecli-shape-label = ليس `{ $value }` معرفا كهذا
check-ecli-shape-help = اكتب خمسة أجزاء بينها نقطتان: `ECLI` والبلد والمحكمة والسنة بأربعة أرقام والرقم، مثل `ECLI:EU:C:2024:372`
check-ecli-shape-why = لا تجد المحاكم وقواعد البيانات القرار بهذا المعرف إلا إذا كان دقيقا.

check-bad-address = يجب أن يكون عنوان الويب كاملا
check-bad-address-label = ليس `{ $value }` عنوان ويب كاملا
check-bad-address-help = انسخ العنوان من المتصفح، مبتدئا بـ `https://` وبلا مسافات
check-bad-address-why = المصدر الذي لا يفتح لا يمكن التحقق منه.

check-id-shape = يجب أن يتكون المعرف من أحرف لاتينية صغيرة وأرقام وشرطات؛ ويبدأ معرف القضية بالبلد والسنة
check-id-shape-label = ليس `{ $value }` معرفا كهذا
check-id-shape-help = يكون معرف القضية مثل `ita-2016-operation-crimine` ومعرف غيرها مثل `joint-teams`
check-id-shape-why = المعرف جزء من العناوين والاقتباسات، فيجب أن تسهل كتابته بكل الخطوط.

check-duplicate-id = يجب ألا يكون لمادتين معرف واحد
check-duplicate-id-label = للملف `{ $other }` المعرف `{ $id }` من قبل
check-duplicate-id-help = أعط هذا الملف اسما آخر
check-duplicate-id-why = لا يؤدي العنوان الواحد إلا إلى مادة واحدة.

check-formerly-clash = يجب ألا يخص المعرف السابق مادة أخرى
check-formerly-clash-label = يؤدي `{ $id }` إلى `{ $other }`
check-formerly-clash-help = احذف `{ $id }` من `formerly` في أحد الملفين
check-formerly-clash-why = العنوان القديم المذكور في مذكرة قضائية يجب أن يؤدي إلى المادة الصحيحة.

check-possible-duplicate = ينبغي أن تكون للقضية الواحدة مادة واحدة
check-possible-duplicate-label = { $why ->
    [number] للملف `{ $other }` الرقم نفسه أو الإحالة نفسها
   *[text] للملف `{ $other }` الدولة نفسها والتاريخ نفسه، والعنوان نفسه تقريبا أو الملخص نفسه
}
check-possible-duplicate-help = إذا كان الملفان عن القضية نفسها فأبق أحدهما وأضف إليه ما في الآخر؛ وإلا فليميز بينهما العنوان والملخص
check-possible-duplicate-why = مادتان عن قضية واحدة تفرقان مصادرها وتحسبانها مرتين.

check-wrong-folder = يجب أن يكون الملف في مجلد نوعه، والقضية في مجلد البلد الذي أصدر الحكم
check-wrong-folder-label = الملف موجود في `{ $path }`
check-wrong-folder-help = إذا كان المجلد صحيحا والبلد غير صحيح فصحح `jurisdiction`
check-wrong-folder-why = في هذا المجلد يبحث الناس عن قضايا البلد.

check-date-and-id = ينبغي أن تكون السنة في معرف القضية سنة القرار
check-date-and-id-label = يقول المعرف { $year } ويقول التاريخ { $date }
check-date-and-id-help = صحح `decided`، أو أبقه إن كان للمعرف سبب آخر: فالمعرفات لا تتغير أبدا
check-date-and-id-why = يحسب القراء السنة التي في العنوان سنة القرار.

check-form-crime = يجب أن يسمي شكل الجريمة نفسه جريمة وحيدة
check-form-crime-label = ليس هذا `{ $id }` وحده
check-form-crime-help = اجعل اسم الملف معرف الجريمة في `corpus/vocabulary/crimes.yaml`
check-form-crime-why = تجمع صفحة شكل الجريمة قضايا تلك الجريمة بمعرفها.

check-section-missing = يجب أن تكون أقسام المادة اللازمة موجودة
check-section-missing-label = القسم «{ $heading }» ناقص
check-section-missing-help = أضف السطر `## { $heading }` وفقراته
check-section-missing-why = تبنى المواد كلها على نسق واحد لكي تمكن المقارنة بين القضايا.

check-section-unknown = يجب أن يكون العنوان عنوان قسم من أقسام هذا النوع من المواد، بلغة الملف
check-section-unknown-label = ليس «{ $heading }» قسما كهذا
check-section-unknown-help = الأقسام هي: { $known }
check-section-unknown-why = تعرض العناوين بست لغات، ولا يمكن ذلك إلا للأقسام المعروفة.

check-section-order = يجب أن تأتي الأقسام بترتيبها، كل منها مرة واحدة
check-section-order-label = يأتي «{ $heading }» هنا متأخرا أو للمرة الثانية
check-section-order-help = الترتيب هو: { $order }
check-section-order-why = يعرف القراء أين ينظرون إذا كان الترتيب واحدا في كل مادة.

check-section-empty = يجب أن تكون في القسم فقرة
check-section-empty-label = لا يوجد شيء تحت «{ $heading }»
check-section-empty-help = اكتب الفقرات، أو احذف العنوان إن كان القسم اختياريا
check-section-empty-why = العنوان الذي لا نص تحته يعد بما ليس موجودا.

check-text-outside-section = يجب أن يبدأ النص بعنوان قسم
check-text-outside-section-label = يأتي هذا قبل العنوان الأول
check-text-outside-section-help = اكتب فوقه عنوانا أو انقله إلى قسم
check-text-outside-section-why = تنتمي كل فقرة إلى قسم، وعليه يعتمد البحث والترجمات.

check-heading-level = يجب أن يبدأ العنوان بعلامتي مربع اثنتين بالضبط
check-heading-level-label = هذا العنوان من مستوى آخر
check-heading-level-help = ليست للأقسام عناوين داخلها
check-heading-level-why = في الصفحة مستوى واحد من العناوين داخل المادة؛ وينتقل قارئ الشاشة من واحد إلى آخر.

check-raw-html = يجب ألا يكون في النص HTML
check-raw-html-label = هذا HTML
check-raw-html-help = احذف الوسم؛ وللعلامة نفسها اكتب `\<`
check-raw-html-why = قد يغير HTML الصفحة أو يرسل القراء إلى مكان آخر أو يفسد الإخراج من اليمين إلى اليسار.

check-image-without-text = يجب أن يقال بالكلمات ما تظهره الصورة
check-image-without-text-label = ليس لهذه الصورة نص، والخلاصة لا تعرض صورا
check-image-without-text-help = صف في فقرة ما تظهره، واذكر في `sources` مكان وجودها
check-image-without-text-why = الصور لا يبحث فيها ولا تترجم ولا تقرأ بصوت عال، وقد تظهر أشخاصا يجب ألا يظهروا.

check-unsupported-markdown = يجب أن يتكون النص من فقرات وقوائم وتشديد وروابط
check-unsupported-markdown-label = هنا صورة أو كتلة برمجية أو كتلة اقتباس أو خط فاصل أو حاشية
check-unsupported-markdown-help = اكتبه فقرة بلا مسافات في أولها؛ ومكان المصادر هو `sources`
check-unsupported-markdown-why = يجب أن تكون المادة هي نفسها في الصفحة والطباعة والبيانات وفي كل الخطوط.

check-unsafe-link = يجب أن يؤدي الرابط إلى عنوان ويب أو بريد إلكتروني أو ملف من الخلاصة
check-unsafe-link-label = يؤدي `{ $address }` إلى غير ذلك
check-unsafe-link-help = ابدأ العنوان بـ `https://`
check-unsafe-link-why = قد يتصرف الرابط الذي فيه برنامج نصي باسم القارئ.

check-link-to-nowhere = يجب أن يؤدي الرابط إلى ملف إلى مادة من الخلاصة
check-link-to-nowhere-label = لا يوجد `{ $address }` بالنسبة إلى هذا الملف
check-link-to-nowhere-help = اكتب المسار من هذا الملف إلى الآخر، مثل `../../units/name.md`
check-link-to-nowhere-why = الرابط الذي لا يؤدي إلى شيء يكلف القارئ وقتا وثقة.

check-mark-without-source = يجب أن تسمي علامة المصدر أحد المصادر أو أن تكون `[^derived]`
check-mark-without-source-label = لا تسمي `{ $mark }` شيئا؛ عدد المصادر: { $sources }
check-mark-without-source-help = اكتب رقم المصدر في القائمة `sources` عدا من 1: `[^1]`
check-mark-without-source-why = القول الذي لا يعثر على مصدره لا يمكن التحقق منه.

check-source-never-cited = ينبغي أن يثبت كل مصدر شيئا
check-source-never-cited-label = لا تحيل أي فقرة إلى المصدر { $number }
check-source-never-cited-help = اكتب `[^{ $number }]` بعد ما يثبته، أو احذف المصدر وأعد عد العلامات التالية
check-source-never-cited-why = لا يعرف القارئ فائدة مصدر لا يحيل إليه شيء.

check-sources-missing = يجب أن يكون للمادة مصدر
check-sources-missing-label = لم يذكر أي مصدر
check-sources-missing-help = أضف `sources:` مع `title` و`publisher` و`url` و`language` لكل مصدر
check-sources-missing-why = ما لا يستطيع أحد التحقق منه لا مكان له في خلاصة يستشهد بها أمام القضاء.

check-source-incomplete = يجب أن يكون للمصدر عنوان وناشر ولغة
check-source-incomplete-label = ينقص هذا المصدر `{ $field }`
check-source-incomplete-help = أضف إلى المصدر `{ $field }: ` مع قيمته
check-source-incomplete-why = تقول هذه الثلاثة للقارئ من يتكلم وهل يستطيع قراءة المصدر.

check-source-twice = يجب أن يذكر المصدر مرة واحدة
check-source-twice-label = المصدر { $number } هو المصدر { $other } نفسه
check-source-twice-help = احذفه، واكتب `[^{ $other }]` مكان علاماته، وأعد عد العلامات التالية
check-source-twice-why = المصدر المذكور مرتين يبدو كشاهدين.

check-confidence-without-official = ينبغي أن تستند الثقة العالية إلى مصدر رسمي، أو إلى مصادر من ثلاثة ناشرين
check-confidence-without-official-label = لا يحمل أي مصدر `official: true`، والناشرون أقل من ثلاثة
check-confidence-without-official-help = أضف المصدر الرسمي وسِمه بـ `official: true`، أو اكتب `confidence: medium`
check-confidence-without-official-why = يعتمد القراء على `high` حين يستشهدون. والخبر غير الرسمي الواحد قد يخطئ.

check-lesson-without-text = يجب أن يكون للدرس نص
check-lesson-without-text-label = نص هذا الدرس ناقص
check-lesson-without-text-help = قل في جملة ما تعلمه هذه المادة: `text: …`
check-lesson-without-text-why = الدرس هو ما يأخذه الآخرون من المادة؛ والمصطلح وحده لا يقوله.

check-lesson-without-source = يجب أن يكون الدرس الذي تذكره المصادر في مادة لها مصادر
check-lesson-without-source-label = الدرس موسوم بـ `stated` ولم يذكر أي مصدر
check-lesson-without-source-help = أضف المصدر، أو اكتب `basis: derived` إن كان الاستنتاج منك
check-lesson-without-source-why = تعني `stated` أن مصدرا يقول ذلك، فلا بد إذن من مصدر.

check-summary-too-long = يجب ألا يزيد الملخص على 80 كلمة، وفي الصينية على 200 حرف؛ وللترجمة زيادة الربع
check-summary-too-long-label = { $unit ->
    [characters] عدد الأحرف هنا { $length } والمسموح { $limit }
   *[words] عدد الكلمات هنا { $length } والمسموح { $limit }
}
check-summary-too-long-help = اختصره؛ فما يحذف يمكن أن يأتي في النص أدناه
check-summary-too-long-why = يظهر الملخص في قوائم النتائج، والطويل منه يدفع غيره خارج شاشة الهاتف.

check-other-language = ينبغي أن يكون النص باللغة التي يذكرها ملفه
check-other-language-label = يذكر الملف `{ $language }`، ويبدو هذا بلغة أخرى: { $other }
check-other-language-help = ترجمه، أو صحح `language`
check-other-language-why = النص الذي بغير اللغة المعلنة يخطئ فيه البحث والقراءة بصوت عال، ولا يستطيع بعض القراء قراءته.

check-protected-name = ينبغي ألا يسمى الضحايا والقاصرون والشهود والمخبرون
check-protected-name-label = يبدو هذا اسم شخص منهم
check-protected-name-help = اترك الاسم: «الضحية» أو «صبي في العاشرة» أو «الشاهد أ»
check-protected-name-why = قد تعرض تسمية الضحايا والشهود حياتهم للخطر؛ وتمنعها قوانين كثيرة.

check-personal-contact = ينبغي ألا يكون في النص عنوان بريد إلكتروني أو رقم هاتف
check-personal-contact-label = يبدو هذا واحدا منهما
check-personal-contact-help = احذفه؛ وإن كان لسلطة رسمية فضع رابطا إلى الصفحة التي تنشر فيها وسائل الاتصال بها
check-personal-contact-why = وسائل الاتصال الخاصة ليست للعموم، ووسائل الاتصال بالمكاتب تتغير سريعا.

check-copied-sentence = ينبغي ألا ترد الجملة الطويلة إلا في مادة واحدة
check-copied-sentence-label = في `{ $other }` الجملة نفسها
check-copied-sentence-help = قل في كل مادة ما يخصها، أو ضع رابطا إلى الأخرى
check-copied-sentence-why = الجملة المنقولة قد تقول عن قضية ما صح في غيرها.

check-translation-without-original = يجب أن تكون الترجمة في مسار المادة التي تترجمها
check-translation-without-original-label = لا توجد مادة `{ $original }`
check-translation-without-original-help = أعط الترجمة مجلد المادة واسمها
check-translation-without-original-why = تأخذ الترجمة وقائعها من المادة التي في المسار نفسه.

check-translation-of-same-language = يجب أن تكون الترجمة بلغة غير لغة المادة
check-translation-of-same-language-label = المادة نفسها باللغة `{ $language }`
check-translation-of-same-language-help = انقل الملف إلى مجلد لغته أو احذفه
check-translation-of-same-language-why = قد يتناقض نصان بلغة واحدة.

check-translation-with-facts = يجب ألا تحتوي الترجمة إلا على نصوص
check-translation-with-facts-label = الحقل `{ $field }` مذكور في المادة ويسري على جميع اللغات
check-translation-with-facts-help = احذف `{ $field }` هنا
check-translation-with-facts-why = تذكر الوقائع في مكان واحد لكيلا تقول لغة غير ما تقوله الأخرى.

check-translation-lessons = يجب أن يكون في الترجمة نص لكل درس من دروس المادة
check-translation-lessons-label = عدد النصوص هنا { $count } وعدد الدروس في المادة { $expected }
check-translation-lessons-help = اكتب `lessons:` قائمة من النصوص بترتيب المادة
check-translation-lessons-why = تقابل النصوص الدروس بترتيبها.

check-translation-stale = ينبغي أن تكون الترجمة بحداثة المادة
check-translation-stale-label = تغيرت المادة بعد ترجمتها
check-translation-stale-help = حدّث النصوص أولا ثم `of`
check-translation-stale-why = قد تقول ترجمة نص أقدم ما صححته المادة بعد ذلك.

check-translation-figures = ينبغي أن تكون في الترجمة أعداد المادة وتواريخها ومبالغها
check-translation-figures-label = { $side ->
    [missing] في المادة هنا `{ $figures }` وليس في الترجمة
   *[extra] ليس في المادة هنا `{ $figures }`
}
check-translation-figures-help = اكتب الرقم كما في المادة؛ وإن كانت الترجمة صحيحة مع ذلك فأدرجه في `corpus/exceptions.yaml` مع السبب
check-translation-figures-why = الرقم الخاطئ في الترجمة واقعة خاطئة، ولا يستطيع قراء تلك اللغة أن يتبينوه.

check-translation-concept = ينبغي أن تسمي الترجمة المفهوم بمصطلح من المعجم، وأن يكون واحدا للشيء الواحد
check-translation-concept-label = تسمي المادة هنا `{ $concept }` («{ $words }») وليس أي من أسمائه في عنوان الترجمة أو ملخصها أو دروسها
check-translation-concept-help = اكتب «{ $label }» أو اسما آخر من `corpus/vocabulary`؛ وإن كانت كلمة أخرى هي الصحيحة فأدرجها في `corpus/exceptions.yaml` مع السبب
check-translation-concept-why = كلمتان للشيء الواحد تخفيانه عن البحث وتوهمان القراء بأنه شيئان.

check-translation-script = ينبغي أن تكون الترجمة بلغتها وكتابتها
check-translation-script-label = يصعب اعتبار هذا نصا باللغة `{ $language }`
check-translation-script-help = ترجم النص؛ ويمكن أن ترد الأسماء بين قوسين بكتابتها الأصلية
check-translation-script-why = النص الذي بقي بلغة أخرى لا ينفع قراء هذه اللغة.

check-translation-length = ينبغي أن يقارب طول الترجمة المألوف في لغتها
check-translation-length-label = عدد الأحرف هنا { $length } وعددها في الأصل { $expected }
check-translation-length-help = تحقق من أنه لم يسقط شيء ولم يضف شيء
check-translation-length-why = الترجمة التي تقصر أو تطول كثيرا قد فقدت شيئا أو تقول أكثر مما تقوله المادة.

check-translation-paragraphs = يجب أن تكون فقرات النص المترجم هي فقرات المادة، لأن أرقامها يستشهد بها
check-translation-paragraphs-label = عدد الفقرات في الترجمة { $count } وفي المادة { $expected }
check-translation-paragraphs-help = قسّم النص كما في المادة، فقرة مقابل فقرة
check-translation-paragraphs-why = تحيل المذكرة القضائية إلى الفقرة برقمها، فيجب أن يؤدي إلى الكلام نفسه في كل لغة.

check-exception-unknown = يجب أن يسمي الاستثناء قاعدة ومادة وقيمة وسببا
check-exception-unknown-label = لا ينطبق هذا الاستثناء على شيء
check-exception-unknown-help = اكتب `rule` و`entry` و`value` و`reason`، و`language` إن كان للغة واحدة فقط؛ ويسرد `casedigest check --rules` القواعد
check-exception-unknown-why = الاستثناء المكتوب خطأ لا يعفي من شيء، أو يعفي من شيء آخر.
