# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {", "}
# What is known of the outcome, with the space before it.
cite-outcome = {" "}[{ $outcome }]
cite-in = in { $digest }
cite-paragraph = para { $number }
cite-version = version { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = judgment of { $date }
cite-decision-of = decision of { $date }
cite-judgment-in = judgment of { $date }
cite-decision-in = decision of { $date }

cite = Cite this entry
cite-hint = Paragraph numbers stay as they are: add “para 7” to point at a paragraph.
cite-outcome-hint = What is known of the outcome stands in square brackets. Leave it there: it may change.
cite-entry = This entry
cite-decision = The decision
cite-legal = Legal forms
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = General styles
cite-files = Files for reference managers
cite-copy = Copy
cite-copied = Copied.
cite-copy-failed = Copying is not possible here. The text is selected: press Ctrl+C or ⌘C.
cite-copy-link = Copy link
cite-copy-paragraph = Cite paragraph

# On paper.
cite-permanent-link = Permanent link
cite-version-of-text = Version of this text
cite-accessed = Read on (date):
