# Lo que dice `casedigest check`. Para cada regla: lo que debe cumplirse (minúscula, sin punto final),
# `-label`: lo que hay aquí, `-help`: un paso para corregirlo, con un valor que se puede pegar.

check-level-error = error
check-level-warning = advertencia
check-level-help = ayuda
check-message = { $title }: { $label }
check-summary = Archivos revisados: { $files }. Archivos con problemas: { $affected }. Errores: { $errors }. Advertencias: { $warnings }.
check-suggest-write = escriba `{ $suggestion }`
check-suggest-rename = llame al archivo `{ $suggestion }.md`
check-suggest-move = traslade el archivo a `{ $suggestion }`
check-translate-hint = Escriba cada traducción tras los dos puntos o el guion, debajo de su original; `casedigest check` dice lo que falta.

check-file-unreadable = un archivo debe poder leerse
check-file-unreadable-label = el sistema responde: { $cause }
check-file-unreadable-help = dé al programa permiso para leer el archivo

check-not-utf8 = un archivo debe ser texto en UTF-8
check-not-utf8-label = estos bytes no son UTF-8
check-not-utf8-help = abra el archivo en un editor y guárdelo con la codificación «UTF-8»

check-byte-order-mark = un archivo no debe empezar con una marca de orden de bytes
check-byte-order-mark-label = hay tres bytes invisibles antes de la primera línea
check-byte-order-mark-help = guarde el archivo con la codificación «UTF-8», no «UTF-8 con BOM»

check-front-matter-missing = un archivo debe empezar con la línea `---` y sus campos
check-front-matter-missing-label = la primera línea no es `---`
check-front-matter-missing-help = escriba `---` en la primera línea, debajo los campos y de nuevo `---`

check-front-matter-unclosed = los campos deben terminar con la línea `---`
check-front-matter-unclosed-label = a este `---` no le sigue otro
check-front-matter-unclosed-help = escriba `---` solo en una línea debajo del último campo

check-front-matter-not-yaml = cada línea del encabezado debe ser un campo con su valor
check-front-matter-not-yaml-label = esto no se puede leer como un campo con su valor
check-front-matter-not-yaml-help = escriba `campo: valor`, y ponga entre comillas rectas un valor con signos especiales: `campo: "valor"`

check-yaml-colon = un valor con dos puntos y un espacio debe ir entre comillas rectas
check-yaml-colon-label = los dos puntos de este valor parecen el final del nombre de un campo
check-yaml-colon-help = ponga todo el valor entre comillas rectas

check-yaml-tab = el encabezado debe sangrarse con espacios
check-yaml-tab-label = aquí hay un tabulador
check-yaml-tab-help = sustituya el tabulador por dos espacios

check-yaml-indent = los campos de un mismo nivel deben empezar en la misma columna
check-yaml-indent-label = este campo está más sangrado que el anterior, que ya tiene un valor
check-yaml-indent-help = quite los espacios delante del campo

check-yaml-quote = un valor entre comillas debe terminar con la comilla de cierre
check-yaml-quote-label = las comillas de este valor no se cierran, o algo las sigue
check-yaml-quote-help = cierre las comillas al final del valor; dentro de comillas dobles escriba `\"` para una comilla

check-duplicate-key = un campo debe figurar una sola vez
check-duplicate-key-label = `{ $field }` figura aquí por segunda vez
check-duplicate-key-help = conserve un `{ $field }` y quite el otro

check-unknown-field = un campo debe ser uno de los que tiene este tipo de ficha
check-unknown-field-label = aquí no existe el campo `{ $field }`
check-unknown-field-help = los campos son: { $known }

check-missing-field = un campo obligatorio debe estar presente
check-missing-field-label = falta `{ $field }`
check-missing-field-help = añada una línea `{ $field }: ` con su valor; `corpus/EXAMPLE.md` muestra cómo

check-empty-value = un campo presente debe decir algo
check-empty-value-label = `{ $field }` está vacío
check-empty-value-help = escriba el valor o quite el campo

check-wrong-type = un valor debe ser del tipo que exige su campo
check-wrong-type-label = { $expected ->
    [list] `{ $field }` exige una lista
    [group] `{ $field }` exige campos propios
    [flag] `{ $field }` exige `true` o `false`
    [number] `{ $field }` exige un número entero
    [year] `{ $field }` exige un año
   *[text] `{ $field }` exige un solo texto
}
check-wrong-type-help = { $expected ->
    [list] escriba una lista: `{ $field }: [primero, segundo]`
    [group] escriba cada campo en su propia línea, dos espacios más adentro
    [flag] escriba `{ $field }: true` o `{ $field }: false`
    [number] escriba el número solo con cifras: `{ $field }: 1098`
    [year] escriba el año con cuatro cifras: `{ $field }: 2004`
   *[text] escriba un solo texto; entre comillas rectas si es `true` o `false` o contiene signos especiales
}

check-unknown-term = un término debe ser uno de los del vocabulario
check-unknown-term-label = `{ $value }` no figura en la lista `{ $scheme }` del vocabulario
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` enumera todos los términos

check-unknown-country = un país debe ser un código de tres letras (ISO 3166-1), o `INT` para un tribunal internacional
check-unknown-country-label = `{ $value }` no es un código de país
check-unknown-country-help = `corpus/vocabulary/countries.yaml` enumera todos los códigos

check-unknown-region = una región debe ser un código de tres cifras (M49 de las Naciones Unidas)
check-unknown-region-label = `{ $value }` no es un código de región
check-unknown-region-help = `corpus/vocabulary/regions.yaml` enumera todos los códigos; si ninguno sirve, describa la zona con palabras en `scope`

check-unknown-article = un artículo debe ser uno de los de la Convención o sus Protocolos
check-unknown-article-label = no existe el artículo `{ $value }`
check-unknown-article-help = escriba el instrumento y el número: `UNTOC 5`, `TIP 3`, `SOM 6` o `FA 5`

check-unknown-language = el idioma de un texto debe ser ar, zh, en, fr, ru o es
check-unknown-language-label = `{ $value }` no es uno de los seis idiomas
check-unknown-language-help = use `ar`, `zh`, `en`, `fr`, `ru` o `es`

check-unknown-language-code = el idioma de una fuente debe ser un código de dos letras (ISO 639-1)
check-unknown-language-code-label = `{ $value }` no es un código de idioma
check-unknown-language-code-help = escriba, por ejemplo, `it` para italiano o `pt` para portugués

check-unknown-value = un valor debe ser uno de los que admite su campo
check-unknown-value-label = `{ $field }` no admite `{ $value }`
check-unknown-value-help = los valores admitidos son: { $allowed }

check-bad-date = una fecha debe existir y escribirse del año al día
check-bad-date-label = `{ $value }` no es una fecha así
check-bad-date-help = escriba `2016`, `2016-06` o `2016-06-17`, según lo que se sepa

check-date-in-future = una fecha no debe estar en el futuro
check-date-in-future-label = `{ $value }` aún no ha llegado
check-date-in-future-help = corrija `{ $field }` o escriba la última fecha ya pasada

check-bad-address = una dirección web debe estar completa
check-bad-address-label = `{ $value }` no es una dirección web completa
check-bad-address-help = copie la dirección del navegador, con `https://` al principio y sin espacios

check-id-shape = un identificador debe constar de minúsculas, cifras y guiones; el de un caso empieza con el país y el año
check-id-shape-label = `{ $value }` no es un identificador así
check-id-shape-help = un identificador es como `ita-2016-operation-crimine` para un caso y como `joint-teams` para lo demás

check-duplicate-id = dos fichas no deben tener el mismo identificador
check-duplicate-id-label = `{ $other }` ya tiene el identificador `{ $id }`
check-duplicate-id-help = dé otro nombre a este archivo

check-formerly-clash = un identificador anterior no debe pertenecer a otra ficha
check-formerly-clash-label = `{ $id }` lleva a `{ $other }`
check-formerly-clash-help = quite `{ $id }` de `formerly` en uno de los dos archivos

check-wrong-folder = un archivo debe estar en la carpeta de su tipo, un caso en la del país que decidió
check-wrong-folder-label = el archivo está en `{ $path }`
check-wrong-folder-help = si la carpeta es correcta y el país no, corrija `jurisdiction`

check-date-and-id = el año del identificador de un caso debería ser el de la decisión
check-date-and-id-label = el identificador dice { $year }, la fecha dice { $date }
check-date-and-id-help = corrija `decided`, o déjelo si el identificador responde a otra razón: los identificadores no cambian nunca

check-form-crime = una forma de delincuencia debe nombrarse a sí misma como único delito
check-form-crime-label = esto no es solo `{ $id }`
check-form-crime-help = use como nombre de archivo el identificador del delito en `corpus/vocabulary/crimes.yaml`

check-section-missing = las secciones obligatorias de un tipo de ficha deben estar presentes
check-section-missing-label = falta la sección «{ $heading }»
check-section-missing-help = añada la línea `## { $heading }` y sus párrafos

check-section-unknown = un título debe ser el de una sección de este tipo de ficha, en el idioma del archivo
check-section-unknown-label = «{ $heading }» no es una sección así
check-section-unknown-help = las secciones son: { $known }

check-section-order = las secciones deben seguir su orden, cada una una vez
check-section-order-label = «{ $heading }» aparece demasiado tarde o por segunda vez
check-section-order-help = el orden es: { $order }

check-section-empty = una sección debe tener un párrafo
check-section-empty-label = no hay nada debajo de «{ $heading }»
check-section-empty-help = escriba los párrafos, o quite el título si la sección es facultativa

check-text-outside-section = el texto debe empezar con el título de una sección
check-text-outside-section-label = esto está antes del primer título
check-text-outside-section-help = escriba encima un título, o traslade el texto a una sección

check-heading-level = un título debe empezar exactamente con dos almohadillas
check-heading-level-label = este título es de otro nivel
check-heading-level-help = las secciones no tienen títulos en su interior

check-raw-html = el texto no debe contener HTML
check-raw-html-label = esto es HTML
check-raw-html-help = quite la etiqueta; para el signo mismo escriba `\<`

check-unsupported-markdown = el texto debe constar de párrafos, listas, énfasis y enlaces
check-unsupported-markdown-label = aquí hay una imagen, un bloque de código, un bloque de cita, una línea o una nota
check-unsupported-markdown-help = escríbalo como párrafo, sin espacios al principio; las fuentes van en `sources`

check-unsafe-link = un enlace debe llevar a una dirección web, a una dirección de correo o a un archivo del compendio
check-unsafe-link-label = `{ $address }` lleva a otra parte
check-unsafe-link-help = empiece la dirección con `https://`

check-link-to-nowhere = un enlace a un archivo debe llevar a una ficha del compendio
check-link-to-nowhere-label = visto desde este archivo, `{ $address }` no existe
check-link-to-nowhere-help = escriba el camino de este archivo al otro, por ejemplo `../../units/nombre.md`

check-mark-without-source = una llamada debe nombrar una de las fuentes, o ser `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` no nombra nada: no hay fuentes
    [one] `{ $mark }` no nombra nada: hay una fuente
   *[other] `{ $mark }` no nombra nada: hay { $sources } fuentes
}
check-mark-without-source-help = escriba el número de la fuente en la lista `sources`, contado desde 1: `[^1]`

check-sources-missing = una ficha debe tener una fuente
check-sources-missing-label = no se indica ninguna fuente
check-sources-missing-help = añada `sources:` con `title`, `publisher`, `url` y `language` de cada una

check-source-incomplete = una fuente debe tener título, editor e idioma
check-source-incomplete-label = a esta fuente le falta `{ $field }`
check-source-incomplete-help = añada a la fuente `{ $field }: ` con su valor

check-source-twice = una fuente debe figurar una sola vez
check-source-twice-label = la fuente { $number } es la misma que la fuente { $other }
check-source-twice-help = quítela, escriba `[^{ $other }]` en sus llamadas y vuelva a numerar las siguientes

check-lesson-without-text = una lección debe tener un texto
check-lesson-without-text-label = falta el texto de esta lección
check-lesson-without-text-help = diga en una frase lo que enseña esta ficha: `text: …`

check-lesson-without-source = una lección que dicen las fuentes debe figurar en una ficha que las tenga
check-lesson-without-source-label = la lección es `stated`, pero no se indica ninguna fuente
check-lesson-without-source-help = añada la fuente, o escriba `basis: derived` si la conclusión es suya

check-summary-too-long = un resumen debe tener como máximo 80 palabras, en chino 200 caracteres; una traducción, un cuarto más
check-summary-too-long-label = { $unit ->
    [characters] este tiene { $length } caracteres; se permiten { $limit }
   *[words] este tiene { $length } palabras; se permiten { $limit }
}
check-summary-too-long-help = acórtelo; lo que se omita puede ir en el texto de abajo

check-translation-without-original = una traducción debe estar en la ruta de la ficha que traduce
check-translation-without-original-label = no existe la ficha `{ $original }`
check-translation-without-original-help = dé a la traducción la carpeta y el nombre de la ficha

check-translation-of-same-language = una traducción debe estar en un idioma distinto del de la ficha
check-translation-of-same-language-label = la propia ficha ya está en `{ $language }`
check-translation-of-same-language-help = traslade el archivo a la carpeta de su idioma, o quítelo

check-translation-with-facts = una traducción debe contener solo textos
check-translation-with-facts-label = `{ $field }` está en la ficha y vale para todos los idiomas
check-translation-with-facts-help = quite aquí `{ $field }`

check-translation-lessons = una traducción debe tener un texto por cada lección de la ficha
check-translation-lessons-label = número de textos aquí: { $count }; de lecciones en la ficha: { $expected }
check-translation-lessons-help = escriba `lessons:` como una lista de textos, en el orden de la ficha

check-translation-stale = una traducción debería ser tan reciente como la ficha
check-translation-stale-label = la ficha ha cambiado desde que se tradujo
check-translation-stale-help = actualice primero los textos y después `of`

check-translation-figures = una traducción debería tener los números, fechas y sumas de la ficha
check-translation-figures-label = { $side ->
    [missing] la ficha tiene aquí `{ $figures }` y la traducción no
   *[extra] la ficha no tiene `{ $figures }` aquí
}
check-translation-figures-help = escriba la cifra de la ficha; si la traducción es correcta de todos modos, inclúyala en `corpus/exceptions.yaml` con el motivo

check-translation-concept = una traducción debería nombrar un concepto con un término del vocabulario, el mismo para la misma cosa
check-translation-concept-label = la ficha nombra aquí `{ $concept }` («{ $words }»), y ninguna de sus denominaciones está en el título, el resumen o las lecciones de la traducción
check-translation-concept-help = escriba «{ $label }» u otra denominación de `corpus/vocabulary`; si otra palabra es la correcta, inclúyala en `corpus/exceptions.yaml` con el motivo

check-translation-script = una traducción debería estar en su idioma y su escritura
check-translation-script-label = esto apenas es un texto en el idioma `{ $language }`
check-translation-script-help = traduzca el texto; los nombres pueden figurar entre paréntesis en su escritura

check-translation-length = una traducción debería tener más o menos la extensión habitual en su idioma
check-translation-length-label = este texto tiene { $length } caracteres, y el original { $expected }
check-translation-length-help = compruebe si falta algo o si se ha añadido algo

check-translation-paragraphs = un texto traducido debe tener los párrafos de la ficha, pues sus números se citan
check-translation-paragraphs-label = la traducción tiene { $count } párrafos, la ficha { $expected }
check-translation-paragraphs-help = divida el texto como la ficha, un párrafo por cada uno

check-exception-unknown = una excepción debe nombrar una regla, una ficha, un valor y un motivo
check-exception-unknown-label = esta no excusa nada
check-exception-unknown-help = escriba `rule`, `entry`, `value` y `reason`, y `language` si vale para un solo idioma; `casedigest check --rules` enumera las reglas
