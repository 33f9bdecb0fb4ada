# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = Search: { $query }
search-none = Nothing found
search-found = { $total ->
    [one] { $shown } entry found
   *[other] { $shown } entries found
}
search-all = { $total ->
    [one] { $shown } entry in all
   *[other] { $shown } entries in all
}
search-none-says = No entry has all of these words and filters together. One change gives:
search-everything = Show all entries
search-past-end = There is nothing on this page any more.
search-first-page = Go to the first page

sort = Order
sort-relevance = Best match
sort-newest = Newest
sort-oldest = Oldest
sort-updated = Recently added

chips = Chosen filters
chip-remove = Remove filter:
chips-clear = Remove all filters

# How the words were read. $words are the reader's, $label is ours.
read-phrase = Exactly “{ $words }”.
read-concept = “{ $words }” is read as { $label }, in all six languages.
read-filter = “{ $words }” is taken as the filter { $label }.
read-excluded = Without “{ $words }”.
read-identifier = “{ $words }” is a docket number, citation or name.
read-words-only = Search for the words alone
read-without-concepts = Only the words themselves were searched for.
read-with-concepts = Search for what they mean as well
read-shortened = The search was longer than is read; the end of it was left out.

# What was loosened to find more. $count is “12 entries”.
loosened = Entries that match in part
step-concept-only = By meaning, without the exact words “{ $from }”: { $count }.
step-corrected = With “{ $to }” instead of “{ $from }”: { $count }.
step-left-out = Without “{ $from }”: { $count }.
step-layout = With “{ $to }”, as typed on another keyboard: { $count }.

# Ways out of an empty list; a count follows.
way-without-word = Without “{ $word }”
way-without-filter = Without the filter “{ $facet }”
way-other = With fewer conditions

# Why an entry was found. $reasons is a list of the parts below.
why = Found { $reasons }
why-identifier = by its number or name
why-title = in the title
why-summary = in the summary
why-lessons = in the lessons
why-body = in the text
why-concept = under { $concept }

facets = Filters
facet-all = { $total ->
    [one] Show { $shown } value
   *[other] Show all { $shown }
}
facet-back = Back to the results
facet-none = No entry of this search has a value here.
facet-kind = Kind of entry
facet-crime = Crime
facet-lesson = Lesson
facet-technique = Technique
facet-cooperation = Cooperation
facet-country = Country
facet-region = Region
facet-involved = Also involved
facet-legal-system = Legal system
facet-stage = Stage
facet-article = Convention article
facet-language = Language of the source
facet-year = Year

# $count is “12 entries”.
year-title = { $year }: { $count }
years-from = { $year } and later
years-until = { $year } and earlier
years-any = any year

# Feeds: `$words` are the words of the search.
feed-title = New in the digest
feed-of = New for “{ $words }”
feed-follow = Follow this search as a feed
