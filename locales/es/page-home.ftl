### La página de inicio.

home-lead = Artículos sobre enfermedades, en lenguaje sencillo: señales, causas, tratamientos y cuándo buscar atención médica. Indican sus fuentes y no son un diagnóstico.
home-description = Artículos sobre enfermedades, en lenguaje sencillo.

## El recuadro sobre emergencias. Su título viene de los ajustes del sitio: “Llame al 911 ahora si:”. Cada oración lo completa.

home-life-in-danger = usted cree que una vida está en peligro
home-emergency-signs = usted ve señales de una emergencia, como las de una de estas enfermedades:

## Las enfermedades por sus grupos

home-groups = Enfermedades por tipo
home-other-conditions = Otras enfermedades
home-all-of-group = Todas ({ $count }): { $group }

## Las enfermedades de la A a la Z

home-a-to-z = Enfermedades de la A a la Z
home-condition-count = { $count ->
    [one] { $count } enfermedad
   *[other] { $count } enfermedades
}

## Los síntomas

home-symptoms = Por síntoma
home-other-symptoms = Otros síntomas
home-symptom-count = { $count ->
    [one] { $count } síntoma
   *[other] { $count } síntomas
}

## Los artículos más recientes

home-latest = Novedades
home-changed = modificado el { $date }
home-new = nuevo desde el { $date }
