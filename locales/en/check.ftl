# What `casedigest check` says. For each rule: what must hold (lower case, no full stop), `-label`:
# what stands here, `-help`: one step to mend it, with a value that can be pasted.

check-level-error = error
check-level-warning = warning
check-level-note = note
check-level-help = help
check-message = { $title }: { $label }
check-summary = Files checked: { $files }. Files with problems: { $affected }. Errors: { $errors }. Warnings: { $warnings }. Notes: { $notes }.
check-suggest-write = write `{ $suggestion }`
check-suggest-rename = name the file `{ $suggestion }.md`
check-suggest-move = move the file to `{ $suggestion }`
check-translate-hint = Write each translation behind the colon or dash below its original; `casedigest check` tells what is missing.
check-fixed = { $path }: { $line }: mended [{ $rule }]: { $title }
check-fixed-words = { $path }: { $line }: mended [{ $rule }]: `{ $before }` is now `{ $after }`
check-fixed-summary = Problems mended: { $problems }, in files: { $files }.

check-file-unreadable = a file must be readable
check-file-unreadable-label = the system says: { $cause }
check-file-unreadable-help = give the program the right to read the file
check-file-unreadable-why = A file that cannot be read is missing on the site, and nobody would notice.

check-file-too-large = a file must not be larger than an entry can be
check-file-too-large-label = this file has { $size } kB, { $limit } kB are read
check-file-too-large-help = shorten the text, or make several entries of it; documents belong behind a link in `sources`
check-file-too-large-why = Readers on a slow network load whole entries. A digest says in short what happened and links to the documents.

check-not-utf8 = a file must be text in UTF-8
check-not-utf8-label = these bytes are no UTF-8
check-not-utf8-help = open the file in an editor and save it with the encoding "UTF-8"; where letters look wrong, open it first with the encoding in which it was written
check-not-utf8-why = Only one encoding can hold all six languages and every name. In another one, letters turn into wrong signs.

check-byte-order-mark = a file must not begin with a byte-order mark
check-byte-order-mark-label = three invisible bytes stand before the first line
check-byte-order-mark-help = save the file with the encoding "UTF-8", not "UTF-8 with BOM"
check-byte-order-mark-why = The mark cannot be seen, and it keeps programs from finding the first line.

check-damaged-text = the text must hold only characters that can be read
check-damaged-text-label = { $character } stands here: an invisible character, or one that a wrong encoding has left
check-damaged-text-help = delete it and type the letter again that belongs here
check-damaged-text-why = Such characters mean that letters were lost, or they hide from reviewers what a text really says.

check-line-ends = lines should end with a line feed alone
check-line-ends-label = from here on, lines end as on Windows or old Macs; count: { $count }
check-line-ends-help = `casedigest check --fix` mends it; in an editor, choose "LF" for line ends
check-line-ends-why = Mixed line ends make every line look changed when two versions are compared.

check-trailing-space = a line should not end with spaces
check-trailing-space-label = spaces stand at the end of this line; lines like it: { $count }
check-trailing-space-help = `casedigest check --fix` removes them
check-trailing-space-why = Spaces that nobody sees make lines look changed when two versions are compared.

check-blank-lines = paragraphs should be parted by one blank line
check-blank-lines-label = more blank lines than one stand here; places like it: { $count }
check-blank-lines-help = `casedigest check --fix` removes them
check-blank-lines-why = Further blank lines show nowhere and make two versions harder to compare.

check-front-matter-missing = a file must begin with the line `---` and its fields
check-front-matter-missing-label = the first line is not `---`
check-front-matter-missing-help = write `---` as the very first line, below it the fields, and `---` again
check-front-matter-missing-why = The fields at the top say what the entry is; without them it can be neither found nor shown.

check-front-matter-unclosed = the fields must end with the line `---`
check-front-matter-unclosed-label = no second `---` follows this one
check-front-matter-unclosed-help = write `---` alone on a line below the last field
check-front-matter-unclosed-why = Without the second line nobody can tell where the fields end and the text begins.

check-front-matter-not-yaml = every line of the front matter must be a field with its value
check-front-matter-not-yaml-label = this cannot be read as a field with its value
check-front-matter-not-yaml-help = write `field: value`, and put a value with special signs in double quotes: `field: "value"`
check-front-matter-not-yaml-why = The fields are read by programs, which need each of them to have a name and a value.

check-yaml-colon = a value that holds a colon and a space must stand in quotes
check-yaml-colon-label = the colon in this value looks like the end of a field's name
check-yaml-colon-help = put the whole value in double quotes
check-yaml-colon-why = To a program, a colon and a space end the name of a field. Quotes say that they belong to the text.

check-yaml-tab = the front matter must be indented with spaces
check-yaml-tab-label = a tab stands here
check-yaml-tab-help = replace the tab with two spaces
check-yaml-tab-why = A tab is as wide as each editor likes, so it cannot show what belongs to what.

check-yaml-indent = fields of one level must begin in the same column
check-yaml-indent-label = this field is set in further than the one above, which already has a value
check-yaml-indent-help = remove the spaces before the field
check-yaml-indent-why = How far a line is set in says what it belongs to.

check-yaml-quote = a value in quotes must end with its closing quotation mark
check-yaml-quote-label = the quotes around this value do not close, or something follows them
check-yaml-quote-help = close the quotes at the end of the value; inside double quotes write `\"` for a quotation mark
check-yaml-quote-why = An open quotation mark makes the rest of the file part of the value.

check-yaml-smart-quotes = a value should be quoted with straight quotation marks
check-yaml-smart-quotes-label = these curved quotation marks become part of the value and protect nothing
check-yaml-smart-quotes-help = write straight double quotes; if the curved ones belong to the text, put straight ones around them
check-yaml-smart-quotes-why = Word processors turn straight quotation marks into curved ones; to a program these are letters like any other.

check-yaml-sign = a value that begins with a special sign must stand in quotes
check-yaml-sign-label = the sign at the beginning of this value has a meaning of its own in the front matter
check-yaml-sign-help = put the whole value in double quotes
check-yaml-sign-why = Signs such as `*`, `&` and `@` are orders to the program that reads the fields.

check-duplicate-key = a field must stand there once
check-duplicate-key-label = `{ $field }` stands here for the second time
check-duplicate-key-help = keep one `{ $field }` and remove the other
check-duplicate-key-why = When a field stands there twice, a program would keep one of the two, and not always the right one.

check-unknown-field = a field must be one that this kind of entry has
check-unknown-field-label = there is no field `{ $field }` here
check-unknown-field-help = the fields are: { $known }
check-unknown-field-why = A misspelt field would silently be left out of the page, the search and the data.

check-id-not-file-name = the id must be the name of the file and no field
check-id-not-file-name-label = { $same ->
    [yes] `id` repeats the name of the file
   *[no] `id` says `{ $value }`, the name of the file says `{ $id }`
}
check-id-not-file-name-help = remove the line `id`, and give the file the name that the entry should have
check-id-not-file-name-why = The name of the file is the id and the address of the entry. A second place could contradict it.

check-missing-field = a field that every entry needs must be there
check-missing-field-label = `{ $field }` is missing
check-missing-field-help = add a line `{ $field }: ` with its value; `corpus/EXAMPLE.md` shows how
check-missing-field-why = Search, lists and citations rely on these fields in every entry.

check-empty-value = a field that is there must say something
check-empty-value-label = `{ $field }` is empty
check-empty-value-help = write the value, or remove the field
check-empty-value-why = An empty field looks like something forgotten; a missing one says that it is not known.

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
check-wrong-type-why = A number written in words cannot be compared, and a list that is none cannot be searched.

check-value-twice = a list should name each thing once
check-value-twice-label = `{ $value }` stands in `{ $field }` for the second time
check-value-twice-help = remove one of the two
check-value-twice-why = What stands there twice would be shown and counted twice.

check-unknown-term = a term must be one that the vocabulary has
check-unknown-term-label = the vocabulary has no `{ $value }` among its { $scheme }
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` lists every term
check-unknown-term-why = Only terms of the vocabulary have labels in six languages, so only they can be found from every one of them.

check-unknown-country = a country must be a code of three letters (ISO 3166-1), or `INT` for an international court
check-unknown-country-label = `{ $value }` is no country code
check-unknown-country-help = `corpus/vocabulary/countries.yaml` lists every code
check-unknown-country-why = The code stands for the name of the country in six languages.

check-unknown-region = a region must be a code of three digits (United Nations M49)
check-unknown-region-label = `{ $value }` is no region code
check-unknown-region-help = `corpus/vocabulary/regions.yaml` lists every code; where none fits, describe the area in words with `scope`
check-unknown-region-why = The code stands for the name of the region in six languages.

check-unknown-article = an article must be one of the Convention or its Protocols
check-unknown-article-label = there is no article `{ $value }`
check-unknown-article-help = write the instrument and the number: `UNTOC 5`, `TIP 3`, `SOM 6` or `FA 5`
check-unknown-article-why = Readers look for cases by article of the Convention; one that does not exist leads nowhere.

check-unknown-language = the language of a text must be ar, zh, en, fr, ru or es
check-unknown-language-label = `{ $value }` is none of the six languages
check-unknown-language-help = use `ar`, `zh`, `en`, `fr`, `ru` or `es`
check-unknown-language-why = The language decides how a text is searched, hyphenated and read aloud.

check-unknown-language-code = the language of a source must be a code of two letters (ISO 639-1)
check-unknown-language-code-label = `{ $value }` is no language code
check-unknown-language-code-help = write, for example, `it` for Italian or `pt` for Portuguese
check-unknown-language-code-why = It tells readers whether they can read a source before they open it.

check-unknown-value = a value must be one of those that its field allows
check-unknown-value-label = `{ $field }` does not allow `{ $value }`
check-unknown-value-help = it allows: { $allowed }
check-unknown-value-why = These fields steer what the site says of an entry, so only agreed values are possible.

check-bad-date = a date must exist and go from year to day
check-bad-date-label = `{ $value }` is no such date
check-bad-date-help = write `2016`, `2016-06` or `2016-06-17`, as far as the date is known
check-bad-date-why = Dates are sorted and compared, and a day before a month is read differently from country to country.

check-date-in-future = a date must not lie in the future
check-date-in-future-label = `{ $value }` is still to come
check-date-in-future-help = correct `{ $field }`, or write the last date that has passed
check-date-in-future-why = A decision or a review that is still to come cannot be reported.

check-date-order = an entry should be added after the decision, and changed or reviewed after it was added
check-date-order-label = `{ $field }` says { $date }, before `{ $other }` with { $earlier }
check-date-order-help = correct the date that is wrong
check-date-order-why = A date out of order is nearly always a typing mistake.

check-ecli-shape = a citation that begins with `ECLI` must be a whole European Case Law Identifier
check-ecli-shape-label = `{ $value }` is none
check-ecli-shape-help = write five parts with colons between them: `ECLI`, the country, the court, the year in four digits and the number, such as `ECLI:EU:C:2024:372`
check-ecli-shape-why = Courts and databases find a decision by this identifier only when it is exact.

check-bad-address = a web address must be complete
check-bad-address-label = `{ $value }` is no complete web address
check-bad-address-help = copy the address from the browser, with `https://` at its beginning and without spaces
check-bad-address-why = A source that cannot be opened cannot be checked.

check-id-shape = an id must be small letters, digits and dashes; that of a case begins with country and year
check-id-shape-label = `{ $value }` is no such id
check-id-shape-help = an id looks like `ita-2016-operation-crimine` for a case and like `joint-teams` for anything else
check-id-shape-why = The id is part of addresses and citations, so it must be easy to type in every script.

check-duplicate-id = two entries must not have the same id
check-duplicate-id-label = `{ $other }` already has the id `{ $id }`
check-duplicate-id-help = give this file another name
check-duplicate-id-why = One address can lead to one entry only.

check-formerly-clash = an earlier id must not belong to another entry
check-formerly-clash-label = `{ $id }` leads to `{ $other }`
check-formerly-clash-help = remove `{ $id }` from `formerly` in one of the two files
check-formerly-clash-why = An old address that is cited in a filing must lead to the right entry.

check-possible-duplicate = one case should have one entry
check-possible-duplicate-label = { $why ->
    [number] `{ $other }` has the same number or citation
   *[text] `{ $other }` has the same State and date, and nearly the same title or summary
}
check-possible-duplicate-help = if both are about the same case, keep one file and add to it what the other says; if not, let title and summary tell them apart
check-possible-duplicate-why = Two entries about one case split its sources and count it twice.

check-wrong-folder = a file must stand in the folder of its kind, a case in that of its deciding country
check-wrong-folder-label = the file stands at `{ $path }`
check-wrong-folder-help = if the folder is right and the country is not, correct `jurisdiction`
check-wrong-folder-why = The folder is where people look for the cases of a country.

check-date-and-id = the year in the id of a case should be that of the decision
check-date-and-id-label = the id says { $year }, the date says { $date }
check-date-and-id-help = correct `decided`, or keep it if the id was given for another reason: ids never change
check-date-and-id-why = Readers take the year in an address for the year of the decision.

check-form-crime = a form of crime must name itself as its only crime
check-form-crime-label = this is not `{ $id }` alone
check-form-crime-help = use as the file name the id of the crime in `corpus/vocabulary/crimes.yaml`
check-form-crime-why = The page of a form of crime gathers the cases of that crime by its id.

check-section-missing = the sections that every entry of a kind needs must be there
check-section-missing-label = the section "{ $heading }" is missing
check-section-missing-help = add the line `## { $heading }` and its paragraphs
check-section-missing-why = Every entry is built alike, so that cases can be compared.

check-section-unknown = a heading must be one of the sections of this kind of entry, in the language of the file
check-section-unknown-label = "{ $heading }" is no such section
check-section-unknown-help = the sections are: { $known }
check-section-unknown-why = Headings are shown in six languages, which is possible for known sections only.

check-section-order = sections must stand in their order, each once
check-section-order-label = "{ $heading }" stands here too late or for the second time
check-section-order-help = the order is: { $order }
check-section-order-why = Readers know where to look when every entry has the same order.

check-section-empty = a section must have a paragraph
check-section-empty-label = nothing stands below "{ $heading }"
check-section-empty-help = write the paragraphs, or remove the heading if the section may be left out
check-section-empty-why = A heading without text promises something that is not there.

check-text-outside-section = the text must begin with the heading of a section
check-text-outside-section-label = this stands before the first heading
check-text-outside-section-help = write a heading above it, or move it into a section
check-text-outside-section-why = Each paragraph belongs to a section, which search and translations go by.

check-heading-level = a heading must have exactly two number signs
check-heading-level-label = this heading is of another level
check-heading-level-help = sections have no headings of their own inside them
check-heading-level-why = The page has one level of headings inside an entry; a screen reader jumps from one to the next.

check-raw-html = the text must hold no HTML
check-raw-html-label = this is HTML
check-raw-html-help = remove the tag; for a plain sign write `\<`
check-raw-html-why = HTML could change the page, send readers elsewhere or break the layout from right to left.

check-image-without-text = what an image shows must be said in words
check-image-without-text-label = this image has no text, and the digest shows no images
check-image-without-text-help = describe in a paragraph what it shows, and name where it stands in `sources`
check-image-without-text-why = Pictures cannot be searched, translated or read aloud, and they may show people who must not be shown.

check-unsupported-markdown = the text must be paragraphs, lists, emphasis and links
check-unsupported-markdown-label = an image, a block of code, a quotation block, a line or a footnote stands here
check-unsupported-markdown-help = write it as a paragraph, without spaces at the beginning; sources belong into `sources`
check-unsupported-markdown-why = An entry must look the same on the page, in print and in the data, in all scripts.

check-unsafe-link = a link must lead to a web address, an e-mail address or a file of the digest
check-unsafe-link-label = `{ $address }` leads elsewhere
check-unsafe-link-help = begin the address with `https://`
check-unsafe-link-why = A link with a script could act in the name of the reader.

check-link-to-nowhere = a link to a file must lead to an entry of the digest
check-link-to-nowhere-label = there is no `{ $address }`, seen from this file
check-link-to-nowhere-help = write the path from this file to the other, such as `../../units/name.md`
check-link-to-nowhere-why = A link to nowhere costs the reader time and trust.

check-mark-without-source = a source mark must name one of the sources, or be `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` names nothing: there are no sources
    [one] `{ $mark }` names nothing: there is one source
   *[other] `{ $mark }` names nothing: there are { $sources } sources
}
check-mark-without-source-help = write the number of the source in the list `sources`, counted from 1: `[^1]`
check-mark-without-source-why = A statement whose source cannot be found cannot be checked.

check-source-never-cited = every source should bear out something
check-source-never-cited-label = no paragraph names source { $number }
check-source-never-cited-help = write `[^{ $number }]` after what it bears out, or remove the source and count the later marks anew
check-source-never-cited-why = A reader cannot tell what an uncited source is good for.

check-sources-missing = an entry must have a source
check-sources-missing-label = no source is listed
check-sources-missing-help = add `sources:` with `title`, `publisher`, `url` and `language` of each
check-sources-missing-why = What nobody can check does not belong into a digest that is cited in court.

check-source-incomplete = a source must have a title, a publisher and a language
check-source-incomplete-label = `{ $field }` of this source is missing
check-source-incomplete-help = add `{ $field }: ` with its value to the source
check-source-incomplete-why = These three tell a reader who speaks and whether the source can be read.

check-source-twice = a source must be listed once
check-source-twice-label = source { $number } is the same as source { $other }
check-source-twice-help = remove it, write `[^{ $other }]` for its marks, and count the later marks anew
check-source-twice-why = A source that is listed twice looks like two witnesses.

check-confidence-without-official = high confidence should rest on an official source, or on sources of three publishers
check-confidence-without-official-label = no source is marked `official: true`, and the sources are of fewer than three publishers
check-confidence-without-official-help = add the official source, mark it with `official: true`, or write `confidence: medium`
check-confidence-without-official-why = Readers rely on `high` when they cite. One unofficial report can be wrong.

check-lesson-without-text = a lesson must have a text
check-lesson-without-text-label = the text of this lesson is missing
check-lesson-without-text-help = say in a sentence what this entry teaches: `text: …`
check-lesson-without-text-why = The lesson is what others take from the entry; the term alone does not say it.

check-lesson-without-source = a lesson that the sources state must stand in an entry with sources
check-lesson-without-source-label = the lesson is `stated`, but no source is listed
check-lesson-without-source-help = add the source, or write `basis: derived` if the conclusion is yours
check-lesson-without-source-why = `stated` means that a source says so, and then there must be one.

check-summary-too-long = a summary must have at most 80 words, in Chinese 200 characters; a translation a quarter more
check-summary-too-long-label = { $unit ->
    [characters] this has { $length } characters, { $limit } are allowed
   *[words] this has { $length } words, { $limit } are allowed
}
check-summary-too-long-help = shorten it; what is left out can stand in the text below
check-summary-too-long-why = The summary stands in lists of results, where a long one pushes the others off a telephone's screen.

check-other-language = a text should be in the language that its file says
check-other-language-label = the file says `{ $language }`, this looks like { $other }
check-other-language-help = translate it, or correct `language`
check-other-language-why = A text in another language than announced is searched and read aloud wrongly, and some readers cannot read it.

check-protected-name = victims, minors, witnesses and informants should not be named
check-protected-name-label = this looks like the name of such a person
check-protected-name-help = leave the name out: "the victim", "a boy of ten", "witness A"
check-protected-name-why = Naming victims and witnesses can put them in danger; many laws forbid it.

check-personal-contact = the text should hold no e-mail address and no telephone number
check-personal-contact-label = this looks like one
check-personal-contact-help = remove it; for an authority, link to the page where it publishes its contacts
check-personal-contact-why = Private contacts are not for the public, and those of offices soon change.

check-copied-sentence = a long sentence should stand in one entry only
check-copied-sentence-label = `{ $other }` has the same sentence
check-copied-sentence-help = say in each entry what is particular to it, or link to the other
check-copied-sentence-why = A sentence that was copied may tell of one case what was true of another.

check-translation-without-original = a translation must stand at the path of the entry that it translates
check-translation-without-original-label = there is no entry `{ $original }`
check-translation-without-original-help = give the translation the folder and the name of the entry
check-translation-without-original-why = A translation takes its facts from the entry at the same path.

check-translation-of-same-language = a translation must be in another language than the entry
check-translation-of-same-language-label = the entry itself is already in `{ $language }`
check-translation-of-same-language-help = move the file into the folder of its language, or remove it
check-translation-of-same-language-why = Two texts in one language could contradict each other.

check-translation-with-facts = a translation must hold texts only
check-translation-with-facts-label = `{ $field }` stands in the entry and holds for all languages
check-translation-with-facts-help = remove `{ $field }` here
check-translation-with-facts-why = Facts stand in one place, so that no language says something else.

check-translation-lessons = a translation must have one text for each lesson of the entry
check-translation-lessons-label = the number of texts here is { $count }, that of lessons in the entry { $expected }
check-translation-lessons-help = write `lessons:` as a list of texts, in the order of the entry
check-translation-lessons-why = The texts are matched to the lessons by their order.

check-translation-stale = a translation should be as new as the entry
check-translation-stale-label = the entry has changed since it was translated
check-translation-stale-help = bring the texts up to date first, and then `of`
check-translation-stale-why = A translation of an older text may say what the entry has since corrected.

check-translation-figures = a translation should have the numbers, dates and sums of the entry
check-translation-figures-label = { $side ->
    [missing] the entry has `{ $figures }` here, and the translation does not
   *[extra] the entry does not have `{ $figures }` here
}
check-translation-figures-help = write the figure of the entry; where the translation is right all the same, list it in `corpus/exceptions.yaml` with the reason
check-translation-figures-why = A wrong digit in a translation is a wrong fact, and readers of that language cannot see it.

check-translation-concept = a translation should name a concept by a term of the vocabulary, the same for the same thing
check-translation-concept-label = the entry names `{ $concept }` here (“{ $words }”), and no label of it is in the title, summary or lessons of the translation
check-translation-concept-help = write “{ $label }” or another label from `corpus/vocabulary`; where another word is right, list it in `corpus/exceptions.yaml` with the reason
check-translation-concept-why = Two words for one thing hide it from a search and make readers think of two things.

check-translation-script = a translation should be in its language and script
check-translation-script-label = this is hardly text in the language `{ $language }`
check-translation-script-help = translate the text; names may stand in brackets in their own script
check-translation-script-why = Text that was left in another language is of no use to readers of this one.

check-translation-length = a translation should be about as long as translations into its language are
check-translation-length-label = this has { $length } characters, and what it translates { $expected }
check-translation-length-help = look whether something is missing or was added
check-translation-length-why = A translation that is much shorter or longer has lost something or says more than the entry.

check-translation-paragraphs = a translated text must have the paragraphs of the entry, since their numbers are cited
check-translation-paragraphs-label = the translation has { $count } paragraphs, the entry { $expected }
check-translation-paragraphs-help = divide the text as the entry does, one paragraph for each
check-translation-paragraphs-why = A filing cites a paragraph by its number, which must lead to the same words in every language.

check-exception-unknown = an exception must name a rule, an entry, a value and a reason
check-exception-unknown-label = this one excuses nothing
check-exception-unknown-help = write `rule`, `entry`, `value` and `reason`, and `language` if it is for one only; `casedigest check --rules` lists the rules
check-exception-unknown-why = An exception with a typing mistake would excuse nothing, or something else.
