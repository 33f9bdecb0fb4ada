# Ce que dit `casedigest check`. Pour chaque règle : ce qui doit être (minuscule, sans point final),
# `-label` : ce qui se trouve là, `-help` : une étape pour y remédier, avec une valeur à coller.

check-level-error = erreur
check-level-warning = avertissement
check-level-help = aide
check-message = { $title } : { $label }
check-summary = Fichiers vérifiés : { $files }. Fichiers à corriger : { $affected }. Erreurs : { $errors }. Avertissements : { $warnings }.
check-suggest-write = écrivez `{ $suggestion }`
check-suggest-rename = nommez le fichier `{ $suggestion }.md`
check-suggest-move = déplacez le fichier vers `{ $suggestion }`
check-translate-hint = Écrivez chaque traduction après le deux-points ou le tiret, sous son original ; `casedigest check` dit ce qui manque.

check-file-unreadable = un fichier doit être lisible
check-file-unreadable-label = le système répond : { $cause }
check-file-unreadable-help = donnez au programme le droit de lire le fichier

check-not-utf8 = un fichier doit être un texte en UTF-8
check-not-utf8-label = ces octets ne sont pas de l'UTF-8
check-not-utf8-help = ouvrez le fichier dans un éditeur et enregistrez-le avec l'encodage « UTF-8 »

check-byte-order-mark = un fichier ne doit pas commencer par une marque d'ordre des octets
check-byte-order-mark-label = trois octets invisibles précèdent la première ligne
check-byte-order-mark-help = enregistrez le fichier avec l'encodage « UTF-8 », et non « UTF-8 avec BOM »

check-front-matter-missing = un fichier doit commencer par la ligne `---` suivie de ses champs
check-front-matter-missing-label = la première ligne n'est pas `---`
check-front-matter-missing-help = écrivez `---` sur la toute première ligne, puis les champs, puis de nouveau `---`

check-front-matter-unclosed = les champs doivent se terminer par la ligne `---`
check-front-matter-unclosed-label = aucun second `---` ne suit celui-ci
check-front-matter-unclosed-help = écrivez `---` seul sur une ligne, sous le dernier champ

check-front-matter-not-yaml = chaque ligne de l'en-tête doit être un champ suivi de sa valeur
check-front-matter-not-yaml-label = ceci ne se lit pas comme un champ suivi de sa valeur
check-front-matter-not-yaml-help = écrivez `champ: valeur`, et mettez entre guillemets droits une valeur qui contient des signes spéciaux : `champ: "valeur"`

check-yaml-colon = une valeur qui contient un deux-points suivi d'une espace doit être entre guillemets droits
check-yaml-colon-label = le deux-points de cette valeur ressemble à la fin d'un nom de champ
check-yaml-colon-help = mettez toute la valeur entre guillemets droits

check-yaml-tab = l'en-tête doit être indenté avec des espaces
check-yaml-tab-label = une tabulation se trouve ici
check-yaml-tab-help = remplacez la tabulation par deux espaces

check-yaml-indent = les champs d'un même niveau doivent commencer dans la même colonne
check-yaml-indent-label = ce champ est plus en retrait que celui du dessus, qui a déjà une valeur
check-yaml-indent-help = supprimez les espaces devant le champ

check-yaml-quote = une valeur entre guillemets doit se terminer par le guillemet fermant
check-yaml-quote-label = les guillemets de cette valeur ne se ferment pas, ou quelque chose les suit
check-yaml-quote-help = fermez les guillemets à la fin de la valeur ; à l'intérieur, écrivez `\"` pour un guillemet

check-duplicate-key = un champ ne doit figurer qu'une fois
check-duplicate-key-label = `{ $field }` figure ici pour la deuxième fois
check-duplicate-key-help = gardez un seul `{ $field }` et supprimez l'autre

check-unknown-field = un champ doit être de ceux que connaît ce type de fiche
check-unknown-field-label = il n'y a pas de champ `{ $field }` ici
check-unknown-field-help = les champs sont : { $known }

check-missing-field = un champ obligatoire doit être présent
check-missing-field-label = `{ $field }` manque
check-missing-field-help = ajoutez une ligne `{ $field }: ` avec sa valeur ; `corpus/EXAMPLE.md` montre comment

check-empty-value = un champ présent doit dire quelque chose
check-empty-value-label = `{ $field }` est vide
check-empty-value-help = écrivez la valeur, ou supprimez le champ

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

check-unknown-term = un terme doit être de ceux du vocabulaire
check-unknown-term-label = `{ $value }` ne figure pas dans la liste `{ $scheme }` du vocabulaire
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` donne tous les termes

check-unknown-country = un pays doit être un code de trois lettres (ISO 3166-1), ou `INT` pour une juridiction internationale
check-unknown-country-label = `{ $value }` n'est pas un code de pays
check-unknown-country-help = `corpus/vocabulary/countries.yaml` donne tous les codes

check-unknown-region = une région doit être un code de trois chiffres (M49 des Nations Unies)
check-unknown-region-label = `{ $value }` n'est pas un code de région
check-unknown-region-help = `corpus/vocabulary/regions.yaml` donne tous les codes ; si aucun ne convient, décrivez la zone en toutes lettres avec `scope`

check-unknown-article = un article doit être un de ceux de la Convention ou de ses Protocoles
check-unknown-article-label = il n'y a pas d'article `{ $value }`
check-unknown-article-help = écrivez l'instrument et le numéro : `UNTOC 5`, `TIP 3`, `SOM 6` ou `FA 5`

check-unknown-language = la langue d'un texte doit être ar, zh, en, fr, ru ou es
check-unknown-language-label = `{ $value }` n'est pas une des six langues
check-unknown-language-help = employez `ar`, `zh`, `en`, `fr`, `ru` ou `es`

check-unknown-language-code = la langue d'une source doit être un code de deux lettres (ISO 639-1)
check-unknown-language-code-label = `{ $value }` n'est pas un code de langue
check-unknown-language-code-help = écrivez par exemple `it` pour l'italien ou `pt` pour le portugais

check-unknown-value = une valeur doit être de celles que son champ admet
check-unknown-value-label = `{ $field }` n'admet pas `{ $value }`
check-unknown-value-help = les valeurs admises sont : { $allowed }

check-bad-date = une date doit exister et aller de l'année au jour
check-bad-date-label = `{ $value }` n'est pas une telle date
check-bad-date-help = écrivez `2016`, `2016-06` ou `2016-06-17`, selon ce que l'on sait

check-date-in-future = une date ne doit pas se situer dans l'avenir
check-date-in-future-label = `{ $value }` est encore à venir
check-date-in-future-help = corrigez `{ $field }`, ou écrivez la dernière date passée

check-bad-address = une adresse web doit être complète
check-bad-address-label = `{ $value }` n'est pas une adresse web complète
check-bad-address-help = copiez l'adresse depuis le navigateur, avec `https://` au début et sans espace

check-id-shape = un identifiant doit être fait de lettres minuscules, de chiffres et de tirets ; celui d'une affaire commence par le pays et l'année
check-id-shape-label = `{ $value }` n'est pas un tel identifiant
check-id-shape-help = un identifiant ressemble à `ita-2016-operation-crimine` pour une affaire et à `joint-teams` pour toute autre fiche

check-duplicate-id = deux fiches ne doivent pas avoir le même identifiant
check-duplicate-id-label = `{ $other }` a déjà l'identifiant `{ $id }`
check-duplicate-id-help = donnez un autre nom à ce fichier

check-formerly-clash = un ancien identifiant ne doit pas appartenir à une autre fiche
check-formerly-clash-label = `{ $id }` mène à `{ $other }`
check-formerly-clash-help = supprimez `{ $id }` de `formerly` dans l'un des deux fichiers

check-wrong-folder = un fichier doit se trouver dans le dossier de son type, une affaire dans celui du pays qui a statué
check-wrong-folder-label = le fichier se trouve à `{ $path }`
check-wrong-folder-help = si le dossier est juste et que le pays ne l'est pas, corrigez `jurisdiction`

check-date-and-id = l'année dans l'identifiant d'une affaire devrait être celle de la décision
check-date-and-id-label = l'identifiant dit { $year }, la date dit { $date }
check-date-and-id-help = corrigez `decided`, ou laissez-le si l'identifiant a une autre raison : un identifiant ne change jamais

check-form-crime = une forme de criminalité doit se nommer elle-même comme seule infraction
check-form-crime-label = ceci n'est pas `{ $id }` seul
check-form-crime-help = prenez pour nom de fichier l'identifiant de l'infraction dans `corpus/vocabulary/crimes.yaml`

check-section-missing = les sections obligatoires d'un type de fiche doivent être présentes
check-section-missing-label = la section « { $heading } » manque
check-section-missing-help = ajoutez la ligne `## { $heading }` et ses paragraphes

check-section-unknown = un titre doit être celui d'une section de ce type de fiche, dans la langue du fichier
check-section-unknown-label = « { $heading } » n'est pas une telle section
check-section-unknown-help = les sections sont : { $known }

check-section-order = les sections doivent se suivre dans leur ordre, chacune une fois
check-section-order-label = « { $heading } » vient trop tard ou pour la deuxième fois
check-section-order-help = l'ordre est : { $order }

check-section-empty = une section doit avoir un paragraphe
check-section-empty-label = rien ne figure sous « { $heading } »
check-section-empty-help = écrivez les paragraphes, ou supprimez le titre si la section est facultative

check-text-outside-section = le texte doit commencer par le titre d'une section
check-text-outside-section-label = ceci précède le premier titre
check-text-outside-section-help = écrivez un titre au-dessus, ou déplacez ce texte dans une section

check-heading-level = un titre doit commencer par exactement deux croisillons
check-heading-level-label = ce titre est d'un autre niveau
check-heading-level-help = une section n'a pas de titre à l'intérieur

check-raw-html = le texte ne doit pas contenir de HTML
check-raw-html-label = ceci est du HTML
check-raw-html-help = supprimez la balise ; pour le signe lui-même, écrivez `\<`

check-unsupported-markdown = le texte doit être fait de paragraphes, de listes, de mises en relief et de liens
check-unsupported-markdown-label = il y a ici une image, un bloc de code, un bloc de citation, un filet ou une note
check-unsupported-markdown-help = écrivez-le comme un paragraphe, sans espaces au début ; les sources vont dans `sources`

check-unsafe-link = un lien doit mener à une adresse web, à une adresse électronique ou à un fichier du recueil
check-unsafe-link-label = `{ $address }` mène ailleurs
check-unsafe-link-help = commencez l'adresse par `https://`

check-link-to-nowhere = un lien vers un fichier doit mener à une fiche du recueil
check-link-to-nowhere-label = vu de ce fichier, `{ $address }` n'existe pas
check-link-to-nowhere-help = écrivez le chemin de ce fichier à l'autre, par exemple `../../units/nom.md`

check-mark-without-source = un renvoi doit désigner une des sources, ou être `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` ne désigne rien : il n'y a pas de source
    [one] `{ $mark }` ne désigne rien : il y a une source
   *[other] `{ $mark }` ne désigne rien : il y a { $sources } sources
}
check-mark-without-source-help = écrivez le numéro de la source dans la liste `sources`, compté à partir de 1 : `[^1]`

check-sources-missing = une fiche doit avoir une source
check-sources-missing-label = aucune source n'est indiquée
check-sources-missing-help = ajoutez `sources:` avec `title`, `publisher`, `url` et `language` pour chacune

check-source-incomplete = une source doit avoir un titre, un éditeur et une langue
check-source-incomplete-label = `{ $field }` manque à cette source
check-source-incomplete-help = ajoutez à la source `{ $field }: ` avec sa valeur

check-source-twice = une source ne doit être indiquée qu'une fois
check-source-twice-label = la source { $number } est la même que la source { $other }
check-source-twice-help = supprimez-la, écrivez `[^{ $other }]` pour ses renvois et recomptez les renvois suivants

check-lesson-without-text = un enseignement doit avoir un texte
check-lesson-without-text-label = le texte de cet enseignement manque
check-lesson-without-text-help = dites en une phrase ce que cette fiche enseigne : `text: …`

check-lesson-without-source = un enseignement tiré des sources doit figurer dans une fiche qui en a
check-lesson-without-source-label = l'enseignement est `stated`, mais aucune source n'est indiquée
check-lesson-without-source-help = ajoutez la source, ou écrivez `basis: derived` si la conclusion est de vous

check-summary-too-long = un résumé doit avoir au plus 80 mots, en chinois 200 caractères ; une traduction un quart de plus
check-summary-too-long-label = { $unit ->
    [characters] celui-ci a { $length } caractères, { $limit } sont permis
   *[words] celui-ci a { $length } mots, { $limit } sont permis
}
check-summary-too-long-help = raccourcissez-le ; ce qui est omis peut figurer dans le texte plus bas

check-translation-without-original = une traduction doit se trouver au chemin de la fiche qu'elle traduit
check-translation-without-original-label = il n'y a pas de fiche `{ $original }`
check-translation-without-original-help = donnez à la traduction le dossier et le nom de la fiche

check-translation-of-same-language = une traduction doit être dans une autre langue que la fiche
check-translation-of-same-language-label = la fiche elle-même est déjà en `{ $language }`
check-translation-of-same-language-help = déplacez le fichier dans le dossier de sa langue, ou supprimez-le

check-translation-with-facts = une traduction ne doit contenir que des textes
check-translation-with-facts-label = `{ $field }` figure dans la fiche et vaut pour toutes les langues
check-translation-with-facts-help = supprimez `{ $field }` ici

check-translation-lessons = une traduction doit avoir un texte par enseignement de la fiche
check-translation-lessons-label = nombre de textes ici : { $count } ; d'enseignements dans la fiche : { $expected }
check-translation-lessons-help = écrivez `lessons:` comme une liste de textes, dans l'ordre de la fiche

check-translation-stale = une traduction devrait être aussi récente que la fiche
check-translation-stale-label = la fiche a changé depuis sa traduction
check-translation-stale-help = mettez d'abord les textes à jour, puis `of`

check-translation-figures = une traduction devrait avoir les nombres, dates et sommes de la fiche
check-translation-figures-label = { $side ->
    [missing] la fiche a ici `{ $figures }`, la traduction ne l'a pas
   *[extra] la fiche n'a pas `{ $figures }` ici
}
check-translation-figures-help = écrivez le chiffre de la fiche ; si la traduction est malgré tout exacte, inscrivez-le dans `corpus/exceptions.yaml` avec le motif

check-translation-concept = une traduction devrait nommer une notion par un terme du vocabulaire, toujours le même pour la même chose
check-translation-concept-label = la fiche nomme ici `{ $concept }` (« { $words } »), et aucun de ses libellés ne figure dans le titre, le résumé ou les enseignements de la traduction
check-translation-concept-help = écrivez « { $label } » ou un autre libellé de `corpus/vocabulary` ; si un autre mot est juste, inscrivez-le dans `corpus/exceptions.yaml` avec le motif

check-translation-script = une traduction devrait être dans sa langue et son écriture
check-translation-script-label = ceci n'est guère un texte dans la langue `{ $language }`
check-translation-script-help = traduisez le texte ; les noms peuvent figurer entre parenthèses dans leur écriture

check-translation-length = une traduction devrait avoir à peu près la longueur habituelle dans sa langue
check-translation-length-label = ce texte compte { $length } caractères, l'original { $expected }
check-translation-length-help = vérifiez s'il manque quelque chose ou si quelque chose a été ajouté

check-translation-paragraphs = un texte traduit doit avoir les paragraphes de la fiche, car leurs numéros sont cités
check-translation-paragraphs-label = la traduction compte { $count } paragraphes, la fiche { $expected }
check-translation-paragraphs-help = découpez le texte comme la fiche, un paragraphe pour chacun

check-exception-unknown = une exception doit nommer une règle, une fiche, une valeur et un motif
check-exception-unknown-label = celle-ci n'excuse rien
check-exception-unknown-help = écrivez `rule`, `entry`, `value` et `reason`, et `language` si elle ne vaut que pour une langue ; `casedigest check --rules` énumère les règles
