# Ce que dit `casedigest check`. Pour chaque règle : ce qui doit être (minuscule, sans point final),
# `-label` : ce qui se trouve là, `-help` : une étape pour y remédier, avec une valeur à coller.

check-level-error = erreur
check-level-warning = avertissement
check-level-note = remarque
check-level-help = aide
check-message = { $title } : { $label }
check-summary = Fichiers vérifiés : { $files }. Fichiers à corriger : { $affected }. Erreurs : { $errors }. Avertissements : { $warnings }. Remarques : { $notes }.
check-suggest-write = écrivez `{ $suggestion }`
check-suggest-rename = nommez le fichier `{ $suggestion }.md`
check-suggest-move = déplacez le fichier vers `{ $suggestion }`
check-translate-hint = Écrivez chaque traduction après le deux-points ou le tiret, sous son original ; `casedigest check` dit ce qui manque.
check-fixed = { $path } : { $line } : corrigé [{ $rule }] : { $title }
check-fixed-words = { $path } : { $line } : corrigé [{ $rule }] : `{ $before }` est devenu `{ $after }`
check-fixed-summary = Problèmes corrigés : { $problems }, dans fichiers : { $files }.

check-file-unreadable = un fichier doit être lisible
check-file-unreadable-label = le système répond : { $cause }
check-file-unreadable-help = donnez au programme le droit de lire le fichier
check-file-unreadable-why = Un fichier illisible manque sur le site, et personne ne s'en apercevrait.

check-file-too-large = un fichier ne doit pas dépasser la taille d'une fiche
check-file-too-large-label = ce fichier fait { $size } ko, { $limit } ko sont lus
check-file-too-large-help = abrégez le texte ou faites-en plusieurs fiches ; la place des documents est derrière un lien dans `sources`
check-file-too-large-why = Sur un réseau lent, on charge des fiches entières. Un répertoire dit brièvement ce qui s'est passé et renvoie aux documents.

check-not-utf8 = un fichier doit être un texte en UTF-8
check-not-utf8-label = ces octets ne sont pas de l'UTF-8
check-not-utf8-help = ouvrez le fichier dans un éditeur et enregistrez-le avec l'encodage « UTF-8 » ; si des lettres paraissent fausses, ouvrez-le d'abord avec l'encodage d'origine
check-not-utf8-why = Un seul encodage contient les six langues et tous les noms. Dans un autre, des lettres se changent en signes faux.

check-byte-order-mark = un fichier ne doit pas commencer par une marque d'ordre des octets
check-byte-order-mark-label = trois octets invisibles précèdent la première ligne
check-byte-order-mark-help = enregistrez le fichier avec l'encodage « UTF-8 », et non « UTF-8 avec BOM »
check-byte-order-mark-why = Cette marque ne se voit pas et empêche les programmes de trouver la première ligne.

check-damaged-text = le texte ne doit contenir que des caractères lisibles
check-damaged-text-label = { $character } se trouve ici : un caractère invisible, ou laissé par un mauvais encodage
check-damaged-text-help = supprimez-le et retapez la lettre qui doit se trouver là
check-damaged-text-why = De tels caractères signifient que des lettres ont été perdues, ou ils cachent aux relecteurs ce que dit vraiment un texte.

check-line-ends = les lignes devraient se terminer par un simple saut de ligne
check-line-ends-label = à partir d'ici, les lignes se terminent comme sous Windows ou sur un ancien Mac ; nombre : { $count }
check-line-ends-help = `casedigest check --fix` y remédie ; dans un éditeur, choisissez « LF » pour les fins de ligne
check-line-ends-why = Des fins de ligne mélangées font paraître toutes les lignes modifiées quand on compare deux versions.

check-trailing-space = une ligne ne devrait pas se terminer par des espaces
check-trailing-space-label = cette ligne se termine par des espaces ; lignes semblables : { $count }
check-trailing-space-help = `casedigest check --fix` les supprime
check-trailing-space-why = Des espaces que personne ne voit font paraître des lignes modifiées quand on compare deux versions.

check-blank-lines = une seule ligne vide devrait séparer deux paragraphes
check-blank-lines-label = il y a ici plus d'une ligne vide ; endroits semblables : { $count }
check-blank-lines-help = `casedigest check --fix` les supprime
check-blank-lines-why = Les lignes vides en trop n'apparaissent nulle part et rendent deux versions plus difficiles à comparer.

check-front-matter-missing = un fichier doit commencer par la ligne `---` suivie de ses champs
check-front-matter-missing-label = la première ligne n'est pas `---`
check-front-matter-missing-help = écrivez `---` sur la toute première ligne, puis les champs, puis de nouveau `---`
check-front-matter-missing-why = Les champs du début disent ce qu'est la fiche ; sans eux, on ne peut ni la trouver ni l'afficher.

check-front-matter-unclosed = les champs doivent se terminer par la ligne `---`
check-front-matter-unclosed-label = aucun second `---` ne suit celui-ci
check-front-matter-unclosed-help = écrivez `---` seul sur une ligne, sous le dernier champ
check-front-matter-unclosed-why = Sans la deuxième ligne, nul ne sait où finissent les champs et où commence le texte.

check-front-matter-not-yaml = chaque ligne de l'en-tête doit être un champ suivi de sa valeur
check-front-matter-not-yaml-label = ceci ne se lit pas comme un champ suivi de sa valeur
check-front-matter-not-yaml-help = écrivez `champ: valeur`, et mettez entre guillemets droits une valeur qui contient des signes spéciaux : `champ: "valeur"`
check-front-matter-not-yaml-why = Les champs sont lus par des programmes, auxquels il faut pour chacun un nom et une valeur.

check-yaml-colon = une valeur qui contient un deux-points suivi d'une espace doit être entre guillemets droits
check-yaml-colon-label = le deux-points de cette valeur ressemble à la fin d'un nom de champ
check-yaml-colon-help = mettez toute la valeur entre guillemets droits
check-yaml-colon-why = Pour un programme, un deux-points suivi d'une espace termine le nom d'un champ. Les guillemets disent qu'il appartient au texte.

check-yaml-tab = l'en-tête doit être indenté avec des espaces
check-yaml-tab-label = une tabulation se trouve ici
check-yaml-tab-help = remplacez la tabulation par deux espaces
check-yaml-tab-why = Une tabulation a la largeur que veut chaque éditeur ; elle ne peut donc pas montrer ce qui va ensemble.

check-yaml-indent = les champs d'un même niveau doivent commencer dans la même colonne
check-yaml-indent-label = ce champ est plus en retrait que celui du dessus, qui a déjà une valeur
check-yaml-indent-help = supprimez les espaces devant le champ
check-yaml-indent-why = Le retrait d'une ligne dit à quoi elle appartient.

check-yaml-quote = une valeur entre guillemets doit se terminer par le guillemet fermant
check-yaml-quote-label = les guillemets de cette valeur ne se ferment pas, ou quelque chose les suit
check-yaml-quote-help = fermez les guillemets à la fin de la valeur ; à l'intérieur, écrivez `\"` pour un guillemet
check-yaml-quote-why = Un guillemet resté ouvert fait entrer la suite du fichier dans la valeur.

check-yaml-smart-quotes = une valeur devrait être entre guillemets droits
check-yaml-smart-quotes-label = ces guillemets courbes font partie de la valeur et ne protègent rien
check-yaml-smart-quotes-help = écrivez des guillemets droits ; si les guillemets courbes appartiennent au texte, entourez-les de guillemets droits
check-yaml-smart-quotes-why = Les traitements de texte changent les guillemets droits en guillemets courbes ; pour un programme, ce sont des lettres comme les autres.

check-yaml-sign = une valeur qui commence par un signe spécial doit être entre guillemets droits
check-yaml-sign-label = le signe au début de cette valeur a un sens propre dans l'en-tête
check-yaml-sign-help = mettez toute la valeur entre guillemets droits
check-yaml-sign-why = Des signes comme `*`, `&` et `@` sont des ordres pour le programme qui lit les champs.

check-duplicate-key = un champ ne doit figurer qu'une fois
check-duplicate-key-label = `{ $field }` figure ici pour la deuxième fois
check-duplicate-key-help = gardez un seul `{ $field }` et supprimez l'autre
check-duplicate-key-why = Si un champ figure deux fois, un programme n'en garderait qu'un, et pas toujours le bon.

check-unknown-field = un champ doit être de ceux que connaît ce type de fiche
check-unknown-field-label = il n'y a pas de champ `{ $field }` ici
check-unknown-field-help = les champs sont : { $known }
check-unknown-field-why = Un champ mal orthographié serait oublié sans bruit sur la page, dans la recherche et dans les données.

check-id-not-file-name = l'identifiant doit être le nom du fichier, et non un champ
check-id-not-file-name-label = { $same ->
    [yes] `id` répète le nom du fichier
   *[no] `id` dit `{ $value }`, le nom du fichier dit `{ $id }`
}
check-id-not-file-name-help = supprimez la ligne `id`, et donnez au fichier le nom que la fiche doit avoir
check-id-not-file-name-why = Le nom du fichier est l'identifiant et l'adresse de la fiche. Un second endroit pourrait le contredire.

check-missing-field = un champ obligatoire doit être présent
check-missing-field-label = `{ $field }` manque
check-missing-field-help = ajoutez une ligne `{ $field }: ` avec sa valeur ; `corpus/EXAMPLE.md` montre comment
check-missing-field-why = La recherche, les listes et les citations comptent sur ces champs dans chaque fiche.

check-empty-value = un champ présent doit dire quelque chose
check-empty-value-label = `{ $field }` est vide
check-empty-value-help = écrivez la valeur, ou supprimez le champ
check-empty-value-why = Un champ vide ressemble à un oubli ; un champ absent dit que l'on ne sait pas.

check-wrong-type = une valeur doit être du type que demande son champ
check-wrong-type-label = { $expected ->
    [list] `{ $field }` demande une liste
    [group] `{ $field }` demande des champs à lui
    [flag] `{ $field }` demande `true` ou `false`
    [number] `{ $field }` demande un nombre entier
    [year] `{ $field }` demande une année
   *[text] `{ $field }` demande un seul texte
}
check-wrong-type-help = { $expected ->
    [list] écrivez une liste : `{ $field }: [premier, second]`
    [group] écrivez chaque champ sur sa propre ligne, deux espaces plus loin
    [flag] écrivez `{ $field }: true` ou `{ $field }: false`
    [number] écrivez le nombre en chiffres seulement : `{ $field }: 1098`
    [year] écrivez l'année en quatre chiffres : `{ $field }: 2004`
   *[text] écrivez un seul texte, entre guillemets droits s'il est `true` ou `false` ou contient des signes spéciaux
}
check-wrong-type-why = Un nombre écrit en lettres ne se compare pas, et une liste qui n'en est pas une ne se parcourt pas.

check-value-twice = une liste devrait nommer chaque chose une seule fois
check-value-twice-label = `{ $value }` figure pour la deuxième fois dans `{ $field }`
check-value-twice-help = supprimez l'une des deux mentions
check-value-twice-why = Ce qui figure deux fois serait montré et compté deux fois.

check-unknown-term = un terme doit être de ceux du vocabulaire
check-unknown-term-label = `{ $value }` ne figure pas dans la liste `{ $scheme }` du vocabulaire
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` donne tous les termes
check-unknown-term-why = Seuls les termes du vocabulaire ont un nom dans les six langues ; eux seuls se retrouvent donc depuis chacune.

check-unknown-country = un pays doit être un code de trois lettres (ISO 3166-1), ou `INT` pour une juridiction internationale
check-unknown-country-label = `{ $value }` n'est pas un code de pays
check-unknown-country-help = `corpus/vocabulary/countries.yaml` donne tous les codes
check-unknown-country-why = Le code représente le nom du pays dans les six langues.

check-unknown-region = une région doit être un code de trois chiffres (M49 des Nations Unies)
check-unknown-region-label = `{ $value }` n'est pas un code de région
check-unknown-region-help = `corpus/vocabulary/regions.yaml` donne tous les codes ; si aucun ne convient, décrivez la zone en toutes lettres avec `scope`
check-unknown-region-why = Le code représente le nom de la région dans les six langues.

check-unknown-article = un article doit être un de ceux de la Convention ou de ses Protocoles
check-unknown-article-label = il n'y a pas d'article `{ $value }`
check-unknown-article-help = écrivez l'instrument et le numéro : `UNTOC 5`, `TIP 3`, `SOM 6` ou `FA 5`
check-unknown-article-why = On cherche les affaires par article de la Convention ; un article qui n'existe pas ne mène nulle part.

check-unknown-language = la langue d'un texte doit être ar, zh, en, fr, ru ou es
check-unknown-language-label = `{ $value }` n'est pas une des six langues
check-unknown-language-help = employez `ar`, `zh`, `en`, `fr`, `ru` ou `es`
check-unknown-language-why = La langue décide de la façon dont un texte est cherché, coupé et lu à voix haute.

check-unknown-language-code = la langue d'une source doit être un code de deux lettres (ISO 639-1)
check-unknown-language-code-label = `{ $value }` n'est pas un code de langue
check-unknown-language-code-help = écrivez par exemple `it` pour l'italien ou `pt` pour le portugais
check-unknown-language-code-why = Il dit aux lecteurs s'ils peuvent lire une source avant de l'ouvrir.

check-unknown-value = une valeur doit être de celles que son champ admet
check-unknown-value-label = `{ $field }` n'admet pas `{ $value }`
check-unknown-value-help = les valeurs admises sont : { $allowed }
check-unknown-value-why = Ces champs règlent ce que le site dit d'une fiche ; seules des valeurs convenues sont possibles.

check-bad-date = une date doit exister et aller de l'année au jour
check-bad-date-label = `{ $value }` n'est pas une telle date
check-bad-date-help = écrivez `2016`, `2016-06` ou `2016-06-17`, selon ce que l'on sait
check-bad-date-why = Les dates sont triées et comparées, et l'ordre du jour et du mois se lit différemment selon les pays.

check-date-in-future = une date ne doit pas se situer dans l'avenir
check-date-in-future-label = `{ $value }` est encore à venir
check-date-in-future-help = corrigez `{ $field }`, ou écrivez la dernière date passée
check-date-in-future-why = On ne peut rapporter ni décision ni relecture qui n'a pas encore eu lieu.

check-date-order = une fiche devrait être ajoutée après la décision, et modifiée ou relue après son ajout
check-date-order-label = `{ $field }` indique { $date }, avant `{ $other }` qui indique { $earlier }
check-date-order-help = corrigez la date qui est fausse
check-date-order-why = Une date qui rompt l'ordre est presque toujours une faute de frappe.

check-ecli-shape = une référence qui commence par `ECLI` doit être un identifiant européen de jurisprudence complet
check-ecli-shape-label = `{ $value }` n'en est pas un
check-ecli-shape-help = écrivez cinq parties séparées par des deux-points : `ECLI`, le pays, la juridiction, l'année en quatre chiffres et le numéro, par exemple `ECLI:EU:C:2024:372`
check-ecli-shape-why = Les tribunaux et les bases de données ne trouvent une décision par cet identifiant que s'il est exact.

check-bad-address = une adresse web doit être complète
check-bad-address-label = `{ $value }` n'est pas une adresse web complète
check-bad-address-help = copiez l'adresse depuis le navigateur, avec `https://` au début et sans espace
check-bad-address-why = Une source qui ne s'ouvre pas ne peut pas être vérifiée.

check-id-shape = un identifiant doit être fait de lettres minuscules, de chiffres et de tirets ; celui d'une affaire commence par le pays et l'année
check-id-shape-label = `{ $value }` n'est pas un tel identifiant
check-id-shape-help = un identifiant ressemble à `ita-2016-operation-crimine` pour une affaire et à `joint-teams` pour toute autre fiche
check-id-shape-why = L'identifiant entre dans les adresses et les citations ; il doit être facile à taper dans toutes les écritures.

check-duplicate-id = deux fiches ne doivent pas avoir le même identifiant
check-duplicate-id-label = `{ $other }` a déjà l'identifiant `{ $id }`
check-duplicate-id-help = donnez un autre nom à ce fichier
check-duplicate-id-why = Une adresse ne peut mener qu'à une seule fiche.

check-formerly-clash = un ancien identifiant ne doit pas appartenir à une autre fiche
check-formerly-clash-label = `{ $id }` mène à `{ $other }`
check-formerly-clash-help = supprimez `{ $id }` de `formerly` dans l'un des deux fichiers
check-formerly-clash-why = Une ancienne adresse citée dans un acte doit mener à la bonne fiche.

check-possible-duplicate = une affaire devrait n'avoir qu'une fiche
check-possible-duplicate-label = { $why ->
    [number] `{ $other }` a le même numéro ou la même référence
   *[text] `{ $other }` a le même État et la même date, et presque le même titre ou le même résumé
}
check-possible-duplicate-help = s'il s'agit de la même affaire, gardez un seul fichier et complétez-le par l'autre ; sinon, que le titre et le résumé les distinguent
check-possible-duplicate-why = Deux fiches sur une même affaire dispersent ses sources et la comptent deux fois.

check-wrong-folder = un fichier doit se trouver dans le dossier de son type, une affaire dans celui du pays qui a statué
check-wrong-folder-label = le fichier se trouve à `{ $path }`
check-wrong-folder-help = si le dossier est juste et que le pays ne l'est pas, corrigez `jurisdiction`
check-wrong-folder-why = C'est dans ce dossier que l'on cherche les affaires d'un pays.

check-date-and-id = l'année dans l'identifiant d'une affaire devrait être celle de la décision
check-date-and-id-label = l'identifiant dit { $year }, la date dit { $date }
check-date-and-id-help = corrigez `decided`, ou laissez-le si l'identifiant a une autre raison : un identifiant ne change jamais
check-date-and-id-why = Les lecteurs prennent l'année de l'adresse pour celle de la décision.

check-form-crime = une forme de criminalité doit se nommer elle-même comme seule infraction
check-form-crime-label = ceci n'est pas `{ $id }` seul
check-form-crime-help = prenez pour nom de fichier l'identifiant de l'infraction dans `corpus/vocabulary/crimes.yaml`
check-form-crime-why = La page d'une forme de criminalité rassemble les affaires de cette infraction par son identifiant.

check-section-missing = les sections obligatoires d'un type de fiche doivent être présentes
check-section-missing-label = la section « { $heading } » manque
check-section-missing-help = ajoutez la ligne `## { $heading }` et ses paragraphes
check-section-missing-why = Toutes les fiches sont bâties de même, afin que les affaires puissent être comparées.

check-section-unknown = un titre doit être celui d'une section de ce type de fiche, dans la langue du fichier
check-section-unknown-label = « { $heading } » n'est pas une telle section
check-section-unknown-help = les sections sont : { $known }
check-section-unknown-why = Les intitulés s'affichent en six langues, ce qui n'est possible que pour des sections connues.

check-section-order = les sections doivent se suivre dans leur ordre, chacune une fois
check-section-order-label = « { $heading } » vient trop tard ou pour la deuxième fois
check-section-order-help = l'ordre est : { $order }
check-section-order-why = Les lecteurs savent où regarder si toutes les fiches suivent le même ordre.

check-section-empty = une section doit avoir un paragraphe
check-section-empty-label = rien ne figure sous « { $heading } »
check-section-empty-help = écrivez les paragraphes, ou supprimez le titre si la section est facultative
check-section-empty-why = Un intitulé sans texte promet ce qui n'est pas là.

check-text-outside-section = le texte doit commencer par le titre d'une section
check-text-outside-section-label = ceci précède le premier titre
check-text-outside-section-help = écrivez un titre au-dessus, ou déplacez ce texte dans une section
check-text-outside-section-why = Chaque paragraphe appartient à une section, sur laquelle s'appuient la recherche et les traductions.

check-heading-level = un titre doit commencer par exactement deux croisillons
check-heading-level-label = ce titre est d'un autre niveau
check-heading-level-help = une section n'a pas de titre à l'intérieur
check-heading-level-why = La page n'a qu'un niveau de titres à l'intérieur d'une fiche ; un lecteur d'écran saute de l'un à l'autre.

check-raw-html = le texte ne doit pas contenir de HTML
check-raw-html-label = ceci est du HTML
check-raw-html-help = supprimez la balise ; pour le signe lui-même, écrivez `\<`
check-raw-html-why = Du HTML pourrait changer la page, envoyer les lecteurs ailleurs ou rompre la mise en page de droite à gauche.

check-image-without-text = ce que montre une image doit être dit en mots
check-image-without-text-label = cette image n'a pas de texte, et le répertoire ne montre pas d'images
check-image-without-text-help = décrivez dans un paragraphe ce qu'elle montre, et dites dans `sources` où elle se trouve
check-image-without-text-why = Une image ne peut être ni cherchée, ni traduite, ni lue à voix haute, et peut montrer des personnes qui ne doivent pas l'être.

check-unsupported-markdown = le texte doit être fait de paragraphes, de listes, de mises en relief et de liens
check-unsupported-markdown-label = il y a ici une image, un bloc de code, un bloc de citation, un filet ou une note
check-unsupported-markdown-help = écrivez-le comme un paragraphe, sans espaces au début ; les sources vont dans `sources`
check-unsupported-markdown-why = Une fiche doit être la même sur la page, à l'impression et dans les données, dans toutes les écritures.

check-unsafe-link = un lien doit mener à une adresse web, à une adresse électronique ou à un fichier du recueil
check-unsafe-link-label = `{ $address }` mène ailleurs
check-unsafe-link-help = commencez l'adresse par `https://`
check-unsafe-link-why = Un lien qui contient un script pourrait agir au nom du lecteur.

check-link-to-nowhere = un lien vers un fichier doit mener à une fiche du recueil
check-link-to-nowhere-label = vu de ce fichier, `{ $address }` n'existe pas
check-link-to-nowhere-help = écrivez le chemin de ce fichier à l'autre, par exemple `../../units/nom.md`
check-link-to-nowhere-why = Un lien qui ne mène nulle part coûte au lecteur du temps et de la confiance.

check-mark-without-source = un renvoi doit désigner une des sources, ou être `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` ne désigne rien : il n'y a pas de source
    [one] `{ $mark }` ne désigne rien : il y a une source
   *[other] `{ $mark }` ne désigne rien : il y a { $sources } sources
}
check-mark-without-source-help = écrivez le numéro de la source dans la liste `sources`, compté à partir de 1 : `[^1]`
check-mark-without-source-why = Une affirmation dont la source est introuvable ne peut pas être vérifiée.

check-source-never-cited = chaque source devrait étayer quelque chose
check-source-never-cited-label = aucun paragraphe ne renvoie à la source { $number }
check-source-never-cited-help = écrivez `[^{ $number }]` après ce qu'elle étaye, ou supprimez la source et renumérotez les renvois suivants
check-source-never-cited-why = Le lecteur ne peut pas savoir à quoi sert une source à laquelle rien ne renvoie.

check-sources-missing = une fiche doit avoir une source
check-sources-missing-label = aucune source n'est indiquée
check-sources-missing-help = ajoutez `sources:` avec `title`, `publisher`, `url` et `language` pour chacune
check-sources-missing-why = Ce que personne ne peut vérifier n'a pas sa place dans un répertoire cité devant un tribunal.

check-source-incomplete = une source doit avoir un titre, un éditeur et une langue
check-source-incomplete-label = `{ $field }` manque à cette source
check-source-incomplete-help = ajoutez à la source `{ $field }: ` avec sa valeur
check-source-incomplete-why = Ces trois indications disent au lecteur qui parle et s'il peut lire la source.

check-source-twice = une source ne doit être indiquée qu'une fois
check-source-twice-label = la source { $number } est la même que la source { $other }
check-source-twice-help = supprimez-la, écrivez `[^{ $other }]` pour ses renvois et recomptez les renvois suivants
check-source-twice-why = Une source inscrite deux fois ressemble à deux témoins.

check-confidence-without-official = une confiance élevée devrait reposer sur une source officielle, ou sur les sources de trois éditeurs
check-confidence-without-official-label = aucune source ne porte `official: true`, et les sources viennent de moins de trois éditeurs
check-confidence-without-official-help = ajoutez la source officielle, marquez-la par `official: true`, ou écrivez `confidence: medium`
check-confidence-without-official-why = Les lecteurs se fient à `high` quand ils citent. Un seul compte rendu non officiel peut se tromper.

check-lesson-without-text = un enseignement doit avoir un texte
check-lesson-without-text-label = le texte de cet enseignement manque
check-lesson-without-text-help = dites en une phrase ce que cette fiche enseigne : `text: …`
check-lesson-without-text-why = L'enseignement est ce que d'autres tirent de la fiche ; le terme seul ne le dit pas.

check-lesson-without-source = un enseignement tiré des sources doit figurer dans une fiche qui en a
check-lesson-without-source-label = l'enseignement est `stated`, mais aucune source n'est indiquée
check-lesson-without-source-help = ajoutez la source, ou écrivez `basis: derived` si la conclusion est de vous
check-lesson-without-source-why = `stated` signifie qu'une source le dit, et il faut alors qu'il y en ait une.

check-summary-too-long = un résumé doit avoir au plus 80 mots, en chinois 200 caractères ; une traduction un quart de plus
check-summary-too-long-label = { $unit ->
    [characters] celui-ci a { $length } caractères, { $limit } sont permis
   *[words] celui-ci a { $length } mots, { $limit } sont permis
}
check-summary-too-long-help = raccourcissez-le ; ce qui est omis peut figurer dans le texte plus bas
check-summary-too-long-why = Le résumé figure dans les listes de résultats, où un long résumé chasse les autres de l'écran d'un téléphone.

check-other-language = un texte devrait être dans la langue qu'indique son fichier
check-other-language-label = le fichier indique `{ $language }`, ceci ressemble à { $other }
check-other-language-help = traduisez-le, ou corrigez `language`
check-other-language-why = Un texte dans une autre langue que celle annoncée est mal cherché et mal lu à voix haute, et certains lecteurs ne peuvent pas le lire.

check-protected-name = victimes, mineurs, témoins et informateurs ne devraient pas être nommés
check-protected-name-label = ceci ressemble au nom d'une telle personne
check-protected-name-help = omettez le nom : « la victime », « un garçon de dix ans », « le témoin A »
check-protected-name-why = Nommer des victimes et des témoins peut les mettre en danger ; de nombreuses lois l'interdisent.

check-personal-contact = le texte ne devrait contenir ni adresse électronique ni numéro de téléphone
check-personal-contact-label = ceci y ressemble
check-personal-contact-help = supprimez-le ; pour une autorité, mettez un lien vers la page où elle publie ses coordonnées
check-personal-contact-why = Les coordonnées privées ne sont pas destinées au public, et celles des services changent vite.

check-copied-sentence = une longue phrase ne devrait figurer que dans une fiche
check-copied-sentence-label = `{ $other }` contient la même phrase
check-copied-sentence-help = dites dans chaque fiche ce qui lui est propre, ou renvoyez à l'autre par un lien
check-copied-sentence-why = Une phrase recopiée peut dire d'une affaire ce qui était vrai d'une autre.

check-translation-without-original = une traduction doit se trouver au chemin de la fiche qu'elle traduit
check-translation-without-original-label = il n'y a pas de fiche `{ $original }`
check-translation-without-original-help = donnez à la traduction le dossier et le nom de la fiche
check-translation-without-original-why = Une traduction tire ses faits de la fiche qui se trouve au même chemin.

check-translation-of-same-language = une traduction doit être dans une autre langue que la fiche
check-translation-of-same-language-label = la fiche elle-même est déjà en `{ $language }`
check-translation-of-same-language-help = déplacez le fichier dans le dossier de sa langue, ou supprimez-le
check-translation-of-same-language-why = Deux textes dans une même langue pourraient se contredire.

check-translation-with-facts = une traduction ne doit contenir que des textes
check-translation-with-facts-label = `{ $field }` figure dans la fiche et vaut pour toutes les langues
check-translation-with-facts-help = supprimez `{ $field }` ici
check-translation-with-facts-why = Les faits figurent à un seul endroit, afin qu'aucune langue ne dise autre chose.

check-translation-lessons = une traduction doit avoir un texte par enseignement de la fiche
check-translation-lessons-label = nombre de textes ici : { $count } ; d'enseignements dans la fiche : { $expected }
check-translation-lessons-help = écrivez `lessons:` comme une liste de textes, dans l'ordre de la fiche
check-translation-lessons-why = Les textes correspondent aux enseignements par leur ordre.

check-translation-stale = une traduction devrait être aussi récente que la fiche
check-translation-stale-label = la fiche a changé depuis sa traduction
check-translation-stale-help = mettez d'abord les textes à jour, puis `of`
check-translation-stale-why = La traduction d'un texte plus ancien peut dire ce que la fiche a corrigé depuis.

check-translation-figures = une traduction devrait avoir les nombres, dates et sommes de la fiche
check-translation-figures-label = { $side ->
    [missing] la fiche a ici `{ $figures }`, la traduction ne l'a pas
   *[extra] la fiche n'a pas `{ $figures }` ici
}
check-translation-figures-help = écrivez le chiffre de la fiche ; si la traduction est malgré tout exacte, inscrivez-le dans `corpus/exceptions.yaml` avec le motif
check-translation-figures-why = Un chiffre faux dans une traduction est un fait faux, et les lecteurs de cette langue ne peuvent pas s'en apercevoir.

check-translation-concept = une traduction devrait nommer une notion par un terme du vocabulaire, toujours le même pour la même chose
check-translation-concept-label = la fiche nomme ici `{ $concept }` (« { $words } »), et aucun de ses libellés ne figure dans le titre, le résumé ou les enseignements de la traduction
check-translation-concept-help = écrivez « { $label } » ou un autre libellé de `corpus/vocabulary` ; si un autre mot est juste, inscrivez-le dans `corpus/exceptions.yaml` avec le motif
check-translation-concept-why = Deux mots pour une même chose la cachent à la recherche et font croire qu'il y en a deux.

check-translation-script = une traduction devrait être dans sa langue et son écriture
check-translation-script-label = ceci n'est guère un texte dans la langue `{ $language }`
check-translation-script-help = traduisez le texte ; les noms peuvent figurer entre parenthèses dans leur écriture
check-translation-script-why = Un texte resté dans une autre langue ne sert à rien aux lecteurs de celle-ci.

check-translation-length = une traduction devrait avoir à peu près la longueur habituelle dans sa langue
check-translation-length-label = ce texte compte { $length } caractères, l'original { $expected }
check-translation-length-help = vérifiez s'il manque quelque chose ou si quelque chose a été ajouté
check-translation-length-why = Une traduction bien plus courte ou plus longue a perdu quelque chose ou en dit plus que la fiche.

check-translation-paragraphs = un texte traduit doit avoir les paragraphes de la fiche, car leurs numéros sont cités
check-translation-paragraphs-label = la traduction compte { $count } paragraphes, la fiche { $expected }
check-translation-paragraphs-help = découpez le texte comme la fiche, un paragraphe pour chacun
check-translation-paragraphs-why = Un acte cite un paragraphe par son numéro, qui doit mener aux mêmes mots dans chaque langue.

check-exception-unknown = une exception doit nommer une règle, une fiche, une valeur et un motif
check-exception-unknown-label = celle-ci n'excuse rien
check-exception-unknown-help = écrivez `rule`, `entry`, `value` et `reason`, et `language` si elle ne vaut que pour une langue ; `casedigest check --rules` énumère les règles
check-exception-unknown-why = Une exception mal écrite n'excuserait rien, ou autre chose.
