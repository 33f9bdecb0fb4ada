# Lo que dice `casedigest check`. Para cada regla: lo que debe cumplirse (minúscula, sin punto final),
# `-label`: lo que hay aquí, `-help`: un paso para corregirlo, con un valor que se puede pegar.

check-level-error = error
check-level-warning = advertencia
check-level-note = nota
check-level-help = ayuda
check-message = { $title }: { $label }
check-summary = Archivos revisados: { $files }. Archivos con problemas: { $affected }. Errores: { $errors }. Advertencias: { $warnings }. Notas: { $notes }.
check-suggest-write = escriba `{ $suggestion }`
check-suggest-rename = llame al archivo `{ $suggestion }.md`
check-suggest-move = traslade el archivo a `{ $suggestion }`
check-translate-hint = Escriba cada traducción tras los dos puntos o el guion, debajo de su original; `casedigest check` dice lo que falta.
check-fixed = { $path }: { $line }: corregido [{ $rule }]: { $title }
check-fixed-words = { $path }: { $line }: corregido [{ $rule }]: `{ $before }` es ahora `{ $after }`
check-fixed-summary = Problemas corregidos: { $problems }, en archivos: { $files }.

check-file-unreadable = un archivo debe poder leerse
check-file-unreadable-label = el sistema responde: { $cause }
check-file-unreadable-help = dé al programa permiso para leer el archivo
check-file-unreadable-why = Un archivo que no se puede leer falta en el sitio, y nadie se daría cuenta.

check-file-too-large = un archivo no debe ser mayor de lo que puede ser una ficha
check-file-too-large-label = este archivo tiene { $size } kB, se leen { $limit } kB
check-file-too-large-help = abrevie el texto o haga de él varias fichas; los documentos van tras un enlace en `sources`
check-file-too-large-why = Quien tiene una red lenta carga fichas enteras. Un repertorio dice brevemente lo que pasó y enlaza los documentos.

check-not-utf8 = un archivo debe ser texto en UTF-8
check-not-utf8-label = estos bytes no son UTF-8
check-not-utf8-help = abra el archivo en un editor y guárdelo con la codificación «UTF-8»; si se ven letras equivocadas, ábralo antes con la codificación en que se escribió
check-not-utf8-why = Una sola codificación abarca las seis lenguas y todos los nombres. En otra, las letras se convierten en signos erróneos.

check-byte-order-mark = un archivo no debe empezar con una marca de orden de bytes
check-byte-order-mark-label = hay tres bytes invisibles antes de la primera línea
check-byte-order-mark-help = guarde el archivo con la codificación «UTF-8», no «UTF-8 con BOM»
check-byte-order-mark-why = La marca no se ve e impide que los programas encuentren la primera línea.

check-damaged-text = el texto solo debe contener caracteres legibles
check-damaged-text-label = aquí hay { $character }: un carácter invisible, o uno que ha dejado una codificación errónea
check-damaged-text-help = bórrelo y vuelva a escribir la letra que corresponde
check-damaged-text-why = Esos caracteres indican que se han perdido letras, u ocultan a los revisores lo que el texto dice de verdad.

check-line-ends = las líneas deberían terminar con un simple salto de línea
check-line-ends-label = desde aquí, las líneas terminan como en Windows o en un Mac antiguo; cantidad: { $count }
check-line-ends-help = `casedigest check --fix` lo corrige; en un editor, elija «LF» para el fin de línea
check-line-ends-why = Los finales de línea mezclados hacen que todas las líneas parezcan cambiadas al comparar dos versiones.

check-trailing-space = una línea no debería terminar con espacios
check-trailing-space-label = esta línea termina con espacios; líneas como esta: { $count }
check-trailing-space-help = `casedigest check --fix` los quita
check-trailing-space-why = Los espacios que nadie ve hacen que unas líneas parezcan cambiadas al comparar dos versiones.

check-blank-lines = una sola línea en blanco debería separar dos párrafos
check-blank-lines-label = aquí hay más de una línea en blanco; lugares como este: { $count }
check-blank-lines-help = `casedigest check --fix` las quita
check-blank-lines-why = Las líneas en blanco sobrantes no se ven en ninguna parte y dificultan comparar dos versiones.

check-front-matter-missing = un archivo debe empezar con la línea `---` y sus campos
check-front-matter-missing-label = la primera línea no es `---`
check-front-matter-missing-help = escriba `---` en la primera línea, debajo los campos y de nuevo `---`
check-front-matter-missing-why = Los campos del principio dicen qué es la ficha; sin ellos no se puede encontrar ni mostrar.

check-front-matter-unclosed = los campos deben terminar con la línea `---`
check-front-matter-unclosed-label = a este `---` no le sigue otro
check-front-matter-unclosed-help = escriba `---` solo en una línea debajo del último campo
check-front-matter-unclosed-why = Sin la segunda línea nadie sabe dónde acaban los campos y dónde empieza el texto.

check-front-matter-not-yaml = cada línea del encabezado debe ser un campo con su valor
check-front-matter-not-yaml-label = esto no se puede leer como un campo con su valor
check-front-matter-not-yaml-help = escriba `campo: valor`, y ponga entre comillas rectas un valor con signos especiales: `campo: "valor"`
check-front-matter-not-yaml-why = Los campos los leen programas, que necesitan de cada uno un nombre y un valor.

check-yaml-colon = un valor con dos puntos y un espacio debe ir entre comillas rectas
check-yaml-colon-label = los dos puntos de este valor parecen el final del nombre de un campo
check-yaml-colon-help = ponga todo el valor entre comillas rectas
check-yaml-colon-why = Para un programa, dos puntos y un espacio terminan el nombre de un campo. Las comillas dicen que pertenecen al texto.

check-yaml-tab = el encabezado debe sangrarse con espacios
check-yaml-tab-label = aquí hay un tabulador
check-yaml-tab-help = sustituya el tabulador por dos espacios
check-yaml-tab-why = Un tabulador tiene el ancho que quiere cada editor; por eso no puede mostrar qué va con qué.

check-yaml-indent = los campos de un mismo nivel deben empezar en la misma columna
check-yaml-indent-label = este campo está más sangrado que el anterior, que ya tiene un valor
check-yaml-indent-help = quite los espacios delante del campo
check-yaml-indent-why = La sangría de una línea dice a qué pertenece.

check-yaml-quote = un valor entre comillas debe terminar con la comilla de cierre
check-yaml-quote-label = las comillas de este valor no se cierran, o algo las sigue
check-yaml-quote-help = cierre las comillas al final del valor; dentro de comillas dobles escriba `\"` para una comilla
check-yaml-quote-why = Una comilla sin cerrar hace que el resto del archivo forme parte del valor.

check-yaml-smart-quotes = un valor debería ir entre comillas rectas
check-yaml-smart-quotes-label = estas comillas curvas pasan a formar parte del valor y no protegen nada
check-yaml-smart-quotes-help = escriba comillas rectas; si las curvas pertenecen al texto, ponga comillas rectas alrededor
check-yaml-smart-quotes-why = Los procesadores de texto convierten las comillas rectas en curvas; para un programa son letras como las demás.

check-yaml-sign = un valor que empieza con un signo especial debe ir entre comillas rectas
check-yaml-sign-label = el signo al principio de este valor tiene un significado propio en el encabezado
check-yaml-sign-help = ponga todo el valor entre comillas rectas
check-yaml-sign-why = Signos como `*`, `&` y `@` son órdenes para el programa que lee los campos.

check-duplicate-key = un campo debe figurar una sola vez
check-duplicate-key-label = `{ $field }` figura aquí por segunda vez
check-duplicate-key-help = conserve un `{ $field }` y quite el otro
check-duplicate-key-why = Si un campo figura dos veces, un programa se quedaría con uno, y no siempre con el correcto.

check-unknown-field = un campo debe ser uno de los que tiene este tipo de ficha
check-unknown-field-label = aquí no existe el campo `{ $field }`
check-unknown-field-help = los campos son: { $known }
check-unknown-field-why = Un campo mal escrito desaparecería sin aviso de la página, de la búsqueda y de los datos.

check-id-not-file-name = el identificador debe ser el nombre del archivo, no un campo
check-id-not-file-name-label = { $same ->
    [yes] `id` repite el nombre del archivo
   *[no] `id` dice `{ $value }`, el nombre del archivo dice `{ $id }`
}
check-id-not-file-name-help = quite la línea `id` y dé al archivo el nombre que deba tener la ficha
check-id-not-file-name-why = El nombre del archivo es el identificador y la dirección de la ficha. Un segundo lugar podría contradecirlo.

check-missing-field = un campo obligatorio debe estar presente
check-missing-field-label = falta `{ $field }`
check-missing-field-help = añada una línea `{ $field }: ` con su valor; `corpus/EXAMPLE.md` muestra cómo
check-missing-field-why = La búsqueda, las listas y las citas cuentan con estos campos en cada ficha.

check-empty-value = un campo presente debe decir algo
check-empty-value-label = `{ $field }` está vacío
check-empty-value-help = escriba el valor o quite el campo
check-empty-value-why = Un campo vacío parece un olvido; un campo ausente dice que no se sabe.

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
check-wrong-type-why = Un número escrito con letras no se puede comparar, y una lista que no lo es no se puede buscar.

check-value-twice = una lista debería nombrar cada cosa una sola vez
check-value-twice-label = `{ $value }` figura por segunda vez en `{ $field }`
check-value-twice-help = quite una de las dos menciones
check-value-twice-why = Lo que figura dos veces se mostraría y se contaría dos veces.

check-unknown-term = un término debe ser uno de los del vocabulario
check-unknown-term-label = `{ $value }` no figura en la lista `{ $scheme }` del vocabulario
check-unknown-term-help = `corpus/vocabulary/{ $scheme }.yaml` enumera todos los términos
check-unknown-term-why = Solo los términos del vocabulario tienen nombre en seis lenguas; solo ellos se encuentran desde cada una.

check-unknown-country = un país debe ser un código de tres letras (ISO 3166-1), o `INT` para un tribunal internacional
check-unknown-country-label = `{ $value }` no es un código de país
check-unknown-country-help = `corpus/vocabulary/countries.yaml` enumera todos los códigos
check-unknown-country-why = El código representa el nombre del país en seis lenguas.

check-unknown-region = una región debe ser un código de tres cifras (M49 de las Naciones Unidas)
check-unknown-region-label = `{ $value }` no es un código de región
check-unknown-region-help = `corpus/vocabulary/regions.yaml` enumera todos los códigos; si ninguno sirve, describa la zona con palabras en `scope`
check-unknown-region-why = El código representa el nombre de la región en seis lenguas.

check-unknown-article = un artículo debe ser uno de los de la Convención o sus Protocolos
check-unknown-article-label = no existe el artículo `{ $value }`
check-unknown-article-help = escriba el instrumento y el número: `UNTOC 5`, `TIP 3`, `SOM 6` o `FA 5`
check-unknown-article-why = Los casos se buscan por artículo de la Convención; uno que no existe no lleva a ninguna parte.

check-unknown-language = el idioma de un texto debe ser ar, zh, en, fr, ru o es
check-unknown-language-label = `{ $value }` no es uno de los seis idiomas
check-unknown-language-help = use `ar`, `zh`, `en`, `fr`, `ru` o `es`
check-unknown-language-why = La lengua decide cómo se busca, se divide y se lee en voz alta un texto.

check-unknown-language-code = el idioma de una fuente debe ser un código de dos letras (ISO 639-1)
check-unknown-language-code-label = `{ $value }` no es un código de idioma
check-unknown-language-code-help = escriba, por ejemplo, `it` para italiano o `pt` para portugués
check-unknown-language-code-why = Dice al lector si puede leer una fuente antes de abrirla.

check-unknown-value = un valor debe ser uno de los que admite su campo
check-unknown-value-label = `{ $field }` no admite `{ $value }`
check-unknown-value-help = los valores admitidos son: { $allowed }
check-unknown-value-why = Estos campos deciden lo que el sitio dice de una ficha; solo caben valores convenidos.

check-bad-date = una fecha debe existir y escribirse del año al día
check-bad-date-label = `{ $value }` no es una fecha así
check-bad-date-help = escriba `2016`, `2016-06` o `2016-06-17`, según lo que se sepa
check-bad-date-why = Las fechas se ordenan y se comparan, y el orden del día y el mes se lee de otro modo según el país.

check-date-in-future = una fecha no debe estar en el futuro
check-date-in-future-label = `{ $value }` aún no ha llegado
check-date-in-future-help = corrija `{ $field }` o escriba la última fecha ya pasada
check-date-in-future-why = No se puede informar de una decisión o una revisión que está por venir.

check-date-order = una ficha debería añadirse después de la decisión, y modificarse o revisarse después de añadida
check-date-order-label = `{ $field }` dice { $date }, antes que `{ $other }`, que dice { $earlier }
check-date-order-help = corrija la fecha equivocada
check-date-order-why = Una fecha fuera de orden es casi siempre una errata.

check-ecli-shape = una referencia que empieza con `ECLI` debe ser un identificador europeo de jurisprudencia completo
check-ecli-shape-label = `{ $value }` no lo es
check-ecli-shape-help = escriba cinco partes separadas por dos puntos: `ECLI`, el país, el tribunal, el año en cuatro cifras y el número, como `ECLI:EU:C:2024:372`
check-ecli-shape-why = Los tribunales y las bases de datos solo encuentran una decisión por este identificador si es exacto.

check-bad-address = una dirección web debe estar completa
check-bad-address-label = `{ $value }` no es una dirección web completa
check-bad-address-help = copie la dirección del navegador, con `https://` al principio y sin espacios
check-bad-address-why = Una fuente que no se puede abrir no se puede comprobar.

check-id-shape = un identificador debe constar de minúsculas, cifras y guiones; el de un caso empieza con el país y el año
check-id-shape-label = `{ $value }` no es un identificador así
check-id-shape-help = un identificador es como `ita-2016-operation-crimine` para un caso y como `joint-teams` para lo demás
check-id-shape-why = El identificador forma parte de direcciones y citas; debe poder teclearse con facilidad en todas las escrituras.

check-duplicate-id = dos fichas no deben tener el mismo identificador
check-duplicate-id-label = `{ $other }` ya tiene el identificador `{ $id }`
check-duplicate-id-help = dé otro nombre a este archivo
check-duplicate-id-why = Una dirección solo puede llevar a una ficha.

check-formerly-clash = un identificador anterior no debe pertenecer a otra ficha
check-formerly-clash-label = `{ $id }` lleva a `{ $other }`
check-formerly-clash-help = quite `{ $id }` de `formerly` en uno de los dos archivos
check-formerly-clash-why = Una dirección antigua citada en un escrito debe llevar a la ficha correcta.

check-possible-duplicate = un caso debería tener una sola ficha
check-possible-duplicate-label = { $why ->
    [number] `{ $other }` tiene el mismo número o la misma referencia
   *[text] `{ $other }` tiene el mismo Estado y la misma fecha, y casi el mismo título o resumen
}
check-possible-duplicate-help = si ambas tratan del mismo caso, conserve un archivo y complételo con el otro; si no, que el título y el resumen las distingan
check-possible-duplicate-why = Dos fichas sobre un mismo caso dispersan sus fuentes y lo cuentan dos veces.

check-wrong-folder = un archivo debe estar en la carpeta de su tipo, un caso en la del país que decidió
check-wrong-folder-label = el archivo está en `{ $path }`
check-wrong-folder-help = si la carpeta es correcta y el país no, corrija `jurisdiction`
check-wrong-folder-why = En esa carpeta se buscan los casos de un país.

check-date-and-id = el año del identificador de un caso debería ser el de la decisión
check-date-and-id-label = el identificador dice { $year }, la fecha dice { $date }
check-date-and-id-help = corrija `decided`, o déjelo si el identificador responde a otra razón: los identificadores no cambian nunca
check-date-and-id-why = El lector toma el año de la dirección por el de la decisión.

check-form-crime = una forma de delincuencia debe nombrarse a sí misma como único delito
check-form-crime-label = esto no es solo `{ $id }`
check-form-crime-help = use como nombre de archivo el identificador del delito en `corpus/vocabulary/crimes.yaml`
check-form-crime-why = La página de una forma de delincuencia reúne los casos de ese delito por su identificador.

check-section-missing = las secciones obligatorias de un tipo de ficha deben estar presentes
check-section-missing-label = falta la sección «{ $heading }»
check-section-missing-help = añada la línea `## { $heading }` y sus párrafos
check-section-missing-why = Todas las fichas se construyen igual, para que los casos puedan compararse.

check-section-unknown = un título debe ser el de una sección de este tipo de ficha, en el idioma del archivo
check-section-unknown-label = «{ $heading }» no es una sección así
check-section-unknown-help = las secciones son: { $known }
check-section-unknown-why = Los títulos se muestran en seis lenguas, lo que solo es posible con secciones conocidas.

check-section-order = las secciones deben seguir su orden, cada una una vez
check-section-order-label = «{ $heading }» aparece demasiado tarde o por segunda vez
check-section-order-help = el orden es: { $order }
check-section-order-why = El lector sabe dónde mirar si todas las fichas siguen el mismo orden.

check-section-empty = una sección debe tener un párrafo
check-section-empty-label = no hay nada debajo de «{ $heading }»
check-section-empty-help = escriba los párrafos, o quite el título si la sección es facultativa
check-section-empty-why = Un título sin texto promete algo que no está.

check-text-outside-section = el texto debe empezar con el título de una sección
check-text-outside-section-label = esto está antes del primer título
check-text-outside-section-help = escriba encima un título, o traslade el texto a una sección
check-text-outside-section-why = Cada párrafo pertenece a una sección, por la que se guían la búsqueda y las traducciones.

check-heading-level = un título debe empezar exactamente con dos almohadillas
check-heading-level-label = este título es de otro nivel
check-heading-level-help = las secciones no tienen títulos en su interior
check-heading-level-why = La página tiene un solo nivel de títulos dentro de una ficha; un lector de pantalla salta de uno a otro.

check-raw-html = el texto no debe contener HTML
check-raw-html-label = esto es HTML
check-raw-html-help = quite la etiqueta; para el signo mismo escriba `\<`
check-raw-html-why = El HTML podría cambiar la página, enviar al lector a otro sitio o romper la composición de derecha a izquierda.

check-image-without-text = lo que muestra una imagen debe decirse con palabras
check-image-without-text-label = esta imagen no tiene texto, y el repertorio no muestra imágenes
check-image-without-text-help = describa en un párrafo lo que muestra, e indique en `sources` dónde se encuentra
check-image-without-text-why = Las imágenes no se pueden buscar, traducir ni leer en voz alta, y pueden mostrar a personas que no deben mostrarse.

check-unsupported-markdown = el texto debe constar de párrafos, listas, énfasis y enlaces
check-unsupported-markdown-label = aquí hay una imagen, un bloque de código, un bloque de cita, una línea o una nota
check-unsupported-markdown-help = escríbalo como párrafo, sin espacios al principio; las fuentes van en `sources`
check-unsupported-markdown-why = Una ficha debe verse igual en la página, impresa y en los datos, en todas las escrituras.

check-unsafe-link = un enlace debe llevar a una dirección web, a una dirección de correo o a un archivo del compendio
check-unsafe-link-label = `{ $address }` lleva a otra parte
check-unsafe-link-help = empiece la dirección con `https://`
check-unsafe-link-why = Un enlace con un programa podría actuar en nombre del lector.

check-link-to-nowhere = un enlace a un archivo debe llevar a una ficha del compendio
check-link-to-nowhere-label = visto desde este archivo, `{ $address }` no existe
check-link-to-nowhere-help = escriba el camino de este archivo al otro, por ejemplo `../../units/nombre.md`
check-link-to-nowhere-why = Un enlace que no lleva a ninguna parte cuesta al lector tiempo y confianza.

check-mark-without-source = una llamada debe nombrar una de las fuentes, o ser `[^derived]`
check-mark-without-source-label = { $sources ->
    [0] `{ $mark }` no nombra nada: no hay fuentes
    [one] `{ $mark }` no nombra nada: hay una fuente
   *[other] `{ $mark }` no nombra nada: hay { $sources } fuentes
}
check-mark-without-source-help = escriba el número de la fuente en la lista `sources`, contado desde 1: `[^1]`
check-mark-without-source-why = Una afirmación cuya fuente no se encuentra no se puede comprobar.

check-source-never-cited = cada fuente debería respaldar algo
check-source-never-cited-label = ningún párrafo remite a la fuente { $number }
check-source-never-cited-help = escriba `[^{ $number }]` tras lo que respalda, o quite la fuente y vuelva a numerar las marcas siguientes
check-source-never-cited-why = El lector no puede saber para qué sirve una fuente a la que nada remite.

check-sources-missing = una ficha debe tener una fuente
check-sources-missing-label = no se indica ninguna fuente
check-sources-missing-help = añada `sources:` con `title`, `publisher`, `url` y `language` de cada una
check-sources-missing-why = Lo que nadie puede comprobar no tiene cabida en un repertorio que se cita ante los tribunales.

check-source-incomplete = una fuente debe tener título, editor e idioma
check-source-incomplete-label = a esta fuente le falta `{ $field }`
check-source-incomplete-help = añada a la fuente `{ $field }: ` con su valor
check-source-incomplete-why = Estos tres datos dicen al lector quién habla y si puede leer la fuente.

check-source-twice = una fuente debe figurar una sola vez
check-source-twice-label = la fuente { $number } es la misma que la fuente { $other }
check-source-twice-help = quítela, escriba `[^{ $other }]` en sus llamadas y vuelva a numerar las siguientes
check-source-twice-why = Una fuente inscrita dos veces parece dos testigos.

check-confidence-without-official = una confianza alta debería basarse en una fuente oficial, o en fuentes de tres editores
check-confidence-without-official-label = ninguna fuente lleva `official: true`, y las fuentes son de menos de tres editores
check-confidence-without-official-help = añada la fuente oficial, márquela con `official: true`, o escriba `confidence: medium`
check-confidence-without-official-why = El lector confía en `high` cuando cita. Una sola información no oficial puede estar equivocada.

check-lesson-without-text = una lección debe tener un texto
check-lesson-without-text-label = falta el texto de esta lección
check-lesson-without-text-help = diga en una frase lo que enseña esta ficha: `text: …`
check-lesson-without-text-why = La lección es lo que otros toman de la ficha; el término solo no la dice.

check-lesson-without-source = una lección que dicen las fuentes debe figurar en una ficha que las tenga
check-lesson-without-source-label = la lección es `stated`, pero no se indica ninguna fuente
check-lesson-without-source-help = añada la fuente, o escriba `basis: derived` si la conclusión es suya
check-lesson-without-source-why = `stated` significa que lo dice una fuente, y entonces debe haberla.

check-summary-too-long = un resumen debe tener como máximo 80 palabras, en chino 200 caracteres; una traducción, un cuarto más
check-summary-too-long-label = { $unit ->
    [characters] este tiene { $length } caracteres; se permiten { $limit }
   *[words] este tiene { $length } palabras; se permiten { $limit }
}
check-summary-too-long-help = acórtelo; lo que se omita puede ir en el texto de abajo
check-summary-too-long-why = El resumen aparece en las listas de resultados, donde uno largo saca a los demás de la pantalla de un teléfono.

check-other-language = un texto debería estar en la lengua que indica su archivo
check-other-language-label = el archivo dice `{ $language }`, esto parece { $other }
check-other-language-help = tradúzcalo, o corrija `language`
check-other-language-why = Un texto en otra lengua que la anunciada se busca y se lee en voz alta mal, y hay lectores que no pueden leerlo.

check-protected-name = no debería nombrarse a víctimas, menores, testigos ni informantes
check-protected-name-label = esto parece el nombre de una persona así
check-protected-name-help = omita el nombre: «la víctima», «un niño de diez años», «el testigo A»
check-protected-name-why = Nombrar a víctimas y testigos puede ponerlos en peligro; muchas leyes lo prohíben.

check-personal-contact = el texto no debería contener direcciones electrónicas ni números de teléfono
check-personal-contact-label = esto parece serlo
check-personal-contact-help = quítelo; si es de una autoridad, enlace la página donde publica sus datos de contacto
check-personal-contact-why = Los datos privados no son para el público, y los de las oficinas cambian pronto.

check-copied-sentence = una oración larga debería figurar en una sola ficha
check-copied-sentence-label = `{ $other }` contiene la misma oración
check-copied-sentence-help = diga en cada ficha lo que le es propio, o enlace la otra
check-copied-sentence-why = Una oración copiada puede decir de un caso lo que era cierto de otro.

check-translation-without-original = una traducción debe estar en la ruta de la ficha que traduce
check-translation-without-original-label = no existe la ficha `{ $original }`
check-translation-without-original-help = dé a la traducción la carpeta y el nombre de la ficha
check-translation-without-original-why = Una traducción toma sus hechos de la ficha que está en la misma ruta.

check-translation-of-same-language = una traducción debe estar en un idioma distinto del de la ficha
check-translation-of-same-language-label = la propia ficha ya está en `{ $language }`
check-translation-of-same-language-help = traslade el archivo a la carpeta de su idioma, o quítelo
check-translation-of-same-language-why = Dos textos en una misma lengua podrían contradecirse.

check-translation-with-facts = una traducción debe contener solo textos
check-translation-with-facts-label = `{ $field }` está en la ficha y vale para todos los idiomas
check-translation-with-facts-help = quite aquí `{ $field }`
check-translation-with-facts-why = Los hechos están en un solo lugar, para que ninguna lengua diga otra cosa.

check-translation-lessons = una traducción debe tener un texto por cada lección de la ficha
check-translation-lessons-label = número de textos aquí: { $count }; de lecciones en la ficha: { $expected }
check-translation-lessons-help = escriba `lessons:` como una lista de textos, en el orden de la ficha
check-translation-lessons-why = Los textos corresponden a las lecciones por su orden.

check-translation-stale = una traducción debería ser tan reciente como la ficha
check-translation-stale-label = la ficha ha cambiado desde que se tradujo
check-translation-stale-help = actualice primero los textos y después `of`
check-translation-stale-why = La traducción de un texto más antiguo puede decir lo que la ficha ya ha corregido.

check-translation-figures = una traducción debería tener los números, fechas y sumas de la ficha
check-translation-figures-label = { $side ->
    [missing] la ficha tiene aquí `{ $figures }` y la traducción no
   *[extra] la ficha no tiene `{ $figures }` aquí
}
check-translation-figures-help = escriba la cifra de la ficha; si la traducción es correcta de todos modos, inclúyala en `corpus/exceptions.yaml` con el motivo
check-translation-figures-why = Una cifra equivocada en una traducción es un hecho equivocado, y los lectores de esa lengua no pueden verlo.

check-translation-concept = una traducción debería nombrar un concepto con un término del vocabulario, el mismo para la misma cosa
check-translation-concept-label = la ficha nombra aquí `{ $concept }` («{ $words }»), y ninguna de sus denominaciones está en el título, el resumen o las lecciones de la traducción
check-translation-concept-help = escriba «{ $label }» u otra denominación de `corpus/vocabulary`; si otra palabra es la correcta, inclúyala en `corpus/exceptions.yaml` con el motivo
check-translation-concept-why = Dos palabras para una misma cosa la ocultan a la búsqueda y hacen pensar en dos cosas.

check-translation-script = una traducción debería estar en su idioma y su escritura
check-translation-script-label = esto apenas es un texto en el idioma `{ $language }`
check-translation-script-help = traduzca el texto; los nombres pueden figurar entre paréntesis en su escritura
check-translation-script-why = Un texto que quedó en otra lengua no sirve a los lectores de esta.

check-translation-length = una traducción debería tener más o menos la extensión habitual en su idioma
check-translation-length-label = este texto tiene { $length } caracteres, y el original { $expected }
check-translation-length-help = compruebe si falta algo o si se ha añadido algo
check-translation-length-why = Una traducción mucho más corta o más larga ha perdido algo o dice más que la ficha.

check-translation-paragraphs = un texto traducido debe tener los párrafos de la ficha, pues sus números se citan
check-translation-paragraphs-label = la traducción tiene { $count } párrafos, la ficha { $expected }
check-translation-paragraphs-help = divida el texto como la ficha, un párrafo por cada uno
check-translation-paragraphs-why = Un escrito cita un párrafo por su número, que debe llevar a las mismas palabras en cada lengua.

check-exception-unknown = una excepción debe nombrar una regla, una ficha, un valor y un motivo
check-exception-unknown-label = esta no excusa nada
check-exception-unknown-help = escriba `rule`, `entry`, `value` y `reason`, y `language` si vale para un solo idioma; `casedigest check --rules` enumera las reglas
check-exception-unknown-why = Una excepción mal escrita no excusaría nada, o excusaría otra cosa.
