### Lo que dice la página cuando se escriben comentarios y preguntas, o se guardan, restauran y borran notas. Se carga con la parte diferida del cliente.

## El formulario de un comentario

comment-length-left =
    { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
comment-length-over =
    { $count ->
        [one] Sobra { $count } carácter
       *[other] Sobran { $count } caracteres
    }
comment-length-fewer = Quedan menos de { $count } caracteres
comment-length-too-long = Su comentario es demasiado largo
comment-blank = Escriba primero su comentario. Todavía está vacío.
comment-too-long =
    { $count ->
        [one] Acorte su comentario. Le sobra { $count } carácter.
       *[other] Acorte su comentario. Le sobran { $count } caracteres.
    }
comment-not-saved = No se guardó: { $error }
comment-not-saved-conflict = No se guardó: otra pestaña cambió este comentario.

## Botones para un texto que no se pudo guardar

unsaved-text-copy = Copiar texto
unsaved-text-download = Descargar texto
unsaved-text-copied = Copiado.
text-not-copied = No se copió: este navegador no lo permitió.
file-downloaded = Busque { $name } en sus descargas. Si no está ahí, su navegador no lo guardó.

## Mensajes sobre los comentarios

comments-status =
    { $count ->
        [one] { $message } Usted tiene { $count } comentario en esta página.
       *[other] { $message } Usted tiene { $count } comentarios en esta página.
    }
comment-saved = El comentario se guardó en este navegador ({ $time }).
comment-change-saved = El cambio se guardó en este navegador ({ $time }).
comment-conflict-found = Otra pestaña cambió este comentario. Se conservan los dos textos.
comment-both-saved = Los dos textos se guardaron en este navegador ({ $time }).
comment-other-kept = Se conserva el texto de la otra pestaña.
comment-change-cancelled = No se cambió nada.
comment-deleted = Comentario borrado.
comment-restored = Comentario restaurado.
comment-not-deleted-conflict = No se borró: otra pestaña cambió este comentario. Léalo otra vez.
comment-not-deleted = No se borró: { $error }

comments-count = ({ $count })

## Un comentario de la lista

comment-on-section = Sobre: { $section }
comment-on-lost-section = Sobre una sección que ya no está en el artículo.
comment-section-changed = Esta sección ha cambiado desde que usted escribió esto.
comment-time-edited = { $time }, editado el { $edited }
comment-edit = Editar
comment-edit-name = Editar el comentario del { $time }
comment-delete = Borrar
comment-delete-name = Borrar el comentario del { $time }
comment-undo = Deshacer
comment-undo-name = Deshacer el borrado del comentario del { $time }
comment-in-section = Su comentario del { $time }
comment-go-to = Cambiarlo o borrarlo
comment-change-name = Cambiar el comentario del { $time }
comment-change-label = Cambie su comentario
comment-change-save = Guardar cambio
comment-change-cancel = Cancelar

## Un comentario que otra pestaña del navegador cambió

comment-conflict = Otra pestaña cambió este comentario. ¿Qué texto quiere conservar?
comment-conflict-other = Guardado en la otra pestaña:
comment-conflict-typed = Escrito aquí, todavía sin guardar:
comment-keep-both = Conservar los dos
comment-keep-other = Conservar el texto de la otra pestaña
comment-keep-typed = Conservar lo que escribí aquí

## Debajo de la lista

comments-hidden = Comentarios más antiguos que no se muestran: { $count }
comments-show-more = Mostrar más comentarios

## Preguntas para una cita

questions-ticked =
    { $count ->
        [one] Usted tiene { $count } pregunta marcada.
       *[other] Usted tiene { $count } preguntas marcadas.
    }
questions-status =
    { $count ->
        [one] { $message } Usted tiene { $count } pregunta marcada.
       *[other] { $message } Usted tiene { $count } preguntas marcadas.
    }
question-saved = Se guardó en este navegador ({ $time }).
question-unticked = Su pregunta desaparecerá cuando usted salga de esta página. Márquela otra vez para conservarla.
question-known = Esta pregunta ya está marcada.
question-blank = Escriba primero su pregunta. Todavía está vacía.
question-too-long =
    { $count ->
        [one] Acorte su pregunta. Le sobra { $count } carácter.
       *[other] Acorte su pregunta. Le sobran { $count } caracteres.
    }
question-not-saved = No se guardó: { $error } La pregunta se queda aquí hasta que usted salga de esta página.
question-not-deleted = No se cambió: { $error }

## La hoja para una cita

sheet-empty = Su hoja está vacía. Primero marque una pregunta o escriba un comentario.
sheet-copied = Copiado. Péguelo en un mensaje o un documento.
sheet-title = Para mi cita: { $condition }
sheet-questions = Mis preguntas
sheet-comments = Mis comentarios
sheet-comment-on-section = { $time }, sobre: { $section }

## Sus notas

notes-none = Todavía no ha guardado nada aquí.
notes-not-downloaded = No se descargó nada: { $error }
notes-not-changed = No se cambió nada.
notes-unreadable =
    { $count ->
        [one] No se puede leer { $count } elemento guardado aquí. No se cambió nada.
       *[other] No se pueden leer { $count } elementos guardados aquí. No se cambió nada.
    }
notes-newer =
    { $count ->
        [one] Esta versión de la página no puede mostrar { $count } elemento guardado por una versión más nueva. Vuelva a cargar la página para obtener la versión más nueva. No se cambió nada.
       *[other] Esta versión de la página no puede mostrar { $count } elementos guardados por una versión más nueva. Vuelva a cargar la página para obtener la versión más nueva. No se cambió nada.
    }
notes-unreadable-and-newer = { $unreadable } { $newer }

## Borrar

erase-question = ¿Borrar todo? Esto borra de este navegador todas sus calificaciones y todos sus comentarios, preguntas, borradores y ajustes de lectura, de todas las páginas de este sitio. También borra las páginas guardadas para leer sin conexión y sus búsquedas anteriores. Esto no se puede deshacer. Si descargó sus notas, verifique primero que el archivo esté en sus descargas.
erase-yes = Sí, borrar todo
erase-done = Se borró todo lo que usted había guardado aquí.
erase-failed = No se borró todo: { $error }
remove-question = ¿Eliminar de este navegador lo que no se puede leer? Esto no se puede deshacer. Descárguelo primero si quiere conservarlo: es posible que una versión más nueva de esta página pueda leerlo.
remove-yes = Sí, eliminarlo
remove-done = Se eliminaron las notas que no se podían leer.
remove-failed = No se eliminó todo: { $error }

## Restaurar notas desde un archivo

restore-question =
    ¿Restaurar este archivo? Agrega { $added ->
        [one] { $added } elemento
       *[other] { $added } elementos
    }, cambia el texto de { $changed ->
        [one] { $changed } comentario
       *[other] { $changed } comentarios
    } por uno más nuevo y omite { $skipped ->
        [one] { $skipped } elemento
       *[other] { $skipped } elementos
    } que usted ya tiene, o que tiene en una versión más nueva.
restore-question-both =
    { $count ->
        [one] { $question } En { $count } comentario no está claro qué texto es más nuevo, así que se conservan los dos textos.
       *[other] { $question } En { $count } comentarios no está claro qué texto es más nuevo, así que se conservan los dos textos.
    }
restore-yes = Sí, restaurarlo

## La lista de cambios debajo de la pregunta

restore-adds-comment = Agrega un comentario:
restore-changes-comment = Cambia un comentario:
restore-adds-second-text = Agrega un segundo texto de un comentario:
restore-adds-draft = Agrega un texto a medio escribir:
restore-adds-question = Agrega una pregunta:
restore-adds-rating = Agrega su calificación para { $author }: { $stars } de 5
restore-adds-settings = Agrega sus ajustes de lectura
restore-adds-unreadable = Agrega un elemento que esta página no puede leer
restore-adds-more = … y { $count } más

## Después de elegir o restaurar un archivo

restore-done =
    { $count ->
        [one] Se restauró { $count } elemento del archivo.
       *[other] Se restauraron { $count } elementos del archivo.
    }
restore-failed = No se restauró todo: { $error } Sus notas anteriores siguen aquí.
restore-nothing-new = Usted ya tiene todo lo que hay en este archivo, o una versión más nueva. No se cambió nada.
restore-file-not-read = No se restauró: este navegador no pudo leer el archivo. Elíjalo otra vez.
restore-too-big = No se restauró: este archivo pesa más de 10 MB, así que no puede ser uno de los suyos. No se cambió nada.
restore-not-backup = No se restauró: este no es un archivo de notas de este sitio. Busque un nombre como “my-notes-2026-11-22.json”. No se cambió nada.
restore-cut-off = No se restauró: falta el final de este archivo. Busque una copia completa. No se cambió nada.
restore-newer = No se restauró: una versión más nueva de esta página escribió este archivo. Vuelva a cargar la página para obtener la versión más nueva e inténtelo otra vez. No se cambió nada.
restore-damaged = No se restauró: este archivo está dañado, o alguien lo cambió. Busque otra copia. No se cambió nada.

## Las notas como texto para leer, imprimir o enviar por correo

notes-text-title = Mis notas de Symptom Database
notes-text-comments = Comentarios: { $condition }
notes-text-questions = Preguntas para mi cita: { $condition }
notes-text-drafts = Todavía sin guardar como comentario: { $condition }
notes-text-ratings = Calificaciones para los autores
notes-text-rating = { $author }: { $stars } de 5
notes-text-on-section = { $time }, sobre: { $section }
