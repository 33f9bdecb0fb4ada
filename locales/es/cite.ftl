# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {", "}
# What is known of the outcome, with the space before it.
cite-outcome = {" "}[{ $outcome }]
cite-in = en { $digest }
cite-paragraph = párr. { $number }
cite-version = versión { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = sentencia de { $date }
cite-decision-of = resolución de { $date }
cite-judgment-in = sentencia de { $date }
cite-decision-in = resolución de { $date }

cite = Citar esta ficha
cite-hint = Los números de párrafo no cambian: añada «párr. 7» para remitir a un párrafo.
cite-outcome-hint = Lo que se sabe del resultado figura entre corchetes. Consérvelo: puede cambiar.
cite-entry = Esta ficha
cite-decision = La resolución
cite-legal = Formas jurídicas
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = Estilos generales
cite-files = Archivos para gestores de referencias
cite-copy = Copiar
cite-copied = Copiado.
cite-copy-failed = Aquí no se puede copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.
cite-copy-link = Copiar el enlace
cite-copy-paragraph = Citar el párrafo

# On paper.
cite-permanent-link = Enlace permanente
cite-version-of-text = Versión de este texto
cite-accessed = Consultado el:
