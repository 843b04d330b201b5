### Las partes debajo del texto de un artículo: comentarios, cita, apoyo, glosario, fuentes, códigos, notas, enfermedades relacionadas.

## Lo que necesitan las partes que guardan algo en el navegador

client-note-waiting = Preparando la página. Lo que usted presionó tendrá efecto en un momento.
client-note-needed-rating = Calificar al autor requiere JavaScript y un navegador actualizado. El artículo funciona sin ellos.
client-note-needed-ratings = Calificar a los autores requiere JavaScript y un navegador actualizado. El artículo funciona sin ellos.
client-note-needed-comments = Agregar comentarios requiere JavaScript y un navegador actualizado. El artículo funciona sin ellos.
client-note-needed-appointment = Preparar una cita requiere JavaScript y un navegador actualizado. El artículo funciona sin ellos.
client-note-needed-notes = Sus notas requieren JavaScript y un navegador actualizado. El artículo funciona sin ellos.
storage-notice-link = Descárguelo o elimínelo en “Sus notas”.

## El formulario de un comentario

comment-part-heading = Agregar un comentario
comment-part-about = Sobre
comment-part-about-article = Todo el artículo

## Las preguntas para una cita

appointment-part-heading = Para mi cita
appointment-part-question-count = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
appointment-part-no-questions = sus propias preguntas
appointment-part-lead = Marque lo que quiere preguntar y agregue sus propias preguntas. Sus comentarios en esta página van en la misma hoja.
appointment-part-choice = Preguntas para marcar
appointment-part-questions = Preguntas para hacer
appointment-part-form = Agregar una pregunta
appointment-part-own-question = Su propia pregunta
appointment-part-add = Agregar pregunta
appointment-part-print = Imprimir mis notas y preguntas
appointment-part-share = Compartirlas o copiarlas

## Organizaciones que ayudan

support-heading = Apoyo
support-count = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}

## Las palabras que el artículo explica

glossary-heading = Glosario
glossary-count = { $count ->
    [one] { $count } palabra explicada
   *[other] { $count } palabras explicadas
}

## Las fuentes

sources-heading = Fuentes y cambios
sources-count = { $sources ->
    [one] { $sources } fuente
   *[other] { $sources } fuentes
}
sources-and-changes-count = { $sources ->
    [one] { $sources } fuente
   *[other] { $sources } fuentes
}, { $changes ->
    [one] { $changes } cambio
   *[other] { $changes } cambios
}
source-read = leída el { $date }
source-copy = texto leído: { $copy }
source-copy-dated = texto leído: { $copy } ({ $date })
source-licence = licencia: { $licence }
source-cited-here = Citada aquí: { $links }
source-back-to-citation = Volver a la cita { $number } de “{ $source }”
sources-written = Escrito
sources-reviewed = Última revisión
sources-not-reviewed = todavía ninguna
sources-review = { $date }, por { $reviewer }
sources-next-review = Próxima revisión a más tardar
sources-changes = Qué ha cambiado
sources-change = { $date }: { $change }

## Códigos médicos

codes-part-heading = Códigos para profesionales
codes-count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}

## Todas las notas: calificaciones, comentarios, preguntas y ajustes

your-notes-heading = Sus notas
your-notes-kept-state = solo en este navegador
your-notes-not-kept-state = no se pueden guardar aquí
your-notes-kept = Sus calificaciones, comentarios, preguntas y ajustes de todas las páginas de este sitio se guardan en este navegador y en ningún otro lugar. Descargue una copia de lo que no debe perder. El navegador puede borrar todo esto cuando usted borre los datos del navegador, cuando cierre una ventana privada o cuando el dispositivo se quede sin espacio. Safari también puede borrarlo si usted no ha visitado este sitio en 7 días. Si agrega este sitio a la pantalla de inicio de un iPhone o iPad, las notas que haya ahí están separadas de las de Safari.
your-notes-not-kept = En este navegador no se puede guardar nada. Su calificación, sus textos y lo que haya elegido se pierden cuando usted sale de esta página. Copie o imprima lo que no debe perder.
your-notes-download = Descargar mis notas
your-notes-download-text = Descargar como texto
your-notes-restore = Restaurar desde un archivo
your-notes-download-unreadable = Descargar lo que no se puede leer
your-notes-remove-unreadable = Eliminar lo que no se puede leer
your-notes-earlier = Este navegador tiene notas anteriores. Son de este sitio o de otro en el mismo dominio. Agréguelas si son de este sitio.
your-notes-bring-in = Agregar notas anteriores
your-notes-erase = Borrar todo
your-notes-download-first = Descargar primero mis notas
your-notes-yes = Sí
your-notes-cancel = Cancelar

## El final de la página

related-heading = Enfermedades relacionadas
