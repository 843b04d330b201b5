### Lo que sigue después de agregar las notas que este navegador tenía antes de que el sitio recibiera un identificador. Se carga cuando hay notas así.

earlier-notes-imported = Se agregaron las notas anteriores.
earlier-notes-no-room = No se agregó todo: este navegador ya no tiene espacio para este sitio. Lo que estaba guardado sigue ahí. Borre lo que ya no necesite e inténtelo otra vez.
