# What `casedigest check` says. For each rule: what must hold (lower case, no full stop), `-label`:
# what stands here, `-help`: one step to mend it, with a value that can be pasted.

check-level-error = error
check-level-warning = warning
check-level-help = help
# One line for programs that show only one.
check-message = { $title }: { $label }
check-summary = Files checked: { $files }. Files with problems: { $affected }. Errors: { $errors }. Warnings: { $warnings }.
check-suggest-write = write `{ $suggestion }`
check-suggest-rename = name the file `{ $suggestion }.md`
check-suggest-move = move the file to `{ $suggestion }`
check-translate-hint = Write each translation behind the colon or dash below its original; `casedigest check` tells what is missing.

check-file-unreadable = a file must be readable
check-file-unreadable-label = the system says: { $cause }
check-file-unreadable-help = give the program the right to read the file

check-not-utf8 = a file must be text in UTF-8
check-not-utf8-label = these bytes are no UTF-8
check-not-utf8-help = open the file in an editor and save it with the encoding "UTF-8"

check-byte-order-mark = a file must not begin with a byte-order mark
check-byte-order-mark-label = three invisible bytes stand before the first line
check-byte-order-mark-help = save the file with the encoding "UTF-8", not "UTF-8 with BOM"

check-front-matter-missing = a file must begin with the line `---` and its fields
check-front-matter-missing-label = the first line is not `---`
check-front-matter-missing-help = write `---` as the very first line, below it the fields, and `---` again

check-front-matter-unclosed = the fields must end with the line `---`
check-front-matter-unclosed-label = no second `---` follows this one
check-front-matter-unclosed-help = write `---` alone on a line below the last field

check-front-matter-not-yaml = every line of the front matter must be a field with its value
check-front-matter-not-yaml-label = this cannot be read as a field with its value
check-front-matter-not-yaml-help = write `field: value`, and put a value with special signs in double quotes: `field: "value"`

check-yaml-colon = a value that holds a colon and a space must stand in quotes
check-yaml-colon-label = the colon in this value looks like the end of a field's name
check-yaml-colon-help = put the whole value in double quotes

check-yaml-tab = the front matter must be indented with spaces
check-yaml-tab-label = a tab stands here
check-yaml-tab-help = replace the tab with two spaces

check-yaml-indent = fields of one level must begin in the same column
check-yaml-indent-label = this field is set in further than the one above, which already has a value
check-yaml-indent-help = remove the spaces before the field

check-yaml-quote = a value in quotes must end with its closing quotation mark
check-yaml-quote-label = the quotes around this value do not close, or something follows them
check-yaml-quote-help = close the quotes at the end of the value; inside double quotes write `\"` for a quotation mark

check-duplicate-key = a field must stand there once
check-duplicate-key-label = `{ $field }` stands here for the second time
check-duplicate-key-help = keep one `{ $field }` and remove the other

check-unknown-field = a field must be one that this kind of entry has
check-unknown-field-label = there is no field `{ $field }` here
check-unknown-field-help = the fields are: { $known }

check-missing-field = a field that every entry needs must be there
check-missing-field-label = `{ $field }` is missing
check-missing-field-help = add a line `{ $field }: ` with its value; `corpus/EXAMPLE.md` shows how

check-empty-value = a field that is there must say something
check-empty-value-label = `{ $field }` is empty
check-empty-value-help = write the value, or remove the field

check-wrong-type = a value must be of the type that its field needs
check-wrong-type-label = { $expected ->
    [list] `{ $field }` needs a list
    [group] `{ $field }` needs fields of its own
    [flag] `{ $field }` needs `true` or `false`
    [number] `{ $field }` needs a whole number
    [year] `{ $field }` needs a year
   *[text] `{ $field }` needs a single text
}
check-wrong-type-help = { $expected ->
    [list] write a list: `{ $field }: [first, second]`
    [group] write each field on a line of its own, two spaces further in
    [flag] write `{ $field }: true` or `{ $field }: false`
    [number] write the number in digits only: `{ $field }: 1098`
    [year] write the year in four digits: `{ $field }: 2004`
   *[text] write one text; in double quotes if it is `true`, `false` or holds special signs
}

check-unknown-term = a term must be one that the vocabulary has
check-unknown-term-label = the vocabulary has no `{ $value }` among its { $scheme }
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` lists every term

check-unknown-country = a country must be a code of three letters (ISO 3166-1), or `INT` for an international court
check-unknown-country-label = `{ $value }` is no country code
check-unknown-country-help = `corpus/vocabulary/countries.yaml` lists every code

check-unknown-region = a region must be a code of three digits (United Nations M49)
check-unknown-region-label = `{ $value }` is no region code
check-unknown-region-help = `corpus/vocabulary/regions.yaml` lists every code; where none fits, describe the area in words with `scope`

check-unknown-article = an article must be one of the Convention or its Protocols
check-unknown-article-label = there is no article `{ $value }`
check-unknown-article-help = write the instrument and the number: `UNTOC 5`, `TIP 3`, `SOM 6` or `FA 5`

check-unknown-language = the language of a text must be ar, zh, en, fr, ru or es
check-unknown-language-label = `{ $value }` is none of the six languages
check-unknown-language-help = use `ar`, `zh`, `en`, `fr`, `ru` or `es`

check-unknown-language-code = the language of a source must be a code of two letters (ISO 639-1)
check-unknown-language-code-label = `{ $value }` is no language code
check-unknown-language-code-help = write, for example, `it` for Italian or `pt` for Portuguese

check-unknown-value = a value must be one of those that its field allows
check-unknown-value-label = `{ $field }` does not allow `{ $value }`
check-unknown-value-help = it allows: { $allowed }

check-bad-date = a date must exist and go from year to day
check-bad-date-label = `{ $value }` is no such date
check-bad-date-help = write `2016`, `2016-06` or `2016-06-17`, as far as the date is known

check-date-in-future = a date must not lie in the future
check-date-in-future-label = `{ $value }` is still to come
check-date-in-future-help = correct `{ $field }`, or write the last date that has passed

check-bad-address = a web address must be complete
check-bad-address-label = `{ $value }` is no complete web address
check-bad-address-help = copy the address from the browser, with `https://` at its beginning and without spaces

check-id-shape = an id must be small letters, digits and dashes; that of a case begins with country and year
check-id-shape-label = `{ $value }` is no such id
check-id-shape-help = an id looks like `ita-2016-operation-crimine` for a case and like `joint-teams` for anything else

check-duplicate-id = two entries must not have the same id
check-duplicate-id-label = `{ $other }` already has the id `{ $id }`
check-duplicate-id-help = give this file another name

check-formerly-clash = an earlier id must not belong to another entry
check-formerly-clash-label = `{ $id }` leads to `{ $other }`
check-formerly-clash-help = remove `{ $id }` from `formerly` in one of the two files

check-wrong-folder = a file must stand in the folder of its kind, a case in that of its deciding country
check-wrong-folder-label = the file stands at `{ $path }`
check-wrong-folder-help = if the folder is right and the country is not, correct `jurisdiction`

check-date-and-id = the year in the id of a case should be that of the decision
check-date-and-id-label = the id says { $year }, the date says { $date }
check-date-and-id-help = correct `decided`, or keep it if the id was given for another reason: ids never change

check-form-crime = a form of crime must name itself as its only crime
check-form-crime-label = this is not `{ $id }` alone
check-form-crime-help = use as the file name the id of the crime in `corpus/vocabulary/crimes.yaml`

check-section-missing = the sections that every entry of a kind needs must be there
check-section-missing-label = the section "{ $heading }" is missing
check-section-missing-help = add the line `## { $heading }` and its paragraphs

check-section-unknown = a heading must be one of the sections of this kind of entry, in the language of the file
check-section-unknown-label = "{ $heading }" is no such section
check-section-unknown-help = the sections are: { $known }

check-section-order = sections must stand in their order, each once
check-section-order-label = "{ $heading }" stands here too late or for the second time
check-section-order-help = the order is: { $order }

check-section-empty = a section must have a paragraph
check-section-empty-label = nothing stands below "{ $heading }"
check-section-empty-help = write the paragraphs, or remove the heading if the section may be left out

check-text-outside-section = the text must begin with the heading of a section
check-text-outside-section-label = this stands before the first heading
check-text-outside-section-help = write a heading above it, or move it into a section

check-heading-level = a heading must have exactly two number signs
check-heading-level-label = this heading is of another level
check-heading-level-help = sections have no headings of their own inside them

check-raw-html = the text must hold no HTML
check-raw-html-label = this is HTML
check-raw-html-help = remove the tag; for a plain sign write `\<`

check-unsupported-markdown = the text must be paragraphs, lists, emphasis and links
check-unsupported-markdown-label = an image, a block of code, a quotation block, a line or a footnote stands here
check-unsupported-markdown-help = write it as a paragraph, without spaces at the beginning; sources belong into `sources`

check-unsafe-link = a link must lead to a web address, an e-mail address or a file of the digest
check-unsafe-link-label = `{ $address }` leads elsewhere
check-unsafe-link-help = begin the address with `https://`

check-link-to-nowhere = a link to a file must lead to an entry of the digest
check-link-to-nowhere-label = there is no `{ $address }`, seen from this file
check-link-to-nowhere-help = write the path from this file to the other, such as `../../units/name.md`

check-mark-without-source = a source mark must name one of the sources, or be `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` names nothing: there are no sources
    [one] `{ $mark }` names nothing: there is one source
   *[other] `{ $mark }` names nothing: there are { $sources } sources
}
check-mark-without-source-help = write the number of the source in the list `sources`, counted from 1: `[^1]`

check-sources-missing = an entry must have a source
check-sources-missing-label = no source is listed
check-sources-missing-help = add `sources:` with `title`, `publisher`, `url` and `language` of each

check-source-incomplete = a source must have a title, a publisher and a language
check-source-incomplete-label = `{ $field }` of this source is missing
check-source-incomplete-help = add `{ $field }: ` with its value to the source

check-source-twice = a source must be listed once
check-source-twice-label = source { $number } is the same as source { $other }
check-source-twice-help = remove it, write `[^{ $other }]` for its marks, and count the later marks anew

check-lesson-without-text = a lesson must have a text
check-lesson-without-text-label = the text of this lesson is missing
check-lesson-without-text-help = say in a sentence what this entry teaches: `text: …`

check-lesson-without-source = a lesson that the sources state must stand in an entry with sources
check-lesson-without-source-label = the lesson is `stated`, but no source is listed
check-lesson-without-source-help = add the source, or write `basis: derived` if the conclusion is yours

check-summary-too-long = a summary must have at most 80 words, in Chinese 200 characters; a translation a quarter more
check-summary-too-long-label = { $unit ->
    [characters] this has { $length } characters, { $limit } are allowed
   *[words] this has { $length } words, { $limit } are allowed
}
check-summary-too-long-help = shorten it; what is left out can stand in the text below

check-translation-without-original = a translation must stand at the path of the entry that it translates
check-translation-without-original-label = there is no entry `{ $original }`
check-translation-without-original-help = give the translation the folder and the name of the entry

check-translation-of-same-language = a translation must be in another language than the entry
check-translation-of-same-language-label = the entry itself is already in `{ $language }`
check-translation-of-same-language-help = move the file into the folder of its language, or remove it

check-translation-with-facts = a translation must hold texts only
check-translation-with-facts-label = `{ $field }` stands in the entry and holds for all languages
check-translation-with-facts-help = remove `{ $field }` here

check-translation-lessons = a translation must have one text for each lesson of the entry
check-translation-lessons-label = the number of texts here is { $count }, that of lessons in the entry { $expected }
check-translation-lessons-help = write `lessons:` as a list of texts, in the order of the entry

check-translation-stale = a translation should be as new as the entry
check-translation-stale-label = the entry has changed since it was translated
check-translation-stale-help = bring the texts up to date first, and then `of`

check-translation-figures = a translation should have the numbers, dates and sums of the entry
check-translation-figures-label = { $side ->
    [missing] the entry has `{ $figures }` here, and the translation does not
   *[extra] the entry does not have `{ $figures }` here
}
check-translation-figures-help = write the figure of the entry; where the translation is right all the same, list it in `corpus/exceptions.yaml` with the reason

check-translation-concept = a translation should name a concept by a term of the vocabulary, the same for the same thing
check-translation-concept-label = the entry names `{ $concept }` here (“{ $words }”), and no label of it is in the title, summary or lessons of the translation
check-translation-concept-help = write “{ $label }” or another label from `corpus/vocabulary`; where another word is right, list it in `corpus/exceptions.yaml` with the reason

check-translation-script = a translation should be in its language and script
check-translation-script-label = this is hardly text in the language `{ $language }`
check-translation-script-help = translate the text; names may stand in brackets in their own script

check-translation-length = a translation should be about as long as translations into its language are
check-translation-length-label = this has { $length } characters, and what it translates { $expected }
check-translation-length-help = look whether something is missing or was added

check-translation-paragraphs = a translated text must have the paragraphs of the entry, since their numbers are cited
check-translation-paragraphs-label = the translation has { $count } paragraphs, the entry { $expected }
check-translation-paragraphs-help = divide the text as the entry does, one paragraph for each

check-exception-unknown = an exception must name a rule, an entry, a value and a reason
check-exception-unknown-label = this one excuses nothing
check-exception-unknown-help = write `rule`, `entry`, `value` and `reason`, and `language` if it is for one only; `casedigest check --rules` lists the rules
