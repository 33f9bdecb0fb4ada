# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {", "}
# What is known of the outcome, with the space before it.
cite-outcome = {" "}[{ $outcome }]
cite-in = в издании «{ $digest }»
cite-paragraph = п. { $number }
cite-version = версия { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = решение от { $date }
cite-decision-of = решение от { $date }
cite-judgment-in = решение, { $date }
cite-decision-in = решение, { $date }

cite = Как сослаться на эту запись
cite-hint = Номера пунктов не меняются: чтобы указать на пункт, добавьте «п. 7».
cite-outcome-hint = В квадратных скобках указано, что известно об исходе дела. Не опускайте эти слова: исход может измениться.
cite-entry = Эта карточка
cite-decision = Судебное решение
cite-legal = Юридические формы
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = Общие стили
cite-files = Файлы для программ ведения ссылок
cite-copy = Копировать
cite-copied = Скопировано.
cite-copy-failed = Здесь скопировать нельзя. Текст выделен: нажмите Ctrl+C или ⌘C.
cite-copy-link = Копировать ссылку
cite-copy-paragraph = Сослаться на пункт

# On paper.
cite-permanent-link = Постоянная ссылка
cite-version-of-text = Версия этого текста
cite-accessed = Дата обращения:
