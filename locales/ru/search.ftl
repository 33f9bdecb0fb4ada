# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = Поиск: { $query }
search-none = Ничего не найдено
search-found = { $total ->
    [one] Найдена { $shown } запись
    [few] Найдены { $shown } записи
    [many] Найдено { $shown } записей
   *[other] Найдено { $shown } записи
}
search-all = { $total ->
    [one] Всего { $shown } запись
    [few] Всего { $shown } записи
    [many] Всего { $shown } записей
   *[other] Всего { $shown } записи
}
search-none-says = Ни одна запись не отвечает сразу всем этим словам и фильтрам. Если изменить одно условие:
search-everything = Показать все записи
search-past-end = Результаты закончились раньше этой страницы.
search-first-page = На первую страницу

sort = Порядок
sort-relevance = По соответствию
sort-newest = Сначала новые
sort-oldest = Сначала старые
sort-updated = Недавно добавленные

chips = Выбранные фильтры
chip-remove = Убрать фильтр:
chips-clear = Убрать все фильтры

# How the words were read. $words are the reader's, $label is ours.
read-phrase = Точное выражение: «{ $words }».
read-concept = «{ $words }» понимается как «{ $label }» — на всех шести языках.
read-filter = «{ $words }» понимается как фильтр: { $label }.
read-excluded = Без «{ $words }».
read-identifier = «{ $words }» — номер дела, ссылка на решение или название.
read-words-only = Искать только сами слова
read-without-concepts = Поиск велся только по самим словам.
read-with-concepts = Искать и по значению
read-shortened = Запрос длиннее допустимого; его конец не учтен.

# What was loosened to find more. $count is “12 entries”.
loosened = Частично подходящие записи
step-concept-only = По смыслу, без точных слов «{ $from }»: { $count }.
step-corrected = «{ $to }» вместо «{ $from }»: { $count }.
step-left-out = Без «{ $from }»: { $count }.
step-layout = «{ $to }» — тот же набор в другой раскладке клавиатуры: { $count }.

# Ways out of an empty list; a count follows.
way-without-word = Без «{ $word }»
way-without-filter = Без фильтра «{ $facet }»
way-other = С меньшим числом условий

# Why an entry was found. $reasons is a list of the parts below.
why = Найдено { $reasons }
why-identifier = по номеру или названию
why-title = в заголовке
why-summary = в кратком изложении
why-lessons = в уроках
why-body = в тексте
why-concept = по понятию «{ $concept }»

facets = Фильтры
facet-all = { $total ->
    [one] Показать { $shown } значение
    [few] Показать все { $shown } значения
    [many] Показать все { $shown } значений
   *[other] Показать все { $shown } значения
}
facet-back = Вернуться к результатам
facet-none = Ни у одной записи этого поиска нет значения для этого фильтра.
facet-kind = Вид записи
facet-crime = Преступление
facet-lesson = Урок
facet-technique = Метод расследования
facet-cooperation = Сотрудничество
facet-country = Страна
facet-region = Регион
facet-involved = Другая затронутая страна
facet-legal-system = Правовая система
facet-stage = Стадия производства
facet-article = Статья Конвенции
facet-language = Язык источника
facet-year = Год

# $count is “12 entries”.
year-title = { $year }: { $count }
years-from = с { $year } года
years-until = по { $year } год
years-any = любой год

# Feeds: `$words` are the words of the search.
feed-title = Новое в сборнике
feed-of = Новое по запросу «{ $words }»
feed-follow = Следить за этим поиском через ленту
