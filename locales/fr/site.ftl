# templates/base.html and templates/macros.html: what every page has.
site-name = Recueil d'affaires
skip = Aller au contenu
skip-filters = Aller aux résultats
menu = Menu
languages = Langues
further = Autres pages
nav-search = Recherche
nav-about = À propos
foot = Recueil indépendant. Ce site n'est pas un site des Nations Unies et ne donne aucun conseil juridique.

seek-label = Rechercher dans le recueil
seek-placeholder = Mots, nom, numéro d'affaire
seek-button = Rechercher

# The list below the search box, and what is read out when it opens.
suggest-label = Suggestions
suggest-topic = Thème
suggest-total = { $total ->
    [0] Aucune suggestion
    [one] { $shown } suggestion
    [many] { $shown } de suggestions
   *[other] { $shown } suggestions
}

# Who says so: the sources, or the editors of the digest.
basis-stated = selon les sources
basis-stated-means = Les sources le disent elles-mêmes.
basis-derived = déduction
basis-derived-means = La rédaction le déduit des faits ; les sources ne le disent pas elles-mêmes.

paging = Pages
paging-previous = Précédente
paging-next = Suivante
paging-position = Page { $page } sur { $last }

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
    [one] { $shown } fiche
    [many] { $shown } de fiches
   *[other] { $shown } fiches
}
countries-total = { $total ->
    [one] { $shown } pays
    [many] { $shown } de pays
   *[other] { $shown } pays
}

# Headings of the lists.
axis-lessons = Enseignements
axis-crimes = Infractions
axis-techniques = Techniques d'enquête
axis-countries = Pays
axis-articles = Articles de la Convention
kind-cases = Affaires
kind-practices = Bonnes pratiques
kind-units = Unités spécialisées
kind-tools = Outils
kind-forms = Formes nouvelles de criminalité
