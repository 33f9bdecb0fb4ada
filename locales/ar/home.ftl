# templates/home.html
home-heading = الدروس المستفادة من قضايا الجريمة المنظمة
home-lead = تحقيقات وملاحقات قضائية حقيقية من أنحاء العالم، وما تحمله من دروس للقضايا المقبلة. ابحث بأي من اللغات الست؛ ولكل واقعة مصدرها المذكور.
home-try = أمثلة:
home-try-1 = غسل الأموال عن طريق شركات صورية
home-try-2 = التسليم المراقب
home-try-3 = فريق التحقيق المشترك
home-try-4 = هواتف مشفرة
home-lessons = حسب الدرس المستفاد
home-all-lessons = جميع الدروس المستفادة
home-crimes = حسب نوع الجريمة
home-all-crimes = جميع الجرائم
home-latest = أحدث القضايا
home-all-cases = جميع القضايا

# The number stands before each of these, in large figures.
figure-cases = { $total ->
    [zero] قضية
    [one] قضية
    [two] قضيتان
    [few] قضايا
    [many] قضية
   *[other] قضية
}
figure-jurisdictions = { $total ->
    [zero] ولاية قضائية
    [one] ولاية قضائية
    [two] ولايتان قضائيتان
    [few] ولايات قضائية
    [many] ولاية قضائية
   *[other] ولاية قضائية
}
figure-lessons = { $total ->
    [zero] درس مستفاد
    [one] درس مستفاد
    [two] درسان مستفادان
    [few] دروس مستفادة
    [many] درسا مستفادا
   *[other] درس مستفاد
}
figure-practices = { $total ->
    [zero] ممارسة أو وحدة
    [one] ممارسة أو وحدة
    [two] من الممارسات والوحدات
    [few] من الممارسات والوحدات
    [many] من الممارسات والوحدات
   *[other] من الممارسات والوحدات
}
figure-tools = { $total ->
    [zero] أداة
    [one] أداة
    [two] أداتان
    [few] أدوات
    [many] أداة
   *[other] أداة
}
