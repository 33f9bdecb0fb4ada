# templates/kind.html, templates/axis.html and templates/gathering.html
narrow = Acotar la lista
list-empty = No hay nada en esta página.

kind-cases-lead = Investigaciones y procesos, con sus hechos, su etapa procesal y sus fuentes. Las resoluciones más recientes aparecen primero.
kind-practices-lead = Formas de trabajar que han dado buen resultado en más de un caso o país.
kind-units-lead = Dependencias y redes creadas para combatir la delincuencia organizada: cómo se componen, qué han logrado y qué conviene evitar.
kind-tools-lead = Manuales, leyes modelo, bases de datos y otros recursos, y cuándo es útil cada uno.
kind-forms-lead = Formas nuevas o cambiantes de delincuencia organizada y cómo se les aplica la Convención.

axis-lessons-lead = Qué funcionó, qué falló y qué hacer la próxima vez. Cada lección reúne las fichas que la enseñan, con sus propias palabras.
axis-crimes-lead = Los delitos y las formas de delincuencia organizada de que tratan las fichas.
axis-techniques-lead = Cómo se investigaron los casos.
axis-countries-lead = Dónde se resolvieron los casos, de quién son las prácticas y las unidades, y qué otros países estaban involucrados.
axis-articles-lead = Los artículos de la Convención y de sus Protocolos a los que se refieren las fichas.

country-home-total = { $total ->
    [one] { $shown } ficha
    [many] { $shown } de fichas
   *[other] { $shown } fichas
}
country-involved-total = { $total ->
    [one] vínculos con { $shown } caso
    [many] vínculos con { $shown } de casos
   *[other] vínculos con { $shown } casos
}

gathering-articles = Convención
gathering-related = Véase también
gathering-taught = { $total ->
    [one] La enseña { $shown } ficha
    [many] La enseñan { $shown } de fichas
   *[other] La enseñan { $shown } fichas
}
gathering-home = { $total ->
    [one] { $shown } ficha de esta jurisdicción
    [many] { $shown } de fichas de esta jurisdicción
   *[other] { $shown } fichas de esta jurisdicción
}
gathering-involved = { $total ->
    [one] Vínculos con { $shown } caso resuelto en otra jurisdicción
    [many] Vínculos con { $shown } de casos resueltos en otras jurisdicciones
   *[other] Vínculos con { $shown } casos resueltos en otras jurisdicciones
}
