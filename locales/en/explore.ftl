# templates/explore.html
explore-nav = Explore
explore-heading = The digest at a glance
explore-lead = Where cases were decided, when, and which lessons were learned about which crimes. Every number leads to its entries.
explore-any = Any
explore-columns = Columns of the table of lessons
explore-show = Show
explore-countries-hint = A tile is a country: its code, and how many entries are its own. The darker, the more. Countries that were only involved show 0.
explore-tile = { $country }. Entries: { $decided }; involved in: { $involved }
explore-as-table = As a table
explore-decided = Own entries
explore-matrix = Lessons by subject
explore-matrix-hint = How many entries teach a lesson about a subject. The twelve most frequent subjects are shown; narrow the page to see others.
counted = { $label } ({ $count })
