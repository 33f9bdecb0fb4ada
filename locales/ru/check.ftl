# Что говорит `casedigest check`. Для каждого правила: что должно быть (со строчной буквы, без точки),
# `-label`: что стоит здесь, `-help`: один шаг к исправлению, со значением, которое можно вставить.

check-level-error = ошибка
check-level-warning = предупреждение
check-level-note = примечание
check-level-help = подсказка
check-message = { $title }: { $label }
check-summary = Проверено файлов: { $files }. Файлов с замечаниями: { $affected }. Ошибок: { $errors }. Предупреждений: { $warnings }. Примечаний: { $notes }.
check-suggest-write = напишите `{ $suggestion }`
check-suggest-rename = назовите файл `{ $suggestion }.md`
check-suggest-move = переместите файл в `{ $suggestion }`
check-translate-hint = Пишите каждый перевод после двоеточия или дефиса под его оригиналом; `casedigest check` скажет, чего не хватает.
check-fixed = { $path }: { $line }: исправлено [{ $rule }]: { $title }
check-fixed-words = { $path }: { $line }: исправлено [{ $rule }]: вместо `{ $before }` теперь `{ $after }`
check-fixed-summary = Исправлено замечаний: { $problems }, в файлах: { $files }.

check-file-unreadable = файл должен читаться
check-file-unreadable-label = система отвечает: { $cause }
check-file-unreadable-help = дайте программе право читать этот файл
check-file-unreadable-why = Файла, который не читается, нет на сайте, и никто этого не заметит.

check-file-too-large = файл не должен быть больше, чем может быть запись
check-file-too-large-label = в этом файле { $size } кБ, читается до { $limit } кБ
check-file-too-large-help = сократите текст или разделите его на несколько записей; документам место за ссылкой в `sources`
check-file-too-large-why = В медленной сети запись загружают целиком. Сборник кратко говорит, что произошло, и ссылается на документы.

check-not-utf8 = файл должен быть текстом в кодировке UTF-8
check-not-utf8-label = эти байты не являются UTF-8
check-not-utf8-help = откройте файл в редакторе и сохраните его в кодировке «UTF-8»; если буквы выглядят неверно, сначала откройте его в той кодировке, в которой он был написан
check-not-utf8-why = Только в одной кодировке есть все шесть языков и любые имена. В другой буквы превращаются в неверные знаки.

check-byte-order-mark = файл не должен начинаться с метки порядка байтов
check-byte-order-mark-label = перед первой строкой стоят три невидимых байта
check-byte-order-mark-help = сохраните файл в кодировке «UTF-8», а не «UTF-8 с BOM»
check-byte-order-mark-why = Эту метку не видно, и из-за неё программы не находят первую строку.

check-damaged-text = в тексте должны быть только читаемые знаки
check-damaged-text-label = здесь стоит { $character }: невидимый знак или след неверной кодировки
check-damaged-text-help = удалите его и наберите заново букву, которая должна здесь стоять
check-damaged-text-why = Такие знаки означают, что буквы потеряны, или скрывают от проверяющих, что текст говорит на самом деле.

check-line-ends = строки должны заканчиваться одним знаком перевода строки
check-line-ends-label = отсюда строки заканчиваются как в Windows или на старых Mac; всего: { $count }
check-line-ends-help = это исправит `casedigest check --fix`; в редакторе выберите «LF» для конца строки
check-line-ends-why = Из-за разных концов строк при сравнении двух версий изменённой кажется каждая строка.

check-trailing-space = строка не должна заканчиваться пробелами
check-trailing-space-label = в конце этой строки стоят пробелы; таких строк: { $count }
check-trailing-space-help = их уберёт `casedigest check --fix`
check-trailing-space-why = Из-за пробелов, которых никто не видит, при сравнении двух версий строки кажутся изменёнными.

check-blank-lines = абзацы должна разделять одна пустая строка
check-blank-lines-label = здесь больше одной пустой строки; таких мест: { $count }
check-blank-lines-help = их уберёт `casedigest check --fix`
check-blank-lines-why = Лишние пустые строки нигде не видны и мешают сравнивать две версии.

check-front-matter-missing = файл должен начинаться со строки `---` и своих полей
check-front-matter-missing-label = первая строка не `---`
check-front-matter-missing-help = напишите `---` самой первой строкой, под ней поля и снова `---`
check-front-matter-missing-why = Поля в начале говорят, что это за запись; без них её нельзя ни найти, ни показать.

check-front-matter-unclosed = поля должны заканчиваться строкой `---`
check-front-matter-unclosed-label = второй строки `---` после этой нет
check-front-matter-unclosed-help = напишите `---` отдельной строкой под последним полем
check-front-matter-unclosed-why = Без второй строки неизвестно, где кончаются поля и начинается текст.

check-front-matter-not-yaml = каждая строка заголовка файла должна быть полем со значением
check-front-matter-not-yaml-label = это не читается как поле со значением
check-front-matter-not-yaml-help = пишите `поле: значение`, а значение с особыми знаками — в прямых двойных кавычках: `поле: "значение"`
check-front-matter-not-yaml-why = Поля читают программы, и каждому полю нужны имя и значение.

check-yaml-colon = значение, в котором есть двоеточие с пробелом, должно стоять в кавычках
check-yaml-colon-label = двоеточие в этом значении похоже на конец имени поля
check-yaml-colon-help = возьмите всё значение в прямые двойные кавычки
check-yaml-colon-why = Для программы двоеточие с пробелом заканчивает имя поля. Кавычки говорят, что оно относится к тексту.

check-yaml-tab = отступы в заголовке файла должны быть из пробелов
check-yaml-tab-label = здесь стоит знак табуляции
check-yaml-tab-help = замените знак табуляции двумя пробелами
check-yaml-tab-why = Ширина табуляции в каждом редакторе своя, поэтому она не показывает, что к чему относится.

check-yaml-indent = поля одного уровня должны начинаться в одном столбце
check-yaml-indent-label = это поле сдвинуто дальше предыдущего, у которого уже есть значение
check-yaml-indent-help = уберите пробелы перед полем
check-yaml-indent-why = Отступ строки говорит, к чему она относится.

check-yaml-quote = значение в кавычках должно заканчиваться закрывающей кавычкой
check-yaml-quote-label = кавычки этого значения не закрыты, или за ними что-то следует
check-yaml-quote-help = закройте кавычки в конце значения; внутри двойных кавычек пишите `\"` вместо кавычки
check-yaml-quote-why = Незакрытая кавычка делает остаток файла частью значения.

check-yaml-smart-quotes = значение следует брать в прямые кавычки
check-yaml-smart-quotes-label = эти фигурные кавычки становятся частью значения и ничего не защищают
check-yaml-smart-quotes-help = напишите прямые двойные кавычки; если фигурные относятся к тексту, поставьте прямые вокруг них
check-yaml-smart-quotes-why = Текстовые редакторы превращают прямые кавычки в фигурные; для программы это обычные буквы.

check-yaml-sign = значение, которое начинается с особого знака, должно стоять в кавычках
check-yaml-sign-label = знак в начале этого значения имеет в заголовке файла свой собственный смысл
check-yaml-sign-help = возьмите всё значение в прямые двойные кавычки
check-yaml-sign-why = Такие знаки, как `*`, `&` и `@`, — команды для программы, которая читает поля.

check-duplicate-key = поле должно стоять один раз
check-duplicate-key-label = `{ $field }` стоит здесь второй раз
check-duplicate-key-help = оставьте одно поле `{ $field }` и удалите другое
check-duplicate-key-why = Если поле стоит дважды, программа возьмёт одно из двух, и не всегда верное.

check-unknown-field = поле должно быть одним из тех, что есть у записей этого вида
check-unknown-field-label = поля `{ $field }` здесь нет
check-unknown-field-help = поля таковы: { $known }
check-unknown-field-why = Поле с опечаткой незаметно выпало бы со страницы, из поиска и из данных.

check-id-not-file-name = идентификатор должен быть именем файла, а не полем
check-id-not-file-name-label = { $same ->
    [yes] `id` повторяет имя файла
   *[no] в `id` сказано `{ $value }`, в имени файла — `{ $id }`
}
check-id-not-file-name-help = удалите строку `id` и дайте файлу имя, которое должно быть у записи
check-id-not-file-name-why = Имя файла — это идентификатор и адрес записи. Второе место могло бы ему противоречить.

check-missing-field = обязательное поле должно быть на месте
check-missing-field-label = нет поля `{ $field }`
check-missing-field-help = добавьте строку `{ $field }: ` со значением; пример — в `corpus/EXAMPLE.md`
check-missing-field-why = Поиск, списки и цитаты рассчитывают на эти поля в каждой записи.

check-empty-value = поле, которое есть, должно что-то говорить
check-empty-value-label = поле `{ $field }` пусто
check-empty-value-help = напишите значение или удалите поле
check-empty-value-why = Пустое поле похоже на забытое; отсутствующее говорит, что сведений нет.

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
check-wrong-type-why = Число, написанное словами, нельзя сравнить, а по списку, который им не является, нельзя искать.

check-value-twice = в списке каждая вещь должна быть названа один раз
check-value-twice-label = `{ $value }` стоит в `{ $field }` второй раз
check-value-twice-help = удалите одно из двух
check-value-twice-why = То, что стоит дважды, было бы дважды показано и посчитано.

check-unknown-term = термин должен быть одним из терминов словаря
check-unknown-term-label = в списке словаря `{ $scheme }` нет `{ $value }`
check-unknown-term-help = все термины перечислены в `corpus/vocabulary/{ $scheme }.yaml`
check-unknown-term-why = Только у терминов словаря есть названия на шести языках, и только их можно найти с каждого из них.

check-unknown-country = страна должна быть кодом из трёх букв (ISO 3166-1) или `INT` для международного суда
check-unknown-country-label = `{ $value }` — не код страны
check-unknown-country-help = все коды перечислены в `corpus/vocabulary/countries.yaml`
check-unknown-country-why = Код заменяет название страны на шести языках.

check-unknown-region = регион должен быть кодом из трёх цифр (M49 Организации Объединённых Наций)
check-unknown-region-label = `{ $value }` — не код региона
check-unknown-region-help = все коды перечислены в `corpus/vocabulary/regions.yaml`; если ни один не подходит, опишите территорию словами в поле `scope`
check-unknown-region-why = Код заменяет название региона на шести языках.

check-unknown-article = статья должна быть статьёй Конвенции или её протоколов
check-unknown-article-label = статьи `{ $value }` нет
check-unknown-article-help = напишите документ и номер: `UNTOC 5`, `TIP 3`, `SOM 6` или `FA 5`
check-unknown-article-why = Дела ищут по статьям Конвенции; несуществующая статья никуда не ведёт.

check-unknown-language = язык текста должен быть ar, zh, en, fr, ru или es
check-unknown-language-label = `{ $value }` не входит в число шести языков
check-unknown-language-help = используйте `ar`, `zh`, `en`, `fr`, `ru` или `es`
check-unknown-language-why = От языка зависит, как текст ищут, переносят и читают вслух.

check-unknown-language-code = язык источника должен быть кодом из двух букв (ISO 639-1)
check-unknown-language-code-label = `{ $value }` — не код языка
check-unknown-language-code-help = напишите, например, `it` для итальянского или `pt` для португальского
check-unknown-language-code-why = По нему читатель узнаёт, сможет ли прочесть источник, ещё не открыв его.

check-unknown-value = значение должно быть одним из допустимых для поля
check-unknown-value-label = поле `{ $field }` не допускает `{ $value }`
check-unknown-value-help = допустимы: { $allowed }
check-unknown-value-why = Эти поля определяют, что сайт говорит о записи, поэтому возможны только условленные значения.

check-bad-date = дата должна существовать и писаться от года ко дню
check-bad-date-label = `{ $value }` — не такая дата
check-bad-date-help = напишите `2016`, `2016-06` или `2016-06-17`, насколько дата известна
check-bad-date-why = Даты сортируют и сравнивают, а порядок дня и месяца в разных странах читают по-разному.

check-date-in-future = дата не должна быть в будущем
check-date-in-future-label = `{ $value }` ещё не наступило
check-date-in-future-help = исправьте `{ $field }` или напишите последнюю прошедшую дату
check-date-in-future-why = О решении или проверке, которых ещё не было, сообщать нельзя.

check-date-order = запись должна быть добавлена после решения, а изменена или проверена после добавления
check-date-order-label = в `{ $field }` стоит { $date }, раньше, чем `{ $other }`, где { $earlier }
check-date-order-help = исправьте неверную дату
check-date-order-why = Дата не по порядку — почти всегда опечатка.

check-ecli-shape = ссылка, которая начинается с `ECLI`, должна быть полным европейским идентификатором судебного решения
check-ecli-shape-label = `{ $value }` им не является
check-ecli-shape-help = напишите пять частей через двоеточия: `ECLI`, страна, суд, год четырьмя цифрами и номер, например `ECLI:EU:C:2024:372`
check-ecli-shape-why = Суды и базы данных находят решение по этому идентификатору, только если он точен.

check-bad-address = веб-адрес должен быть полным
check-bad-address-label = `{ $value }` — не полный веб-адрес
check-bad-address-help = скопируйте адрес из браузера, с `https://` в начале и без пробелов
check-bad-address-why = Источник, который не открывается, нельзя проверить.

check-id-shape = идентификатор должен состоять из строчных латинских букв, цифр и дефисов; у дела он начинается со страны и года
check-id-shape-label = `{ $value }` — не такой идентификатор
check-id-shape-help = идентификатор выглядит как `ita-2016-operation-crimine` у дела и как `joint-teams` у остальных записей
check-id-shape-why = Идентификатор входит в адреса и цитаты, и его должно быть легко набрать в любой письменности.

check-duplicate-id = у двух записей не должно быть одного идентификатора
check-duplicate-id-label = идентификатор `{ $id }` уже есть у `{ $other }`
check-duplicate-id-help = дайте этому файлу другое имя
check-duplicate-id-why = Один адрес может вести только к одной записи.

check-formerly-clash = прежний идентификатор не должен принадлежать другой записи
check-formerly-clash-label = `{ $id }` ведёт к `{ $other }`
check-formerly-clash-help = удалите `{ $id }` из `formerly` в одном из двух файлов
check-formerly-clash-why = Старый адрес, на который сослались в документе, должен вести к нужной записи.

check-possible-duplicate = у одного дела должна быть одна запись
check-possible-duplicate-label = { $why ->
    [number] у `{ $other }` тот же номер или та же ссылка
   *[text] у `{ $other }` то же государство и та же дата и почти то же название или краткое изложение
}
check-possible-duplicate-help = если обе записи об одном деле, оставьте один файл и дополните его сведениями другого; если нет, пусть название и изложение их различают
check-possible-duplicate-why = Две записи об одном деле разделяют его источники и считают его дважды.

check-wrong-folder = файл должен лежать в папке своего вида, дело — в папке страны, которая вынесла решение
check-wrong-folder-label = файл лежит в `{ $path }`
check-wrong-folder-help = если папка верна, а страна нет, исправьте `jurisdiction`
check-wrong-folder-why = В этой папке ищут дела страны.

check-date-and-id = год в идентификаторе дела должен быть годом решения
check-date-and-id-label = в идентификаторе { $year }, а дата — { $date }
check-date-and-id-help = исправьте `decided` или оставьте, если у идентификатора другая причина: идентификаторы не меняются никогда
check-date-and-id-why = Читатели принимают год в адресе за год решения.

check-form-crime = форма преступности должна называть единственным преступлением саму себя
check-form-crime-label = это не только `{ $id }`
check-form-crime-help = возьмите именем файла идентификатор преступления из `corpus/vocabulary/crimes.yaml`
check-form-crime-why = Страница формы преступности собирает дела о таком преступлении по его идентификатору.

check-section-missing = обязательные разделы записи должны быть на месте
check-section-missing-label = нет раздела «{ $heading }»
check-section-missing-help = добавьте строку `## { $heading }` и абзацы под ней
check-section-missing-why = Все записи построены одинаково, чтобы дела можно было сравнивать.

check-section-unknown = заголовок должен быть названием раздела этого вида записи на языке файла
check-section-unknown-label = «{ $heading }» — не такой раздел
check-section-unknown-help = разделы таковы: { $known }
check-section-unknown-why = Заголовки показываются на шести языках, а это возможно только для известных разделов.

check-section-order = разделы должны идти по порядку, каждый один раз
check-section-order-label = «{ $heading }» стоит здесь слишком поздно или второй раз
check-section-order-help = порядок таков: { $order }
check-section-order-why = Читатели знают, где искать, если порядок во всех записях один.

check-section-empty = в разделе должен быть абзац
check-section-empty-label = под заголовком «{ $heading }» ничего нет
check-section-empty-help = напишите абзацы или удалите заголовок, если раздел необязателен
check-section-empty-why = Заголовок без текста обещает то, чего нет.

check-text-outside-section = текст должен начинаться с заголовка раздела
check-text-outside-section-label = это стоит перед первым заголовком
check-text-outside-section-help = напишите выше заголовок или перенесите текст в раздел
check-text-outside-section-why = Каждый абзац относится к разделу, на который опираются поиск и переводы.

check-heading-level = заголовок должен начинаться ровно с двух знаков решётки
check-heading-level-label = этот заголовок другого уровня
check-heading-level-help = внутри разделов своих заголовков нет
check-heading-level-why = Внутри записи на странице один уровень заголовков; программа чтения с экрана переходит от одного к другому.

check-raw-html = в тексте не должно быть HTML
check-raw-html-label = это HTML
check-raw-html-help = удалите тег; вместо самого знака пишите `\<`
check-raw-html-why = HTML мог бы изменить страницу, увести читателя или нарушить вёрстку справа налево.

check-image-without-text = то, что показывает изображение, должно быть сказано словами
check-image-without-text-label = у этого изображения нет текста, а сборник изображений не показывает
check-image-without-text-help = опишите в абзаце, что на нём, и укажите в `sources`, где оно находится
check-image-without-text-why = Изображения нельзя искать, переводить и читать вслух, и на них могут быть люди, которых нельзя показывать.

check-unsupported-markdown = текст должен состоять из абзацев, списков, выделений и ссылок
check-unsupported-markdown-label = здесь стоит изображение, блок кода, блок цитаты, черта или сноска
check-unsupported-markdown-help = напишите это абзацем, без пробелов в начале; источникам место в `sources`
check-unsupported-markdown-why = Запись должна выглядеть одинаково на странице, в печати и в данных, во всех письменностях.

check-unsafe-link = ссылка должна вести на веб-адрес, адрес электронной почты или файл сборника
check-unsafe-link-label = `{ $address }` ведёт в другое место
check-unsafe-link-help = начните адрес с `https://`
check-unsafe-link-why = Ссылка со сценарием могла бы действовать от имени читателя.

check-link-to-nowhere = ссылка на файл должна вести к записи сборника
check-link-to-nowhere-label = если смотреть из этого файла, `{ $address }` не существует
check-link-to-nowhere-help = напишите путь от этого файла к другому, например `../../units/name.md`
check-link-to-nowhere-why = Ссылка в никуда отнимает у читателя время и доверие.

check-mark-without-source = знак источника должен называть один из источников или быть `[^derived]`
check-mark-without-source-label = `{ $mark }` ничего не называет; источников в списке: { $sources }
check-mark-without-source-help = напишите номер источника в списке `sources`, считая с 1: `[^1]`
check-mark-without-source-why = Утверждение, источник которого не найти, нельзя проверить.

check-source-never-cited = каждый источник должен что-то подтверждать
check-source-never-cited-label = ни один абзац не ссылается на источник { $number }
check-source-never-cited-help = поставьте `[^{ $number }]` после того, что он подтверждает, или удалите источник и перенумеруйте следующие ссылки
check-source-never-cited-why = Читатель не узнает, для чего источник, на который ничто не ссылается.

check-sources-missing = у записи должен быть источник
check-sources-missing-label = ни одного источника не указано
check-sources-missing-help = добавьте `sources:` и для каждого `title`, `publisher`, `url` и `language`
check-sources-missing-why = Тому, что никто не может проверить, не место в сборнике, на который ссылаются в суде.

check-source-incomplete = у источника должны быть название, издатель и язык
check-source-incomplete-label = у этого источника нет `{ $field }`
check-source-incomplete-help = добавьте к источнику `{ $field }: ` со значением
check-source-incomplete-why = Эти три сведения говорят читателю, кто сообщает и сможет ли он прочесть источник.

check-source-twice = источник должен быть указан один раз
check-source-twice-label = источник { $number } — тот же, что источник { $other }
check-source-twice-help = удалите его, на его знаках напишите `[^{ $other }]` и пересчитайте следующие знаки
check-source-twice-why = Источник, указанный дважды, выглядит как два свидетеля.

check-confidence-without-official = высокая достоверность должна опираться на официальный источник или на источники трёх издателей
check-confidence-without-official-label = ни у одного источника нет `official: true`, и издателей меньше трёх
check-confidence-without-official-help = добавьте официальный источник, отметьте его `official: true` или напишите `confidence: medium`
check-confidence-without-official-why = Цитируя, читатели полагаются на `high`. Одно неофициальное сообщение может ошибаться.

check-lesson-without-text = у урока должен быть текст
check-lesson-without-text-label = у этого урока нет текста
check-lesson-without-text-help = скажите одним предложением, чему учит эта запись: `text: …`
check-lesson-without-text-why = Урок — это то, что из записи извлекут другие; сам термин этого не говорит.

check-lesson-without-source = урок, о котором говорят источники, должен стоять в записи с источниками
check-lesson-without-source-label = урок помечен `stated`, но ни одного источника не указано
check-lesson-without-source-help = добавьте источник или напишите `basis: derived`, если вывод ваш
check-lesson-without-source-why = `stated` значит, что так говорит источник, и тогда он должен быть.

check-summary-too-long = в резюме должно быть не более 80 слов, на китайском языке — 200 знаков; в переводе — на четверть больше
check-summary-too-long-label = { $unit ->
    [characters] знаков здесь: { $length }, допустимо: { $limit }
   *[words] слов здесь: { $length }, допустимо: { $limit }
}
check-summary-too-long-help = сократите его; опущенное может стоять в тексте ниже
check-summary-too-long-why = Изложение стоит в списках результатов, где длинное вытесняет остальные с экрана телефона.

check-other-language = текст должен быть на том языке, который указан в файле
check-other-language-label = в файле указан `{ $language }`, а это похоже на { $other }
check-other-language-help = переведите текст или исправьте `language`
check-other-language-why = Текст не на указанном языке неверно ищется и читается вслух, а часть читателей не сможет его прочесть.

check-protected-name = потерпевших, несовершеннолетних, свидетелей и осведомителей не следует называть по имени
check-protected-name-label = это похоже на имя такого лица
check-protected-name-help = опустите имя: «потерпевшая», «мальчик десяти лет», «свидетель А»
check-protected-name-why = Названные по имени потерпевшие и свидетели могут оказаться в опасности; многие законы это запрещают.

check-personal-contact = в тексте не должно быть адресов электронной почты и номеров телефонов
check-personal-contact-label = это похоже на такой адрес или номер
check-personal-contact-help = удалите его; для органа власти дайте ссылку на страницу, где он публикует свои контакты
check-personal-contact-why = Личные контакты не предназначены для публики, а служебные скоро меняются.

check-copied-sentence = длинное предложение должно стоять только в одной записи
check-copied-sentence-label = то же предложение есть в `{ $other }`
check-copied-sentence-help = скажите в каждой записи то, что свойственно только ей, или дайте ссылку на другую
check-copied-sentence-why = Скопированное предложение может сказать об одном деле то, что верно для другого.

check-translation-without-original = перевод должен лежать по пути той записи, которую переводит
check-translation-without-original-label = записи `{ $original }` нет
check-translation-without-original-help = дайте переводу папку и имя записи
check-translation-without-original-why = Перевод берёт факты из записи, которая лежит по тому же пути.

check-translation-of-same-language = перевод должен быть на ином языке, чем запись
check-translation-of-same-language-label = сама запись уже на языке `{ $language }`
check-translation-of-same-language-help = переместите файл в папку его языка или удалите его
check-translation-of-same-language-why = Два текста на одном языке могли бы противоречить друг другу.

check-translation-with-facts = в переводе должны быть только тексты
check-translation-with-facts-label = `{ $field }` стоит в записи и верно для всех языков
check-translation-with-facts-help = удалите здесь `{ $field }`
check-translation-with-facts-why = Факты стоят в одном месте, чтобы ни один язык не говорил иного.

check-translation-lessons = в переводе должен быть текст для каждого урока записи
check-translation-lessons-label = текстов здесь: { $count }, уроков в записи: { $expected }
check-translation-lessons-help = напишите `lessons:` как список текстов в порядке записи
check-translation-lessons-why = Тексты соответствуют урокам по порядку.

check-translation-stale = перевод должен быть таким же свежим, как запись
check-translation-stale-label = запись изменилась после перевода
check-translation-stale-help = сначала обновите тексты, затем `of`
check-translation-stale-why = Перевод прежнего текста может говорить то, что в записи уже исправлено.

check-translation-figures = в переводе должны быть числа, даты и суммы записи
check-translation-figures-label = { $side ->
    [missing] в записи здесь стоит `{ $figures }`, а в переводе этого нет
   *[extra] в записи здесь нет `{ $figures }`
}
check-translation-figures-help = напишите число из записи; если перевод все же верен, внесите его в `corpus/exceptions.yaml` с указанием причины
check-translation-figures-why = Неверная цифра в переводе — неверный факт, и читатели на этом языке её не заметят.

check-translation-concept = в переводе понятие должно называться термином словаря, одно и то же – одинаково
check-translation-concept-label = запись называет здесь `{ $concept }` («{ $words }»), а в заголовке, резюме и уроках перевода нет ни одного его названия
check-translation-concept-help = напишите «{ $label }» или другое название из `corpus/vocabulary`; если верно другое слово, внесите его в `corpus/exceptions.yaml` с указанием причины
check-translation-concept-why = Два слова для одного и того же прячут его от поиска и заставляют думать о двух вещах.

check-translation-script = перевод должен быть на своем языке и в его письменности
check-translation-script-label = это едва ли текст на языке `{ $language }`
check-translation-script-help = переведите текст; имена можно привести в скобках в их собственной письменности
check-translation-script-why = Текст, оставшийся на другом языке, бесполезен для читателей на этом.

check-translation-length = длина перевода должна быть обычной для переводов на этот язык
check-translation-length-label = здесь знаков: { $length }, в оригинале: { $expected }
check-translation-length-help = проверьте, не пропущено ли что-нибудь и не добавлено ли
check-translation-length-why = Перевод, который намного короче или длиннее, что-то потерял или говорит больше, чем запись.

check-translation-paragraphs = в переведенном тексте должно быть столько же абзацев, сколько в записи: на их номера ссылаются
check-translation-paragraphs-label = абзацев в переводе: { $count }, в записи: { $expected }
check-translation-paragraphs-help = разделите текст так же, как в записи, абзац на абзац
check-translation-paragraphs-why = В документе абзац называют по номеру, и он должен вести к тем же словам на каждом языке.

check-exception-unknown = исключение должно называть правило, запись, значение и причину
check-exception-unknown-label = это исключение ни к чему не относится
check-exception-unknown-help = напишите `rule`, `entry`, `value` и `reason`, а также `language`, если оно только для одного языка; правила перечисляет `casedigest check --rules`
check-exception-unknown-why = Исключение с опечаткой ничего не оправдает или оправдает не то.
