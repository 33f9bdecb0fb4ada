# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = البحث: { $query }
search-none = لم يعثر على شيء
search-found = { $total ->
    [zero] لم يعثر على أي مادة
    [one] عثر على مادة واحدة
    [two] عثر على مادتين
    [few] عثر على { $shown } مواد
    [many] عثر على { $shown } مادة
   *[other] عثر على { $shown } مادة
}
search-all = { $total ->
    [zero] لا مواد في الخلاصة
    [one] مادة واحدة في المجموع
    [two] مادتان في المجموع
    [few] { $shown } مواد في المجموع
    [many] { $shown } مادة في المجموع
   *[other] { $shown } مادة في المجموع
}
search-none-says = لا توجد مادة تجتمع فيها كل هذه الكلمات ومعايير التصفية. وبتغيير واحد تظهر:
search-everything = عرض جميع المواد
search-past-end = لم يعد في هذه الصفحة شيء.
search-first-page = الانتقال إلى الصفحة الأولى

sort = الترتيب
sort-relevance = الأوثق صلة
sort-newest = الأحدث
sort-oldest = الأقدم
sort-updated = المضاف حديثا

chips = معايير التصفية المختارة
chip-remove = إزالة المعيار:
chips-clear = إزالة جميع المعايير

# How the words were read. $words are the reader's, $label is ours.
read-phrase = البحث عن «{ $words }» بحرفيتها.
read-concept = فهمت «{ $words }» على أنها «{ $label }»، باللغات الست جميعها.
read-filter = استخدمت «{ $words }» معيارا للتصفية: { $label }.
read-excluded = مع استبعاد «{ $words }».
read-identifier = «{ $words }» رقم قضية أو مرجع حكم أو اسم.
read-words-only = البحث عن الكلمات وحدها
read-without-concepts = اقتصر البحث على الكلمات نفسها.
read-with-concepts = البحث عن معانيها أيضا
read-shortened = كان نص البحث أطول مما يقرأ، فأهمل آخره.

# What was loosened to find more. $count is “12 entries”.
loosened = مواد مطابقة جزئيا
step-concept-only = بالمعنى، دون اشتراط ورود «{ $from }» بلفظها: { $count }.
step-corrected = باستعمال «{ $to }» بدلا من «{ $from }»: { $count }.
step-left-out = بإسقاط «{ $from }»: { $count }.
step-layout = باستعمال «{ $to }»، باعتبار النص مكتوبا على لوحة مفاتيح أخرى: { $count }.

# Ways out of an empty list; a count follows.
way-without-word = بإسقاط «{ $word }»
way-without-filter = بإزالة المعيار «{ $facet }»
way-other = بشروط أقل

# Why an entry was found. $reasons is a list of the parts below.
why = موضع المطابقة: { $reasons }
why-identifier = في الرقم أو الاسم
why-title = في العنوان
why-summary = في الموجز
why-lessons = في الدروس المستفادة
why-body = في النص
why-concept = في مفهوم «{ $concept }»

facets = معايير التصفية
facet-all = { $total ->
    [zero] لا قيم
    [one] عرض القيمة الوحيدة
    [two] عرض القيمتين كلتيهما
    [few] عرض القيم كلها، وهي { $shown } قيم
    [many] عرض القيم كلها، وهي { $shown } قيمة
   *[other] عرض القيم كلها، وهي { $shown } قيمة
}
facet-back = العودة إلى النتائج
facet-none = ليس لأي من المواد التي أسفر عنها هذا البحث قيمة هنا.
facet-kind = نوع المادة
facet-crime = نوع الجريمة
facet-lesson = الدرس المستفاد
facet-technique = أسلوب التحري
facet-cooperation = التعاون الدولي
facet-country = البلد
facet-region = المنطقة
facet-involved = بلدان معنية أخرى
facet-legal-system = النظام القانوني
facet-stage = مرحلة الإجراءات
facet-article = مادة الاتفاقية
facet-language = لغة المصدر
facet-year = السنة

# $count is “12 entries”.
year-title = { $year }: { $count }
years-from = { $year } وما بعدها
years-until = { $year } وما قبلها
years-any = أي سنة

# Feeds: `$words` are the words of the search.
feed-title = الجديد في الخلاصة
feed-of = الجديد عن «{ $words }»
feed-follow = متابعة هذا البحث عبر تغذية إخبارية
