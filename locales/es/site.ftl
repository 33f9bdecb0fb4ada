# templates/base.html and templates/macros.html: what every page has.
site-name = Compendio de casos
skip = Ir al contenido
skip-filters = Ir a los resultados
menu = Menú
languages = Idiomas
further = Otras páginas
nav-search = Búsqueda
nav-about = Acerca de
foot = Compendio independiente. No es un sitio de las Naciones Unidas ni ofrece asesoramiento jurídico.

seek-label = Buscar en el compendio
seek-placeholder = Palabras, un nombre, un número de expediente
seek-button = Buscar

# The list below the search box, and what is read out when it opens.
suggest-label = Sugerencias
suggest-topic = Tema
suggest-total = { $total ->
    [0] Ninguna sugerencia
    [one] { $shown } sugerencia
    [many] { $shown } de sugerencias
   *[other] { $shown } sugerencias
}

# Who says so: the sources, or the editors of the digest.
basis-stated = según las fuentes
basis-stated-means = Así lo dicen las fuentes.
basis-derived = deducción
basis-derived-means = La redacción lo deduce de los hechos; las fuentes mismas no lo dicen.

paging = Páginas
paging-previous = Anterior
paging-next = Siguiente
paging-position = Página { $page } de { $last }

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
    [one] { $shown } ficha
    [many] { $shown } de fichas
   *[other] { $shown } fichas
}
countries-total = { $total ->
    [one] { $shown } país
    [many] { $shown } de países
   *[other] { $shown } países
}

# Headings of the lists.
axis-lessons = Lecciones
axis-crimes = Delitos
axis-techniques = Técnicas de investigación
axis-countries = Países
axis-articles = Artículos de la Convención
kind-cases = Casos
kind-practices = Buenas prácticas
kind-units = Unidades especializadas
kind-tools = Herramientas
kind-forms = Nuevas formas de delincuencia
