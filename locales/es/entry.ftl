# templates/entry.html
entry-stage-note = Lo que se sabe del resultado:
entry-lessons = Lecciones
entry-glance = En síntesis
entry-languages = Versiones lingüísticas
entry-sources = Fuentes
entry-similar = Fichas similares
# $concepts is a list of what both entries are about.
entry-similar-shares = En común: { $concepts }
entry-paragraph = Párrafo { $number }

# Who speaks.
entry-not-translated = Esta ficha aún no se ha traducido. Se muestra en su idioma original: { $language }.
entry-official-translation = Traducción oficial.
entry-reviewed-translation = Traducción no oficial, revisada por un jurista hispanohablante.
entry-unofficial-translation = Traducción no oficial.
entry-stale-translation = El original ha cambiado desde que se tradujo.
entry-body-not-translated = El texto completo aún no se ha traducido. Se muestra en su idioma original: { $language }.
version-original = original
version-official = traducción oficial
version-reviewed = traducción revisada
version-unofficial = traducción no oficial
version-stale = traducción desactualizada
version-none = aún sin traducir

source-official = fuente oficial
source-archived = copia archivada
source-supports = Respalda:

glance-crimes = Delitos
glance-techniques = Técnicas de investigación
glance-cooperation = Cooperación
glance-articles = Artículos de la Convención
glance-convicted = Personas condenadas
glance-sentences = Penas
glance-confiscated = Bienes decomisados
glance-victims = Víctimas
glance-involved = Otros países involucrados
glance-docket = Número de expediente
glance-citation = Referencia de la resolución
glance-legal-system = Sistema jurídico
glance-original-language = Idioma de la fuente principal
glance-countries = Países
glance-region = Región
glance-scope = Ámbito de aplicación
glance-established = Año de creación
glance-legal-basis = Base jurídica
glance-tool-kind = Tipo de herramienta
glance-publisher = Entidad editora
glance-published = Año de publicación
glance-languages = Idiomas disponibles
glance-address = Dirección de Internet
glance-resolutions = Resoluciones y decisiones
glance-aliases = Otras denominaciones
glance-confidence = Fiabilidad
glance-reviewed = Cotejo con las fuentes
glance-updated = Última modificación
glance-added = Incorporación al compendio
confidence-high = Alta: fuentes oficiales o varias fuentes independientes
confidence-medium = Media: prensa o fuentes secundarias
