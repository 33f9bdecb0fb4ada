# templates/entry.html
entry-stage-note = ما يعرف عن النتيجة:
entry-lessons = الدروس المستفادة
entry-glance = بيانات أساسية
entry-languages = لغات القراءة
entry-sources = المصادر
entry-similar = مواد مشابهة
# $concepts is a list of what both entries are about.
entry-similar-shares = القواسم المشتركة: { $concepts }
entry-paragraph = الفقرة { $number }

# Who speaks.
entry-not-translated = لم تترجم هذه المادة بعد. لغة النص المعروض: { $language }.
entry-official-translation = ترجمة رسمية.
entry-reviewed-translation = ترجمة غير رسمية، دققها قانوني من أهل اللغة.
entry-unofficial-translation = ترجمة غير رسمية.
entry-stale-translation = تغير النص الأصلي بعد ترجمته.
entry-body-not-translated = لم يترجم النص الكامل بعد. لغة النص المعروض: { $language }.
version-original = النص الأصلي
version-official = ترجمة رسمية
version-reviewed = ترجمة مدققة
version-unofficial = ترجمة غير رسمية
version-stale = ترجمة غير محدثة
version-none = لم تترجم بعد

source-official = رسمي
source-archived = نسخة محفوظة
source-supports = يثبت ما يلي:

glance-crimes = الجرائم
glance-techniques = أساليب التحري
glance-cooperation = التعاون الدولي
glance-articles = مواد الاتفاقية
glance-convicted = عدد المدانين
glance-sentences = العقوبات
glance-confiscated = ما صودر
glance-victims = عدد الضحايا
glance-involved = بلدان معنية أخرى
glance-docket = رقم القضية
glance-citation = مرجع الحكم
glance-legal-system = النظام القانوني
glance-original-language = لغة المصدر الرئيسي
glance-countries = البلدان
glance-region = المنطقة
glance-scope = نطاق التطبيق
glance-established = سنة الإنشاء
glance-legal-basis = الأساس القانوني
glance-tool-kind = نوع الأداة
glance-publisher = الناشر
glance-published = سنة النشر
glance-languages = اللغات المتاحة
glance-address = الرابط
glance-resolutions = القرارات والمقررات
glance-aliases = أسماء أخرى
glance-confidence = درجة الثقة
glance-reviewed = تاريخ المراجعة على المصادر
glance-updated = تاريخ التعديل
glance-added = تاريخ الإضافة إلى الخلاصة
confidence-high = عالية: مصادر رسمية أو عدة مصادر مستقلة
confidence-medium = متوسطة: مصادر صحفية أو ثانوية
