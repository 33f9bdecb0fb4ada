# templates/base.html and templates/macros.html: what every page has.
site-name = Case Digest
skip = Skip to the content
skip-filters = Skip to the results
menu = Menu
languages = Languages
further = Further pages
nav-search = Search
nav-about = About
foot = An independent digest. It is no site of the United Nations and gives no legal advice.

seek-label = Search the digest
seek-placeholder = Words, a name, a docket number
seek-button = Search

# The list below the search box, and what is read out when it opens.
suggest-label = Suggestions
suggest-topic = Topic
suggest-total = { $total ->
    [0] No suggestions
    [one] { $shown } suggestion
   *[other] { $shown } suggestions
}

# Who says so: the sources, or the editors of the digest.
basis-stated = stated
basis-stated-means = The sources say so.
basis-derived = derived
basis-derived-means = The editors conclude it from the facts; the sources do not say so themselves.

paging = Pages
paging-previous = Previous
paging-next = Next
paging-position = Page { $page } of { $last }

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
    [one] { $shown } entry
   *[other] { $shown } entries
}
countries-total = { $total ->
    [one] { $shown } country
   *[other] { $shown } countries
}

# Headings of the lists.
axis-lessons = Lessons
axis-crimes = Crimes
axis-techniques = Investigative techniques
axis-countries = Countries
axis-articles = Convention articles
kind-cases = Cases
kind-practices = Good practices
kind-units = Specialized units
kind-tools = Tools
kind-forms = New forms of crime
