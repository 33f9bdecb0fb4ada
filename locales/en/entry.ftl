# templates/entry.html
entry-stage-note = What is known of the outcome:
entry-lessons = Lessons
entry-glance = At a glance
entry-languages = Read in
entry-sources = Sources
entry-similar = Similar entries
# $concepts is a list of what both entries are about.
entry-similar-shares = In common: { $concepts }
entry-paragraph = Paragraph { $number }

# Who speaks.
entry-not-translated = This entry has not been translated yet. It is shown in { $language }.
entry-official-translation = Official translation.
entry-reviewed-translation = Unofficial translation, read by a lawyer of the language.
entry-unofficial-translation = Unofficial translation.
entry-stale-translation = The original has changed since it was translated.
entry-body-not-translated = The full text has not been translated yet. It is shown in { $language }.
version-original = original
version-official = official translation
version-reviewed = reviewed translation
version-unofficial = unofficial translation
version-stale = translation out of date
version-none = not yet translated

source-official = official
source-archived = archived copy
source-supports = Supports:

glance-crimes = Crimes
glance-techniques = Techniques
glance-cooperation = Cooperation
glance-articles = Convention articles
glance-convicted = Persons convicted
glance-sentences = Sentences
glance-confiscated = Confiscated
glance-victims = Victims
glance-involved = Countries also involved
glance-docket = Docket
glance-citation = Citation
glance-legal-system = Legal system
glance-original-language = Language of the main source
glance-countries = Countries
glance-region = Region
glance-scope = Where it applies
glance-established = Established
glance-legal-basis = Legal basis
glance-tool-kind = Kind of tool
glance-publisher = Publisher
glance-published = Published
glance-languages = Available in
glance-address = Address
glance-resolutions = Resolutions and decisions
glance-aliases = Also known as
glance-confidence = Confidence
glance-reviewed = Checked against its sources
glance-updated = Changed
glance-added = Added to the digest
confidence-high = High: official or several independent sources
confidence-medium = Medium: press or secondary sources
