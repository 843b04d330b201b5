### Lo que dice la página cuando se califica al autor o se abren secciones, y cuando falla el navegador o la conexión.

## Secciones

sections-open = Todas las secciones están abiertas.
sections-closed = Todas las secciones están cerradas.

## Calificación

rating-shown = Su calificación: { $stars } de 5.
rating-saved = Su calificación: { $stars } de 5. Se guardó en este navegador ({ $time }).
rating-not-saved = Su calificación: { $stars } de 5. No se guardó: { $error }
rating-cleared = Se borró su calificación.
rating-not-cleared = No se borró: { $error }

## Por qué algo no se pudo guardar
## Cada razón va después de dos puntos, como en “No se guardó: …”, y empieza en minúscula.

storage-unavailable = este navegador no permite que esta página guarde nada.
storage-full = este navegador ya no tiene espacio para este sitio. Borre los comentarios que ya no necesite e inténtelo otra vez.
storage-refused = este navegador se negó a guardarlo. Inténtelo otra vez.
storage-not-stored = este navegador no lo conservó. Inténtelo otra vez.
storage-occupied = en su lugar está guardado algo que esta página no puede leer, y se dejó intacto. Puede descargarlo y eliminarlo en “Sus notas”.
storage-occupied-by-newer = una versión más nueva de esta página guardó algo en su lugar. Vuelva a cargar esta página para obtener la versión más nueva.

## Avisos junto a la calificación y al formulario de comentarios

storage-notice = Aquí puede leer todo, pero no se pueden guardar su calificación, sus comentarios ni sus preguntas: { $error } La causa puede ser una ventana privada o el bloqueo de cookies.
load-failed-notice = No se puede mostrar lo que usted guardó: no se cargó una parte de esta página. No se perdió nada. Revise su conexión y vuelva a cargar la página.

## Código que no se pudo cargar

load-failed-comment = No se guardó: no se pudo cargar una parte de esta página. Revise su conexión e inténtelo otra vez.
load-failed-action = Eso no funcionó: no se pudo cargar una parte de esta página. Revise su conexión e inténtelo otra vez.
