# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {", "}
# What is known of the outcome, with the space before it.
cite-outcome = {" "}[{ $outcome }]
cite-in = in { $digest }
cite-paragraph = par. { $number }
cite-version = version { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = arrêt du { $date }
cite-decision-of = décision du { $date }
cite-judgment-in = arrêt de { $date }
cite-decision-in = décision de { $date }

cite = Citer cette fiche
cite-hint = Les numéros de paragraphe ne changent pas : ajoutez « par. 7 » pour renvoyer à un paragraphe.
cite-outcome-hint = Ce que l'on sait de l'issue figure entre crochets. Conservez cette mention : l'issue peut changer.
cite-entry = Cette fiche
cite-decision = La décision
cite-legal = Formes juridiques
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = Styles généraux
cite-files = Fichiers pour logiciels de références
cite-copy = Copier
cite-copied = Copié.
cite-copy-failed = La copie est impossible ici. Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.
cite-copy-link = Copier le lien
cite-copy-paragraph = Citer le paragraphe

# On paper.
cite-permanent-link = Lien permanent
cite-version-of-text = Version de ce texte
cite-accessed = Consulté le :
