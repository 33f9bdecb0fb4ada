# templates/entry.html
entry-stage-note = Что известно об исходе:
entry-lessons = Уроки
entry-glance = Кратко
entry-languages = Языковые версии
entry-sources = Источники
entry-similar = Похожие записи
# $concepts is a list of what both entries are about.
entry-similar-shares = Общее: { $concepts }
entry-paragraph = Пункт { $number }

# Who speaks.
entry-not-translated = Эта запись пока не переведена. Она показана на языке оригинала: { $language }.
entry-official-translation = Официальный перевод.
entry-reviewed-translation = Неофициальный перевод, проверенный юристом — носителем русского языка.
entry-unofficial-translation = Неофициальный перевод.
entry-stale-translation = После перевода оригинал был изменен.
entry-body-not-translated = Полный текст пока не переведен. Он показан на языке оригинала: { $language }.
version-original = оригинал
version-official = официальный перевод
version-reviewed = проверенный перевод
version-unofficial = неофициальный перевод
version-stale = перевод устарел
version-none = пока не переведено

source-official = официальный источник
source-archived = архивная копия
source-supports = Подтверждает:

glance-crimes = Преступления
glance-techniques = Методы расследования
glance-cooperation = Сотрудничество
glance-articles = Статьи Конвенции
glance-convicted = Число осужденных
glance-sentences = Назначенные наказания
glance-confiscated = Конфисковано
glance-victims = Число потерпевших
glance-involved = Другие затронутые страны
glance-docket = Номер дела
glance-citation = Ссылка на решение
glance-legal-system = Правовая система
glance-original-language = Язык основного источника
glance-countries = Страны
glance-region = Регион
glance-scope = Территория применения
glance-established = Год создания
glance-legal-basis = Правовая основа
glance-tool-kind = Вид инструмента
glance-publisher = Издатель
glance-published = Год издания
glance-languages = Языки издания
glance-address = Адрес в Интернете
glance-resolutions = Резолюции и решения
glance-aliases = Другие названия
glance-confidence = Достоверность
glance-reviewed = Дата сверки с источниками
glance-updated = Дата изменения
glance-added = Дата включения в сборник
confidence-high = Высокая: официальные или несколько независимых источников
confidence-medium = Средняя: пресса или вторичные источники
