# templates/about.html
about-heading = Acerca de este compendio
about-lead = El compendio reúne investigaciones y procesos penales reales relativos a la delincuencia organizada transnacional, buenas prácticas, unidades especializadas, herramientas y nuevas formas de delincuencia, e indica qué puede aprenderse de cada uno.
figure-cases-sentence = { $total ->
    [one] Actualmente contiene { $shown } caso.
    [many] Actualmente contiene { $shown } de casos.
   *[other] Actualmente contiene { $shown } casos.
}

about-standing = Lo que no es este compendio
about-standing-1 = Este no es un sitio de las Naciones Unidas ni de ningún gobierno, y no lleva emblema alguno de ellos. Por «la Convención» se entiende la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos.
about-standing-2 = Nada de lo aquí publicado constituye asesoramiento jurídico. Cada ficha resume lo que dicen sus fuentes; no sustituye a la resolución judicial, y es posible que el caso haya seguido su curso. Que se nombre a una persona en una ficha no significa que sea culpable: junto a cada título figura la etapa procesal.

about-sources = De dónde proceden los hechos
about-sources-1 = Cada ficha cita sus fuentes: resoluciones; comunicados de tribunales, fiscalías y ministerios; informes de organizaciones internacionales, y prensa. Los números del texto remiten a ellas; la indicación «fuente oficial» señala lo que publicó la propia autoridad.
about-sources-2 = «Según las fuentes» significa que así lo dicen las fuentes. «Deducción» significa que la redacción lo ha concluido a partir de los hechos.
about-sources-3 = La fiabilidad es alta cuando coinciden fuentes oficiales o varias fuentes independientes, y media cuando hubo que recurrir a la prensa o a fuentes secundarias.

about-language = Idiomas y traducciones
about-language-1 = La interfaz, el vocabulario y la búsqueda funcionan en árabe, chino, español, francés, inglés y ruso. La mayoría de las fichas están escritas en inglés. El título, el resumen y las lecciones están traducidos a los demás idiomas, el texto completo solo en algunas fichas; donde falta una traducción, la página lo indica y muestra el original.
about-language-2 = Salvo indicación en contrario, las traducciones no son oficiales. Ni las traducciones ni los textos de esta interfaz han sido revisados todavía por juristas que sean hablantes nativos.

about-search = Cómo funciona la búsqueda
about-search-1 = La búsqueda conoce los términos de la materia en seis idiomas: quien busca uno de ellos encuentra también las fichas en que lo mismo recibe otro nombre o que están escritas en otro idioma. La página indica cómo ha entendido sus palabras y permite buscar solo las palabras mismas.
about-search-2 = Los filtros de un mismo tipo amplían la selección; los de tipos distintos la acotan. La dirección de la página contiene toda la búsqueda y puede guardarse o enviarse.

about-privacy = Qué se conserva de su visita
about-privacy-1 = El servidor registra el tipo de página solicitada, si se pudo responder y cuánto tardó la respuesta. No registra qué buscó usted ni qué ficha leyó.
about-privacy-2 = Las páginas no instalan cookies, no ejecutan scripts y no cargan nada de otros sitios.

about-reuse = Uso de los textos
about-reuse-1 = Los textos del compendio se publican con la licencia Creative Commons Atribución 4.0 Internacional (CC BY 4.0). Las fuentes enlazadas pertenecen a quienes las publicaron.
