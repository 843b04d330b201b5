### Un artículo: su encabezado, su texto y sus autores. `page-article-parts.ftl` tiene las partes que van debajo.

## El encabezado del artículo

article-draft = Borrador: este artículo no está publicado.
article-other-names = También se llama: { $names }
article-more-names = También se llama: { $names } y { $count } más
article-disclaimer = Información general, no un diagnóstico.
article-not-reviewed = Ningún profesional de la salud ha revisado este artículo todavía.
article-translated = Traducción de { $translator }, { $date }, del original del { $original }.
article-translation-not-reviewed = Ningún profesional de la salud ha revisado todavía esta traducción.
article-translation-reviewed = { $reviewer } revisó esta traducción el { $date }.
article-overdue = Esta página se debía revisar a más tardar el { $date } y todavía no se ha revisado. Puede estar desactualizada.

## Los autores, debajo del título y en la tarjeta sobre ellos. $authors es una lista de nombres.

author-wrote-line = Escrito por { $authors }
author-adapted-from-line = Adaptado de un artículo de { $authors }
author-wrote = { $last_has_stop ->
    [yes] Escrito por { $authors }
   *[no] Escrito por { $authors }.
}
author-adapted-from = { $last_has_stop ->
    [yes] Adaptado de un artículo de { $authors }
   *[no] Adaptado de un artículo de { $authors }.
}
author-affiliation = { $author }, { $affiliation }
author-heading = Sobre el autor
authors-heading = Sobre los autores

## La calificación de un autor, en la tarjeta

author-rating-legend = Calificar al autor
author-rating-legend-named = Calificar a { $author }
author-rating-stars = { $count ->
    [one] estrella
   *[other] estrellas
}
author-rating-clear = Borrar mi calificación
author-rating-clear-named = Borrar mi calificación para { $author }
private-note = Solo usted puede ver esto. Se queda en este navegador.

## Las herramientas debajo del título y al final de cada sección

listen = Escuchar
listen-to-article = Escuchar el artículo
listen-to-section = Escuchar: { $section }
listen-article-name = el artículo
copy-link = Copiar enlace
copy-link-to-article = Copiar enlace al artículo
copy-link-to-section = Copiar enlace a: { $section }
print-button = Imprimir
print-all = Imprimir todo
print-open = Imprimir lo que está abierto
add-comment = Agregar un comentario
add-comment-on = Agregar un comentario sobre: { $section }

## Cuándo buscar atención médica

help-heading = Cuándo buscar atención médica
help-urgent = Busque atención médica hoy mismo si:
help-doctor = Consulte a un médico si:
help-bystander = Si usted está con la persona:

## El texto

contents-heading = Contenido
introduction-heading = Introducción
section-controls = Secciones
section-controls-show = Mostrar todo
section-controls-hide = Ocultar todo
without-treatment-heading = Sin tratamiento
conclusion-heading = Conclusión
citation-label = Fuente [{ $number }]: { $title }, { $publisher }
link-language =
    { $language ->
        [en] (en inglés)
        [es] (en español)
       *[other] (en otro idioma)
    }

## Recuadros, números y tablas en el texto

callout-note = Nota
callout-note-titled = Nota: { $title }
callout-warning = Advertencia
callout-warning-titled = Advertencia: { $title }
numbers-count = { $of ->
    [10] { $count } de cada { $of }
    [100] { $count } de cada { $of }
    [500] { $count } de cada { $of }
    [1000] { $count } de cada { $of }
   *[other] { $count } de { $of }
}
table-label = { $column }:

## Lo que un artículo dice de cada tratamiento
##
## Estos son títulos, también de columnas de una tabla.

treatment-what = Qué es
treatment-benefits = Cómo ayuda
treatment-risks = Riesgos y efectos secundarios
treatment-not-for = Para quién es y para quién no
treatment-duration = Cuánto tarda y cuánto dura
treatment-combined-with = Junto con otros tratamientos
treatment-evidence = Qué certeza hay
treatment-name = Tratamiento
treatment-not-stated = No se indica
