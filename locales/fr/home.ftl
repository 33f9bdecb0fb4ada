# templates/home.html
home-heading = Ce qu'enseignent les affaires de criminalité organisée
home-lead = Des enquêtes et des poursuites réelles du monde entier, avec les enseignements qu'elles offrent pour les suivantes. Cherchez dans l'une des six langues ; chaque fait est accompagné de sa source.
home-try = Essayez
home-try-1 = blanchiment d'argent par des sociétés écrans
home-try-2 = livraison surveillée
home-try-3 = équipe commune d'enquête
home-try-4 = téléphones chiffrés
home-lessons = Par enseignement
home-all-lessons = Tous les enseignements
home-crimes = Par infraction
home-all-crimes = Toutes les infractions
home-latest = Affaires les plus récentes
home-all-cases = Toutes les affaires

# The number stands before each of these, in large figures.
figure-cases = { $total ->
    [one] affaire
    [many] d'affaires
   *[other] affaires
}
figure-jurisdictions = { $total ->
    [one] pays ou juridiction
    [many] de pays et juridictions
   *[other] pays et juridictions
}
figure-lessons = { $total ->
    [one] enseignement tiré
    [many] d'enseignements tirés
   *[other] enseignements tirés
}
figure-practices = { $total ->
    [one] bonne pratique ou unité
    [many] de bonnes pratiques et unités
   *[other] bonnes pratiques et unités
}
figure-tools = { $total ->
    [one] outil
    [many] d'outils
   *[other] outils
}
