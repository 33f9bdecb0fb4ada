# templates/home.html
home-heading = Lo que enseñan los casos de delincuencia organizada
home-lead = Investigaciones y procesos reales de todo el mundo, con las lecciones que dejan para los siguientes. Busque en cualquiera de los seis idiomas; cada hecho indica su fuente.
home-try = Pruebe con
home-try-1 = blanqueo de dinero mediante sociedades pantalla
home-try-2 = entrega vigilada
home-try-3 = equipo conjunto de investigación
home-try-4 = teléfonos cifrados
home-lessons = Por lección
home-all-lessons = Todas las lecciones
home-crimes = Por delito
home-all-crimes = Todos los delitos
home-latest = Casos más recientes
home-all-cases = Todos los casos

# The number stands before each of these, in large figures.
figure-cases = { $total ->
    [one] caso
    [many] de casos
   *[other] casos
}
figure-jurisdictions = { $total ->
    [one] jurisdicción
    [many] de jurisdicciones
   *[other] jurisdicciones
}
figure-lessons = { $total ->
    [one] lección aprendida
    [many] de lecciones aprendidas
   *[other] lecciones aprendidas
}
figure-practices = { $total ->
    [one] buena práctica o unidad
    [many] de buenas prácticas y unidades
   *[other] buenas prácticas y unidades
}
figure-tools = { $total ->
    [one] herramienta
    [many] de herramientas
   *[other] herramientas
}
