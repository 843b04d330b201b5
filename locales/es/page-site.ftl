### Lo que tienen todas las páginas: encabezado, formulario de búsqueda, ajustes de lectura y pie. También las páginas para direcciones sin página.

page-title = { $page } – { $site }

## El encabezado

language-name = Español
header-languages = Idiomas
header-skip = Saltar al contenido
header-breadcrumb = Ruta de navegación
header-all-conditions = Todas las enfermedades

## El formulario de búsqueda

search-form-label = Buscar una enfermedad, un síntoma o un tratamiento
search-form-button = Buscar
search-form-privacy = Lo que usted escribe aquí se queda en su dispositivo.
search-form-symptoms = Síntomas encontrados
search-form-conditions = Enfermedades encontradas
search-form-more = Mostrar más
search-form-close = Cerrar búsqueda

## Los ajustes de lectura

reading-settings = Ajustes de lectura
reading-text = Tamaño del texto
reading-text-standard = Estándar
reading-text-large = Grande
reading-text-larger = Más grande
reading-text-largest = El más grande
reading-spacing = Espaciado
reading-spacing-standard = Estándar
reading-spacing-wide = Líneas separadas
reading-spacing-wider = Líneas, letras y palabras separadas
reading-width = Ancho del texto
reading-width-standard = Estándar
reading-width-narrow = Angosto
reading-width-wide = Amplio
reading-colors = Colores
reading-colors-device = Como en este dispositivo
reading-colors-light = Claros
reading-colors-dark = Oscuros
reading-colors-contrast = Alto contraste
reading-reset = Volver a estándar

## El pie

footer-pages = Sobre este sitio
footer-published-by = Publicado por { $clinic }
footer-published-by-at = Publicado por { $clinic }, { $address }
footer-no-diagnosis = { $site } ofrece información general. No es un diagnóstico y no reemplaza a un profesional de la salud.
footer-privacy = Este sitio no usa cookies y no envía a nadie nada sobre usted ni sobre lo que usted lee.
footer-licenses = Licencias del software

## La oferta en el borde inferior de la ventana si hay una versión más nueva de la página

new-version-show = Mostrar ahora
new-version-later = Ahora no

## Números de teléfono, también en los artículos

call-number = Llamar al { $number }

## La página para direcciones sin página

not-found-title = Página no encontrada
not-found-description = No hay ninguna página en esta dirección.
not-found-heading = No hay ninguna página en esta dirección
not-found-lead = Es posible que la dirección esté mal escrita o que esta página ya no exista.
not-found-home = Ver todas las enfermedades

## La página en una dirección anterior de un artículo. Los navegadores van de inmediato a la dirección nueva.

moved-heading = Este artículo cambió de lugar
moved-lead = Ahora está en otra dirección: { $article }

## Las páginas propias del sitio, como una sobre la clínica

own-page-updated = Último cambio: { $date }.
