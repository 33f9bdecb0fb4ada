# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = Recherche : { $query }
search-none = Aucun résultat
search-found = { $total ->
    [one] { $shown } fiche trouvée
    [many] { $shown } de fiches trouvées
   *[other] { $shown } fiches trouvées
}
search-all = { $total ->
    [one] { $shown } fiche au total
    [many] { $shown } de fiches au total
   *[other] { $shown } fiches au total
}
search-none-says = Aucune fiche ne réunit tous ces mots et filtres. En changeant un seul élément :
search-everything = Afficher toutes les fiches
search-past-end = Les résultats s'arrêtent avant cette page.
search-first-page = Aller à la première page

sort = Ordre
sort-relevance = Pertinence
sort-newest = Plus récentes
sort-oldest = Plus anciennes
sort-updated = Ajouts récents

chips = Filtres choisis
chip-remove = Retirer le filtre :
chips-clear = Retirer tous les filtres

# How the words were read. $words are the reader's, $label is ours.
read-phrase = Expression exacte : « { $words } ».
read-concept = « { $words } » est compris comme « { $label } », dans les six langues.
read-filter = « { $words } » est pris comme filtre : { $label }.
read-excluded = Sans « { $words } ».
read-identifier = « { $words } » est un numéro d'affaire, une référence ou un nom.
read-words-only = Rechercher les mots seuls
read-without-concepts = Seuls les mots eux-mêmes ont été recherchés.
read-with-concepts = Rechercher aussi leur sens
read-shortened = La recherche dépassait la longueur admise ; la fin n'en a pas été prise en compte.

# What was loosened to find more. $count is “12 entries”.
loosened = Fiches correspondant en partie
step-concept-only = Par le sens, sans les mots exacts « { $from } » : { $count }.
step-corrected = Avec « { $to } » au lieu de « { $from } » : { $count }.
step-left-out = Sans « { $from } » : { $count }.
step-layout = Avec « { $to } », comme si le texte avait été saisi sur un autre clavier : { $count }.

# Ways out of an empty list; a count follows.
way-without-word = Sans « { $word } »
way-without-filter = Sans le filtre « { $facet } »
way-other = Avec moins de conditions

# Why an entry was found. $reasons is a list of the parts below.
why = Correspondance { $reasons }
why-identifier = par le numéro ou le nom
why-title = dans le titre
why-summary = dans le résumé
why-lessons = dans les enseignements
why-body = dans le texte
why-concept = par la notion « { $concept } »

facets = Filtres
facet-all = { $total ->
    [one] Afficher { $shown } valeur
    [many] Afficher les { $shown } de valeurs
   *[other] Afficher les { $shown } valeurs
}
facet-back = Retour aux résultats
facet-none = Aucune fiche de cette recherche n'a de valeur pour ce filtre.
facet-kind = Type de fiche
facet-crime = Infraction
facet-lesson = Enseignement
facet-technique = Technique d'enquête
facet-cooperation = Coopération
facet-country = Pays
facet-region = Région
facet-involved = Autre pays concerné
facet-legal-system = Système juridique
facet-stage = Stade de la procédure
facet-article = Article de la Convention
facet-language = Langue de la source
facet-year = Année

# $count is “12 entries”.
year-title = { $year } : { $count }
years-from = à partir de { $year }
years-until = jusqu'en { $year }
years-any = toutes les années

# Feeds: `$words` are the words of the search.
feed-title = Nouveautés du recueil
feed-of = Nouveautés pour « { $words } »
feed-follow = Suivre cette recherche par un flux
