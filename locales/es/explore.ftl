# templates/explore.html
explore-nav = Explorar
explore-heading = El compendio de un vistazo
explore-lead = Dónde y cuándo se decidieron los casos, y qué lecciones se extrajeron sobre qué delitos. Cada número lleva a sus fichas.
explore-any = Cualquiera
explore-columns = Columnas del cuadro de lecciones
explore-show = Mostrar
explore-countries-hint = Una casilla es un país: su código y cuántas fichas son suyas. Cuanto más oscura, más hay. Los países solo implicados muestran 0.
explore-tile = { $country }. Fichas: { $decided }; implicado en: { $involved }
explore-as-table = En forma de cuadro
explore-decided = Fichas propias
explore-matrix = Lecciones por tema
explore-matrix-hint = Cuántas fichas enseñan una lección sobre un tema. Se muestran los doce temas más frecuentes; acote la página para ver otros.
counted = { $label } ({ $count })
