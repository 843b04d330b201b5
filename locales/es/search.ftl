### Lo que dice la búsqueda. Se carga con la búsqueda.

## El resultado, debajo del campo de búsqueda

search-nothing-found = No se encontró ninguna enfermedad para “{ $text }”. Revise la ortografía o mire la lista de todas las enfermedades.
search-found = Resultados para “{ $words }”: { $found }.
search-found-partly = Sin resultados para { $unknown }. Resultados para “{ $words }”: { $found }.
search-spelled-nearly = “{ $words }” no aparece en ninguna parte. Con una escritura parecida: { $found }.
search-spelled-nearly-partly = Sin resultados para { $unknown }. “{ $words }” no aparece en ninguna parte. Con una escritura parecida: { $found }.
search-found-without = Nada contiene todas estas palabras. Resultados para “{ $words }”, sin { $missing }: { $found }.
search-found-without-partly = Sin resultados para { $unknown }. Nada contiene todas estas palabras. Resultados para “{ $words }”, sin { $missing }: { $found }.
search-too-common = “{ $text }” está en demasiados textos. Escriba también el nombre de una enfermedad o de un síntoma.
search-failed = No se buscó: no se pudo cargar una parte de la búsqueda. Revise su conexión y siga escribiendo, o mire la lista de todas las enfermedades.

## Partes del resultado

search-conditions =
    { $count ->
        [one] { $count } enfermedad
       *[other] { $count } enfermedades
    }
search-symptoms =
    { $count ->
        [one] { $count } síntoma
       *[other] { $count } síntomas
    }
search-conditions-and-symptoms =
    { $conditions ->
        [one] { $conditions } enfermedad
       *[other] { $conditions } enfermedades
    } y { $symptoms ->
        [one] { $symptoms } síntoma
       *[other] { $symptoms } síntomas
    }
search-word = “{ $word }”
search-words = { $words } y “{ $word }”

## Los resultados

search-other-names = También se llama: { $names }.
search-names = { $list }, { $name }
search-language =
    { $language ->
        [en] (en inglés)
        [es] (en español)
       *[other] (en otro idioma)
    }
search-symptom =
    { $symptom } ({ $count ->
        [one] { $count } enfermedad
       *[other] { $count } enfermedades
    })
search-more-symptoms = y más en la lista { $list }
search-symptom-list = Por síntoma
search-more-failed = No se muestran más: no se pudieron cargar. Revise su conexión y vuelva a presionar “Mostrar más”.
