# templates/explore.html
explore-nav = استكشاف
explore-heading = الخلاصة في لمحة
explore-lead = أين ومتى صدرت الأحكام، وأي الدروس استُخلصت بشأن أي الجرائم. وكل رقم يقود إلى مداخله.
explore-any = الكل
explore-columns = أعمدة جدول الدروس
explore-show = عرض
explore-countries-hint = كل مربع بلد: رمزه وعدد المداخل الخاصة به. وكلما دكن اللون زاد العدد. والبلدان التي كانت معنية فقط يظهر عندها 0.
explore-tile = { $country }. المداخل: { $decided }؛ معني في: { $involved }
explore-as-table = في شكل جدول
explore-decided = المداخل الخاصة به
explore-matrix = الدروس بحسب الموضوع
explore-matrix-hint = عدد المداخل التي تتضمن درسا بشأن موضوع ما. تظهر المواضيع الاثنا عشر الأكثر تواترا؛ ضيّق نطاق الصفحة لترى غيرها.
counted = { $label } ({ $count })
