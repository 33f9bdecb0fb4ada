# Что говорит `casedigest check`. Для каждого правила: что должно быть (со строчной буквы, без точки),
# `-label`: что стоит здесь, `-help`: один шаг к исправлению, со значением, которое можно вставить.

check-level-error = ошибка
check-level-warning = предупреждение
check-level-help = подсказка
check-message = { $title }: { $label }
check-summary = Проверено файлов: { $files }. Файлов с замечаниями: { $affected }. Ошибок: { $errors }. Предупреждений: { $warnings }.
check-suggest-write = напишите `{ $suggestion }`
check-suggest-rename = назовите файл `{ $suggestion }.md`
check-suggest-move = переместите файл в `{ $suggestion }`
check-translate-hint = Пишите каждый перевод после двоеточия или дефиса под его оригиналом; `casedigest check` скажет, чего не хватает.

check-file-unreadable = файл должен читаться
check-file-unreadable-label = система отвечает: { $cause }
check-file-unreadable-help = дайте программе право читать этот файл

check-not-utf8 = файл должен быть текстом в кодировке UTF-8
check-not-utf8-label = эти байты не являются UTF-8
check-not-utf8-help = откройте файл в редакторе и сохраните его в кодировке «UTF-8»

check-byte-order-mark = файл не должен начинаться с метки порядка байтов
check-byte-order-mark-label = перед первой строкой стоят три невидимых байта
check-byte-order-mark-help = сохраните файл в кодировке «UTF-8», а не «UTF-8 с BOM»

check-front-matter-missing = файл должен начинаться со строки `---` и своих полей
check-front-matter-missing-label = первая строка не `---`
check-front-matter-missing-help = напишите `---` самой первой строкой, под ней поля и снова `---`

check-front-matter-unclosed = поля должны заканчиваться строкой `---`
check-front-matter-unclosed-label = второй строки `---` после этой нет
check-front-matter-unclosed-help = напишите `---` отдельной строкой под последним полем

check-front-matter-not-yaml = каждая строка заголовка файла должна быть полем со значением
check-front-matter-not-yaml-label = это не читается как поле со значением
check-front-matter-not-yaml-help = пишите `поле: значение`, а значение с особыми знаками — в прямых двойных кавычках: `поле: "значение"`

check-yaml-colon = значение, в котором есть двоеточие с пробелом, должно стоять в кавычках
check-yaml-colon-label = двоеточие в этом значении похоже на конец имени поля
check-yaml-colon-help = возьмите всё значение в прямые двойные кавычки

check-yaml-tab = отступы в заголовке файла должны быть из пробелов
check-yaml-tab-label = здесь стоит знак табуляции
check-yaml-tab-help = замените знак табуляции двумя пробелами

check-yaml-indent = поля одного уровня должны начинаться в одном столбце
check-yaml-indent-label = это поле сдвинуто дальше предыдущего, у которого уже есть значение
check-yaml-indent-help = уберите пробелы перед полем

check-yaml-quote = значение в кавычках должно заканчиваться закрывающей кавычкой
check-yaml-quote-label = кавычки этого значения не закрыты, или за ними что-то следует
check-yaml-quote-help = закройте кавычки в конце значения; внутри двойных кавычек пишите `\"` вместо кавычки

check-duplicate-key = поле должно стоять один раз
check-duplicate-key-label = `{ $field }` стоит здесь второй раз
check-duplicate-key-help = оставьте одно поле `{ $field }` и удалите другое

check-unknown-field = поле должно быть одним из тех, что есть у записей этого вида
check-unknown-field-label = поля `{ $field }` здесь нет
check-unknown-field-help = поля таковы: { $known }

check-missing-field = обязательное поле должно быть на месте
check-missing-field-label = нет поля `{ $field }`
check-missing-field-help = добавьте строку `{ $field }: ` со значением; пример — в `corpus/EXAMPLE.md`

check-empty-value = поле, которое есть, должно что-то говорить
check-empty-value-label = поле `{ $field }` пусто
check-empty-value-help = напишите значение или удалите поле

check-wrong-type = значение должно быть того типа, какого требует поле
check-wrong-type-label = { $expected ->
    [list] для `{ $field }` нужен список
    [group] для `{ $field }` нужны собственные поля
    [flag] для `{ $field }` нужно `true` или `false`
    [number] для `{ $field }` нужно целое число
    [year] для `{ $field }` нужен год
   *[text] для `{ $field }` нужен один текст
}
check-wrong-type-help = { $expected ->
    [list] напишите список: `{ $field }: [первое, второе]`
    [group] напишите каждое поле на отдельной строке, на два пробела правее
    [flag] напишите `{ $field }: true` или `{ $field }: false`
    [number] напишите число одними цифрами: `{ $field }: 1098`
    [year] напишите год четырьмя цифрами: `{ $field }: 2004`
   *[text] напишите один текст; в прямых двойных кавычках, если это `true`, `false` или в нём особые знаки
}

check-unknown-term = термин должен быть одним из терминов словаря
check-unknown-term-label = в списке словаря `{ $scheme }` нет `{ $value }`
check-unknown-term-help = все термины перечислены в `corpus/vocabulary/{ $scheme }.yaml`

check-unknown-country = страна должна быть кодом из трёх букв (ISO 3166-1) или `INT` для международного суда
check-unknown-country-label = `{ $value }` — не код страны
check-unknown-country-help = все коды перечислены в `corpus/vocabulary/countries.yaml`

check-unknown-region = регион должен быть кодом из трёх цифр (M49 Организации Объединённых Наций)
check-unknown-region-label = `{ $value }` — не код региона
check-unknown-region-help = все коды перечислены в `corpus/vocabulary/regions.yaml`; если ни один не подходит, опишите территорию словами в поле `scope`

check-unknown-article = статья должна быть статьёй Конвенции или её протоколов
check-unknown-article-label = статьи `{ $value }` нет
check-unknown-article-help = напишите документ и номер: `UNTOC 5`, `TIP 3`, `SOM 6` или `FA 5`

check-unknown-language = язык текста должен быть ar, zh, en, fr, ru или es
check-unknown-language-label = `{ $value }` не входит в число шести языков
check-unknown-language-help = используйте `ar`, `zh`, `en`, `fr`, `ru` или `es`

check-unknown-language-code = язык источника должен быть кодом из двух букв (ISO 639-1)
check-unknown-language-code-label = `{ $value }` — не код языка
check-unknown-language-code-help = напишите, например, `it` для итальянского или `pt` для португальского

check-unknown-value = значение должно быть одним из допустимых для поля
check-unknown-value-label = поле `{ $field }` не допускает `{ $value }`
check-unknown-value-help = допустимы: { $allowed }

check-bad-date = дата должна существовать и писаться от года ко дню
check-bad-date-label = `{ $value }` — не такая дата
check-bad-date-help = напишите `2016`, `2016-06` или `2016-06-17`, насколько дата известна

check-date-in-future = дата не должна быть в будущем
check-date-in-future-label = `{ $value }` ещё не наступило
check-date-in-future-help = исправьте `{ $field }` или напишите последнюю прошедшую дату

check-bad-address = веб-адрес должен быть полным
check-bad-address-label = `{ $value }` — не полный веб-адрес
check-bad-address-help = скопируйте адрес из браузера, с `https://` в начале и без пробелов

check-id-shape = идентификатор должен состоять из строчных латинских букв, цифр и дефисов; у дела он начинается со страны и года
check-id-shape-label = `{ $value }` — не такой идентификатор
check-id-shape-help = идентификатор выглядит как `ita-2016-operation-crimine` у дела и как `joint-teams` у остальных записей

check-duplicate-id = у двух записей не должно быть одного идентификатора
check-duplicate-id-label = идентификатор `{ $id }` уже есть у `{ $other }`
check-duplicate-id-help = дайте этому файлу другое имя

check-formerly-clash = прежний идентификатор не должен принадлежать другой записи
check-formerly-clash-label = `{ $id }` ведёт к `{ $other }`
check-formerly-clash-help = удалите `{ $id }` из `formerly` в одном из двух файлов

check-wrong-folder = файл должен лежать в папке своего вида, дело — в папке страны, которая вынесла решение
check-wrong-folder-label = файл лежит в `{ $path }`
check-wrong-folder-help = если папка верна, а страна нет, исправьте `jurisdiction`

check-date-and-id = год в идентификаторе дела должен быть годом решения
check-date-and-id-label = в идентификаторе { $year }, а дата — { $date }
check-date-and-id-help = исправьте `decided` или оставьте, если у идентификатора другая причина: идентификаторы не меняются никогда

check-form-crime = форма преступности должна называть единственным преступлением саму себя
check-form-crime-label = это не только `{ $id }`
check-form-crime-help = возьмите именем файла идентификатор преступления из `corpus/vocabulary/crimes.yaml`

check-section-missing = обязательные разделы записи должны быть на месте
check-section-missing-label = нет раздела «{ $heading }»
check-section-missing-help = добавьте строку `## { $heading }` и абзацы под ней

check-section-unknown = заголовок должен быть названием раздела этого вида записи на языке файла
check-section-unknown-label = «{ $heading }» — не такой раздел
check-section-unknown-help = разделы таковы: { $known }

check-section-order = разделы должны идти по порядку, каждый один раз
check-section-order-label = «{ $heading }» стоит здесь слишком поздно или второй раз
check-section-order-help = порядок таков: { $order }

check-section-empty = в разделе должен быть абзац
check-section-empty-label = под заголовком «{ $heading }» ничего нет
check-section-empty-help = напишите абзацы или удалите заголовок, если раздел необязателен

check-text-outside-section = текст должен начинаться с заголовка раздела
check-text-outside-section-label = это стоит перед первым заголовком
check-text-outside-section-help = напишите выше заголовок или перенесите текст в раздел

check-heading-level = заголовок должен начинаться ровно с двух знаков решётки
check-heading-level-label = этот заголовок другого уровня
check-heading-level-help = внутри разделов своих заголовков нет

check-raw-html = в тексте не должно быть HTML
check-raw-html-label = это HTML
check-raw-html-help = удалите тег; вместо самого знака пишите `\<`

check-unsupported-markdown = текст должен состоять из абзацев, списков, выделений и ссылок
check-unsupported-markdown-label = здесь стоит изображение, блок кода, блок цитаты, черта или сноска
check-unsupported-markdown-help = напишите это абзацем, без пробелов в начале; источникам место в `sources`

check-unsafe-link = ссылка должна вести на веб-адрес, адрес электронной почты или файл сборника
check-unsafe-link-label = `{ $address }` ведёт в другое место
check-unsafe-link-help = начните адрес с `https://`

check-link-to-nowhere = ссылка на файл должна вести к записи сборника
check-link-to-nowhere-label = если смотреть из этого файла, `{ $address }` не существует
check-link-to-nowhere-help = напишите путь от этого файла к другому, например `../../units/name.md`

check-mark-without-source = знак источника должен называть один из источников или быть `[^derived]`
check-mark-without-source-label = `{ $mark }` ничего не называет; источников в списке: { $sources }
check-mark-without-source-help = напишите номер источника в списке `sources`, считая с 1: `[^1]`

check-sources-missing = у записи должен быть источник
check-sources-missing-label = ни одного источника не указано
check-sources-missing-help = добавьте `sources:` и для каждого `title`, `publisher`, `url` и `language`

check-source-incomplete = у источника должны быть название, издатель и язык
check-source-incomplete-label = у этого источника нет `{ $field }`
check-source-incomplete-help = добавьте к источнику `{ $field }: ` со значением

check-source-twice = источник должен быть указан один раз
check-source-twice-label = источник { $number } — тот же, что источник { $other }
check-source-twice-help = удалите его, на его знаках напишите `[^{ $other }]` и пересчитайте следующие знаки

check-lesson-without-text = у урока должен быть текст
check-lesson-without-text-label = у этого урока нет текста
check-lesson-without-text-help = скажите одним предложением, чему учит эта запись: `text: …`

check-lesson-without-source = урок, о котором говорят источники, должен стоять в записи с источниками
check-lesson-without-source-label = урок помечен `stated`, но ни одного источника не указано
check-lesson-without-source-help = добавьте источник или напишите `basis: derived`, если вывод ваш

check-summary-too-long = в резюме должно быть не более 80 слов, на китайском языке — 200 знаков; в переводе — на четверть больше
check-summary-too-long-label = { $unit ->
    [characters] знаков здесь: { $length }, допустимо: { $limit }
   *[words] слов здесь: { $length }, допустимо: { $limit }
}
check-summary-too-long-help = сократите его; опущенное может стоять в тексте ниже

check-translation-without-original = перевод должен лежать по пути той записи, которую переводит
check-translation-without-original-label = записи `{ $original }` нет
check-translation-without-original-help = дайте переводу папку и имя записи

check-translation-of-same-language = перевод должен быть на ином языке, чем запись
check-translation-of-same-language-label = сама запись уже на языке `{ $language }`
check-translation-of-same-language-help = переместите файл в папку его языка или удалите его

check-translation-with-facts = в переводе должны быть только тексты
check-translation-with-facts-label = `{ $field }` стоит в записи и верно для всех языков
check-translation-with-facts-help = удалите здесь `{ $field }`

check-translation-lessons = в переводе должен быть текст для каждого урока записи
check-translation-lessons-label = текстов здесь: { $count }, уроков в записи: { $expected }
check-translation-lessons-help = напишите `lessons:` как список текстов в порядке записи

check-translation-stale = перевод должен быть таким же свежим, как запись
check-translation-stale-label = запись изменилась после перевода
check-translation-stale-help = сначала обновите тексты, затем `of`

check-translation-figures = в переводе должны быть числа, даты и суммы записи
check-translation-figures-label = { $side ->
    [missing] в записи здесь стоит `{ $figures }`, а в переводе этого нет
   *[extra] в записи здесь нет `{ $figures }`
}
check-translation-figures-help = напишите число из записи; если перевод все же верен, внесите его в `corpus/exceptions.yaml` с указанием причины

check-translation-concept = в переводе понятие должно называться термином словаря, одно и то же – одинаково
check-translation-concept-label = запись называет здесь `{ $concept }` («{ $words }»), а в заголовке, резюме и уроках перевода нет ни одного его названия
check-translation-concept-help = напишите «{ $label }» или другое название из `corpus/vocabulary`; если верно другое слово, внесите его в `corpus/exceptions.yaml` с указанием причины

check-translation-script = перевод должен быть на своем языке и в его письменности
check-translation-script-label = это едва ли текст на языке `{ $language }`
check-translation-script-help = переведите текст; имена можно привести в скобках в их собственной письменности

check-translation-length = длина перевода должна быть обычной для переводов на этот язык
check-translation-length-label = здесь знаков: { $length }, в оригинале: { $expected }
check-translation-length-help = проверьте, не пропущено ли что-нибудь и не добавлено ли

check-translation-paragraphs = в переведенном тексте должно быть столько же абзацев, сколько в записи: на их номера ссылаются
check-translation-paragraphs-label = абзацев в переводе: { $count }, в записи: { $expected }
check-translation-paragraphs-help = разделите текст так же, как в записи, абзац на абзац

check-exception-unknown = исключение должно называть правило, запись, значение и причину
check-exception-unknown-label = это исключение ни к чему не относится
check-exception-unknown-help = напишите `rule`, `entry`, `value` и `reason`, а также `language`, если оно только для одного языка; правила перечисляет `casedigest check --rules`
