# templates/kind.html, templates/axis.html and templates/gathering.html
narrow = Affiner cette liste
list-empty = Il n'y a rien sur cette page.

kind-cases-lead = Enquêtes et poursuites, présentées par leurs faits, leur stade et leurs sources. Les décisions les plus récentes figurent en premier.
kind-practices-lead = Des méthodes de travail qui ont fait leurs preuves dans plusieurs affaires ou plusieurs pays.
kind-units-lead = Services et réseaux créés pour lutter contre la criminalité organisée : leur composition, leurs résultats et les écueils à éviter.
kind-tools-lead = Manuels, lois types, bases de données et autres aides, et les cas où chacun est utile.
kind-forms-lead = Formes nouvelles ou changeantes de criminalité organisée, et la manière dont la Convention s'y applique.

axis-lessons-lead = Ce qui a réussi, ce qui a échoué et ce qu'il faut faire la prochaine fois. Chaque enseignement réunit les fiches dont il est tiré, dans leurs propres termes.
axis-crimes-lead = Les infractions et les formes de criminalité organisée dont traitent les fiches.
axis-techniques-lead = Comment les enquêtes ont été menées.
axis-countries-lead = Où les affaires ont été jugées, à qui appartiennent les pratiques et les unités, et quels autres pays étaient concernés.
axis-articles-lead = Les articles de la Convention et de ses Protocoles auxquels se rapportent les fiches.

country-home-total = { $total ->
    [one] { $shown } fiche
    [many] { $shown } de fiches
   *[other] { $shown } fiches
}
country-involved-total = { $total ->
    [one] en lien avec { $shown } affaire
    [many] en lien avec { $shown } d'affaires
   *[other] en lien avec { $shown } affaires
}

gathering-articles = Convention
gathering-related = Voir aussi
gathering-taught = { $total ->
    [one] Illustré par { $shown } fiche
    [many] Illustré par { $shown } de fiches
   *[other] Illustré par { $shown } fiches
}
gathering-home = { $total ->
    [one] { $shown } fiche de ce pays ou de cette juridiction
    [many] { $shown } de fiches de ce pays ou de cette juridiction
   *[other] { $shown } fiches de ce pays ou de cette juridiction
}
gathering-involved = { $total ->
    [one] En lien avec { $shown } affaire jugée ailleurs
    [many] En lien avec { $shown } d'affaires jugées ailleurs
   *[other] En lien avec { $shown } affaires jugées ailleurs
}
