# templates/base.html and templates/macros.html: what every page has.
site-name = خلاصة قضايا الجريمة المنظمة
skip = الانتقال إلى المحتوى
skip-filters = الانتقال إلى النتائج
menu = القائمة
languages = اللغات
further = صفحات أخرى
nav-search = البحث
nav-about = عن الخلاصة
foot = خلاصة مستقلة. وليس هذا الموقع من مواقع الأمم المتحدة، ولا يقدم مشورة قانونية.

seek-label = البحث في الخلاصة
seek-placeholder = كلمات أو اسم أو رقم قضية
seek-button = بحث

# The list below the search box, and what is read out when it opens.
suggest-label = اقتراحات
suggest-topic = موضوع
suggest-total = { $total ->
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $shown } اقتراحات
    [many] { $shown } اقتراحا
   *[other] { $shown } اقتراح
}

# Who says so: the sources, or the editors of the digest.
basis-stated = مذكور
basis-stated-means = مذكور في المصادر.
basis-derived = مستخلص
basis-derived-means = استخلصه المحررون من الوقائع، ولم تذكره المصادر نفسها.

paging = الصفحات
paging-previous = السابقة
paging-next = التالية
paging-position = الصفحة { $page } من { $last }

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $shown } مواد
    [many] { $shown } مادة
   *[other] { $shown } مادة
}
countries-total = { $total ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $shown } بلدان
    [many] { $shown } بلدا
   *[other] { $shown } بلد
}

# Headings of the lists.
axis-lessons = الدروس المستفادة
axis-crimes = الجرائم
axis-techniques = أساليب التحري
axis-countries = البلدان
axis-articles = مواد الاتفاقية
kind-cases = القضايا
kind-practices = الممارسات الجيدة
kind-units = الوحدات المتخصصة
kind-tools = الأدوات
kind-forms = الأشكال الجديدة للجريمة
