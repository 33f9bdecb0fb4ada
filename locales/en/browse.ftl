# templates/kind.html, templates/axis.html and templates/gathering.html
narrow = Narrow these down
list-empty = There is nothing on this page.

kind-cases-lead = Investigations and prosecutions, by facts, stage and sources. The newest decisions come first.
kind-practices-lead = Ways of working that have proved themselves in more than one case or country.
kind-units-lead = Offices and networks made for organized crime: what they consist of, what they achieved, what to avoid.
kind-tools-lead = Manuals, model laws, databases and other aids, and when each is of use.
kind-forms-lead = New or changing forms of organized crime, and how the Convention applies to them.

axis-lessons-lead = What worked, what failed, and what to do next time. Each lesson gathers the entries that teach it, in their own words.
axis-crimes-lead = The offences and forms of organized crime that the entries are about.
axis-techniques-lead = How the cases were investigated.
axis-countries-lead = Where cases were decided, whose practices and units they are, and which countries were also involved.
axis-articles-lead = Articles of the Convention and its Protocols that the entries bear on.

country-home-total = { $total ->
    [one] { $shown } entry
   *[other] { $shown } entries
}
country-involved-total = { $total ->
    [one] involved in { $shown }
   *[other] involved in { $shown }
}

gathering-articles = Convention
gathering-related = See also
gathering-taught = { $total ->
    [one] Taught by { $shown } entry
   *[other] Taught by { $shown } entries
}
gathering-home = { $total ->
    [one] { $shown } entry of this jurisdiction
   *[other] { $shown } entries of this jurisdiction
}
gathering-involved = { $total ->
    [one] Involved in { $shown } case decided elsewhere
   *[other] Involved in { $shown } cases decided elsewhere
}
