# templates/entry.html
entry-stage-note = Ce que l'on sait de l'issue :
entry-lessons = Enseignements
entry-glance = En bref
entry-languages = Versions linguistiques
entry-sources = Sources
entry-similar = Fiches similaires
# $concepts is a list of what both entries are about.
entry-similar-shares = En commun : { $concepts }
entry-paragraph = Paragraphe { $number }

# Who speaks.
entry-not-translated = Cette fiche n'est pas encore traduite. Elle est affichée dans sa langue originale : { $language }.
entry-official-translation = Traduction officielle.
entry-reviewed-translation = Traduction non officielle, relue par un juriste francophone.
entry-unofficial-translation = Traduction non officielle.
entry-stale-translation = L'original a été modifié depuis cette traduction.
entry-body-not-translated = Le texte intégral n'est pas encore traduit. Il est affiché dans sa langue originale : { $language }.
version-original = original
version-official = traduction officielle
version-reviewed = traduction relue
version-unofficial = traduction non officielle
version-stale = traduction à actualiser
version-none = pas encore traduite

source-official = source officielle
source-archived = copie archivée
source-supports = À l'appui de :

glance-crimes = Infractions
glance-techniques = Techniques d'enquête
glance-cooperation = Coopération
glance-articles = Articles de la Convention
glance-convicted = Personnes condamnées
glance-sentences = Peines
glance-confiscated = Avoirs confisqués
glance-victims = Victimes
glance-involved = Autres pays concernés
glance-docket = Numéro d'affaire
glance-citation = Référence de la décision
glance-legal-system = Système juridique
glance-original-language = Langue de la source principale
glance-countries = Pays
glance-region = Région
glance-scope = Zone d'application
glance-established = Année de création
glance-legal-basis = Base légale
glance-tool-kind = Type d'outil
glance-publisher = Éditeur
glance-published = Année de publication
glance-languages = Langues disponibles
glance-address = Adresse Internet
glance-resolutions = Résolutions et décisions
glance-aliases = Autres appellations
glance-confidence = Fiabilité
glance-reviewed = Vérification au regard des sources
glance-updated = Dernière modification
glance-added = Ajout au recueil
confidence-high = Élevée : sources officielles ou plusieurs sources indépendantes
confidence-medium = Moyenne : presse ou sources secondaires
