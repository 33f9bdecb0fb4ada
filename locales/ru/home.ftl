# templates/home.html
home-heading = Чему учат дела об организованной преступности
home-lead = Реальные расследования и уголовные преследования со всего мира и уроки, которые они дают для следующих дел. Ищите на любом из шести языков; у каждого факта указан источник.
home-try = Например
home-try-1 = отмывание денег через подставные компании
home-try-2 = контролируемая поставка
home-try-3 = совместная следственная группа
home-try-4 = шифрованная связь
home-lessons = По урокам
home-all-lessons = Все уроки
home-crimes = По преступлениям
home-all-crimes = Все преступления
home-latest = Новейшие дела
home-all-cases = Все дела

# The number stands before each of these, in large figures.
figure-cases = { $total ->
    [one] дело
    [few] дела
    [many] дел
   *[other] дела
}
figure-jurisdictions = { $total ->
    [one] юрисдикция
    [few] юрисдикции
    [many] юрисдикций
   *[other] юрисдикции
}
figure-lessons = { $total ->
    [one] извлеченный урок
    [few] извлеченных урока
    [many] извлеченных уроков
   *[other] извлеченного урока
}
figure-practices = { $total ->
    [one] практика или подразделение
    [few] практики и подразделения
    [many] практик и подразделений
   *[other] практики и подразделения
}
figure-tools = { $total ->
    [one] инструмент
    [few] инструмента
    [many] инструментов
   *[other] инструмента
}
