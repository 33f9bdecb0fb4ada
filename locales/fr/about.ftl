# templates/about.html
about-heading = À propos de ce recueil
about-lead = Le recueil rassemble des enquêtes et des poursuites réelles en matière de criminalité transnationale organisée, de bonnes pratiques, des unités spécialisées, des outils et des formes nouvelles de criminalité, et indique pour chacun ce que l'on peut en apprendre.
figure-cases-sentence = { $total ->
    [one] Il contient actuellement { $shown } affaire.
    [many] Il contient actuellement { $shown } d'affaires.
   *[other] Il contient actuellement { $shown } affaires.
}

about-standing = Ce que le recueil n'est pas
about-standing-1 = Ce site n'est ni un site des Nations Unies ni celui d'un gouvernement, et il n'en porte aucun emblème. La « Convention » désigne la Convention des Nations Unies contre la criminalité transnationale organisée et ses Protocoles.
about-standing-2 = Rien de ce qui figure ici ne constitue un conseil juridique. Une fiche résume ce que disent ses sources ; elle ne remplace pas la décision de justice, et l'affaire a pu évoluer depuis. La mention d'une personne dans une fiche ne signifie pas qu'elle est coupable : le stade de la procédure est indiqué à côté de chaque titre.

about-sources = D'où viennent les faits
about-sources-1 = Chaque fiche cite ses sources : décisions, communiqués de juridictions, de parquets et de ministères, rapports d'organisations internationales, presse. Les numéros placés dans le texte y renvoient ; la mention « source officielle » signale ce que l'autorité a elle-même publié.
about-sources-2 = « Selon les sources » signifie que les sources le disent elles-mêmes. « Déduction » signifie que la rédaction l'a tiré des faits.
about-sources-3 = La fiabilité est élevée lorsque des sources officielles, ou plusieurs sources indépendantes, concordent ; elle est moyenne lorsqu'il a fallu se contenter de la presse ou de sources secondaires.

about-language = Langues et traductions
about-language-1 = L'interface, le vocabulaire et la recherche fonctionnent en anglais, arabe, chinois, espagnol, français et russe. La plupart des fiches sont rédigées en anglais. Le titre, le résumé et les enseignements sont traduits dans les autres langues, le texte intégral pour certaines fiches seulement ; lorsqu'une traduction manque, la page le signale et montre l'original.
about-language-2 = Sauf mention contraire, les traductions ne sont pas officielles. Ni les traductions ni les textes de cette interface n'ont encore été relus par des juristes dont c'est la langue maternelle.

about-search = Fonctionnement de la recherche
about-search-1 = La recherche connaît les termes du domaine dans les six langues : qui cherche l'un d'eux trouve aussi les fiches où la même chose porte un autre nom ou qui sont rédigées dans une autre langue. La page indique comment elle a compris vos mots et peut aussi ne rechercher que les mots eux-mêmes.
about-search-2 = Les filtres d'une même catégorie élargissent le choix ; ceux de catégories différentes le restreignent. L'adresse de la page contient toute la recherche : elle peut être conservée ou transmise.

about-privacy = Ce qui est conservé de votre visite
about-privacy-1 = Le serveur enregistre le type de page demandé, s'il a pu y répondre et en combien de temps. Il n'enregistre ni ce que vous avez cherché ni la fiche que vous avez lue.
about-privacy-2 = Les pages ne déposent aucun cookie, n'exécutent aucun script et ne chargent rien depuis d'autres sites.

about-reuse = Réutilisation des textes
about-reuse-1 = Les textes du recueil sont publiés sous la licence Creative Commons Attribution 4.0 International (CC BY 4.0). Les sources vers lesquelles ils renvoient appartiennent à leurs éditeurs.
