# templates/explore.html
explore-nav = Обзор
explore-heading = Сборник с первого взгляда
explore-lead = Где и когда вынесены решения и какие уроки извлечены по каким преступлениям. Каждое число ведёт к своим записям.
explore-any = Любое значение
explore-columns = Столбцы таблицы уроков
explore-show = Показать
explore-countries-hint = Плитка — это страна: её код и число её собственных записей. Чем темнее, тем больше. У стран, которые были лишь затронуты, стоит 0.
explore-tile = { $country }. Записи: { $decided }; затронута в: { $involved }
explore-as-table = В виде таблицы
explore-decided = Свои записи
explore-matrix = Уроки по темам
explore-matrix-hint = Сколько записей содержат урок по теме. Показаны двенадцать самых частых тем; сузьте страницу, чтобы увидеть другие.
counted = { $label } ({ $count })
