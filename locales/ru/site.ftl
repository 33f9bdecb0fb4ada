# templates/base.html and templates/macros.html: what every page has.
site-name = Сборник дел
skip = Перейти к содержанию
skip-filters = Перейти к результатам
menu = Меню
languages = Языки
further = Другие страницы
nav-search = Поиск
nav-about = О сборнике
foot = Независимый сборник. Это не сайт Организации Объединенных Наций; юридических консультаций он не дает.

seek-label = Поиск по сборнику
seek-placeholder = Слова, имя, номер дела
seek-button = Найти

# The list below the search box, and what is read out when it opens.
suggest-label = Подсказки
suggest-topic = Тема
suggest-total = { $total ->
    [0] Подсказок нет
    [one] { $shown } подсказка
    [few] { $shown } подсказки
    [many] { $shown } подсказок
   *[other] { $shown } подсказки
}

# Who says so: the sources, or the editors of the digest.
basis-stated = по источникам
basis-stated-means = Так говорят сами источники.
basis-derived = вывод редакции
basis-derived-means = Редакция выводит это из фактов; сами источники этого не говорят.

paging = Страницы
paging-previous = Назад
paging-next = Вперед
paging-position = Страница { $page } из { $last }

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
    [one] { $shown } запись
    [few] { $shown } записи
    [many] { $shown } записей
   *[other] { $shown } записи
}
countries-total = { $total ->
    [one] { $shown } страна
    [few] { $shown } страны
    [many] { $shown } стран
   *[other] { $shown } страны
}

# Headings of the lists.
axis-lessons = Уроки
axis-crimes = Преступления
axis-techniques = Методы расследования
axis-countries = Страны
axis-articles = Статьи Конвенции
kind-cases = Дела
kind-practices = Передовая практика
kind-units = Специализированные подразделения
kind-tools = Инструменты
kind-forms = Новые формы преступности
