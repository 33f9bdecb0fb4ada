# templates/explore.html
explore-nav = Explorer
explore-heading = Le recueil d'un coup d'œil
explore-lead = Où et quand les affaires ont été jugées, et quels enseignements en ont été tirés pour quelles infractions. Chaque nombre mène à ses fiches.
explore-any = Toutes
explore-columns = Colonnes du tableau des enseignements
explore-show = Afficher
explore-countries-hint = Une case est un pays : son code, et le nombre de ses propres fiches. Plus elle est foncée, plus il y en a. Les pays seulement concernés indiquent 0.
explore-tile = { $country }. Fiches : { $decided } ; pays concerné dans : { $involved }
explore-as-table = Sous forme de tableau
explore-decided = Fiches propres
explore-matrix = Enseignements par sujet
explore-matrix-hint = Combien de fiches donnent un enseignement sur un sujet. Les douze sujets les plus fréquents sont affichés ; restreignez la page pour en voir d'autres.
counted = { $label } ({ $count })
