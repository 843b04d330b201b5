### La página que se muestra sin conexión, en lugar de una página que no se ha abierto antes.

offline-title = No disponible sin conexión
offline-description = Lo que se puede leer sin conexión.
offline-heading = Esta página no se puede cargar ahora
offline-lead = Usted no tiene conexión, o el sitio no responde. Por ahora solo puede leer las páginas que ya abrió antes. Revise su conexión y vuelva a cargar esta página.
offline-pages = Páginas que puede leer ahora
offline-nothing-kept = Todavía no se ha guardado nada.
