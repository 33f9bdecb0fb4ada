# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = Búsqueda: { $query }
search-none = Sin resultados
search-found = { $total ->
    [one] { $shown } ficha encontrada
    [many] { $shown } de fichas encontradas
   *[other] { $shown } fichas encontradas
}
search-all = { $total ->
    [one] { $shown } ficha en total
    [many] { $shown } de fichas en total
   *[other] { $shown } fichas en total
}
search-none-says = Ninguna ficha reúne todas estas palabras y filtros. Con un solo cambio se obtiene:
search-everything = Mostrar todas las fichas
search-past-end = Los resultados terminan antes de esta página.
search-first-page = Ir a la primera página

sort = Orden
sort-relevance = Pertinencia
sort-newest = Más recientes
sort-oldest = Más antiguas
sort-updated = Añadidas recientemente

chips = Filtros elegidos
chip-remove = Quitar el filtro:
chips-clear = Quitar todos los filtros

# How the words were read. $words are the reader's, $label is ours.
read-phrase = Expresión exacta: «{ $words }».
read-concept = «{ $words }» se entiende como «{ $label }», en los seis idiomas.
read-filter = «{ $words }» se toma como filtro: { $label }.
read-excluded = Sin «{ $words }».
read-identifier = «{ $words }» es un número de expediente, una referencia o un nombre.
read-words-only = Buscar solo las palabras
read-without-concepts = Solo se buscaron las palabras mismas.
read-with-concepts = Buscar también por su significado
read-shortened = La búsqueda superaba la longitud admitida; no se tuvo en cuenta el final.

# What was loosened to find more. $count is “12 entries”.
loosened = Fichas que coinciden en parte
step-concept-only = Por el significado, sin las palabras exactas «{ $from }»: { $count }.
step-corrected = Con «{ $to }» en lugar de «{ $from }»: { $count }.
step-left-out = Sin «{ $from }»: { $count }.
step-layout = Con «{ $to }», como si se hubiera escrito con otro teclado: { $count }.

# Ways out of an empty list; a count follows.
way-without-word = Sin «{ $word }»
way-without-filter = Sin el filtro «{ $facet }»
way-other = Con menos condiciones

# Why an entry was found. $reasons is a list of the parts below.
why = Coincidencia { $reasons }
why-identifier = por el número o el nombre
why-title = en el título
why-summary = en el resumen
why-lessons = en las lecciones
why-body = en el texto
why-concept = por el concepto «{ $concept }»

facets = Filtros
facet-all = { $total ->
    [one] Mostrar { $shown } valor
    [many] Mostrar los { $shown } de valores
   *[other] Mostrar los { $shown } valores
}
facet-back = Volver a los resultados
facet-none = Ninguna ficha de esta búsqueda tiene un valor para este filtro.
facet-kind = Tipo de ficha
facet-crime = Delito
facet-lesson = Lección
facet-technique = Técnica de investigación
facet-cooperation = Cooperación
facet-country = País
facet-region = Región
facet-involved = Otro país involucrado
facet-legal-system = Sistema jurídico
facet-stage = Etapa procesal
facet-article = Artículo de la Convención
facet-language = Idioma de la fuente
facet-year = Año

# $count is “12 entries”.
year-title = { $year }: { $count }
years-from = desde { $year }
years-until = hasta { $year }
years-any = cualquier año

# Feeds: `$words` are the words of the search.
feed-title = Novedades del compendio
feed-of = Novedades de «{ $words }»
feed-follow = Seguir esta búsqueda con un canal de noticias
