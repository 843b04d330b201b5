### Lo que dicen los scripts de cada página. Los mensajes están en la página misma, porque algunos dicen que algo no se pudo cargar.

## Enlaces a secciones

link-copied = Enlace copiado
link-in-address-bar = El enlace está en la barra de direcciones

## Definiciones de términos

definition-close = Cerrar

## Impresión

print-failed = No se imprimió: este navegador no permite que las páginas impriman. Elija “Imprimir” en el menú del navegador.
print-notes-failed = No se imprimió: este navegador no permite que las páginas impriman. En su lugar, comparta o copie las notas.

## Ajustes de lectura

setting-saved = { $setting }: { $option }. Se guardó en este navegador.
setting-not-saved = { $setting }: { $option }. No se guardó: { $reason }. El cambio dura hasta que usted salga de esta página.
settings-reset-saved = Todo en estándar. Se guardó en este navegador.
settings-reset-not-saved = Todo en estándar. No se guardó: { $reason }. El cambio dura hasta que usted salga de esta página.
setting-reason-denied = este navegador no permite que esta página guarde nada
setting-reason-unreadable = en su lugar está guardado algo que esta página no puede leer, y se dejó intacto
setting-reason-not-kept = este navegador no lo conservó
setting-reason-no-room = este navegador no tiene espacio para guardarlo, o no permite que esta página guarde nada

## La barra que ofrece una versión más nueva de la página abierta

new-version-ready = Ya está lista una nueva versión de esta página.
new-version-not-shown = Todavía no se muestra: lo que usted escribió no se puede guardar en este navegador. Cópielo y vuelva a presionar “Mostrar ahora”.

## Lo que no funciona

client-opened-from-file = La calificación, los comentarios y las preguntas no están disponibles: esta página se abrió desde un archivo. Para usarlos, ábrala en su sitio web. El artículo funciona sin ellos.
client-without-webassembly = La calificación, los comentarios y las preguntas no están disponibles: este navegador no permite WebAssembly, que es necesario para ellos. La causa puede ser un modo de aislamiento. El artículo funciona sin ellos.
client-not-loaded = La calificación, los comentarios y las preguntas no están disponibles: no se pudo cargar una parte de esta página. Revise su conexión, copie lo que escribió y vuelva a cargar la página. El artículo funciona sin esa parte.
client-failed = La calificación, los comentarios y las preguntas dejaron de funcionar: falló una parte de esta página. Copie lo que escribió y vuelva a cargar la página. El artículo funciona sin esa parte.
search-not-loaded = No se buscó: no se pudo cargar la búsqueda. Revise su conexión y vuelva a cargar esta página, o mire la lista de todas las enfermedades.
read-aloud-not-loaded = No se pudo cargar la lectura en voz alta. Revise su conexión y vuelva a cargar esta página.
connect-not-loaded = No se buscó el código: no se pudo cargar una parte de esta página. Revise su conexión y vuelva a cargar esta página, o elija el código de la lista de abajo.
