# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {"، "}
# What is known of the outcome, with the space before it.
cite-outcome = {" "}[{ $outcome }]
cite-in = في «{ $digest }»
cite-paragraph = الفقرة { $number }
cite-version = النسخة { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = حكم مؤرخ { $date }
cite-decision-of = قرار مؤرخ { $date }
cite-judgment-in = حكم صادر في { $date }
cite-decision-in = قرار صادر في { $date }

cite = الاستشهاد بهذه المادة
cite-hint = أرقام الفقرات ثابتة لا تتغير: أضف «الفقرة 7» للإشارة إلى فقرة بعينها.
cite-outcome-hint = ما يعرف عن مآل القضية وارد بين قوسين معقوفين؛ فلا تحذفه لأنه قد يتغير.
cite-entry = هذه المادة
cite-decision = الحكم أو القرار
cite-legal = الصيغ القانونية
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = أنماط التوثيق العامة
cite-files = ملفات لبرامج إدارة المراجع
cite-copy = نسخ
cite-copied = تم النسخ.
cite-copy-failed = تعذر النسخ هنا. النص محدد: اضغط Ctrl+C أو ⌘C.
cite-copy-link = نسخ الرابط
cite-copy-paragraph = الاستشهاد بالفقرة

# On paper.
cite-permanent-link = الرابط الدائم
cite-version-of-text = نسخة هذا النص
cite-accessed = تاريخ الاطلاع:
