### La página a la que enlazan los portales de pacientes con el código de un diagnóstico, si el sitio no tiene un artículo con ese código. Se carga en esta página.

connect-no-code = El enlace a esta página no indica ningún código. Elija uno de la lista de abajo o busque por nombre.
connect-unknown-system = El enlace a esta página no indica ningún sistema de códigos que este sitio conozca: conoce ICD-10-CM y SNOMED CT. Elija un código de la lista de abajo o busque por nombre.
connect-not-a-code = “{ $code }” no es un código de { $system }. Elija uno de la lista de abajo o busque por nombre.
connect-no-article = Ningún artículo tiene el código { $code }.
connect-no-article-named = Ningún artículo tiene el código { $code } (“{ $name }”).
connect-only-below = Ningún artículo tiene el código { $code }. Estos artículos tienen códigos incluidos en él:
connect-only-below-named = Ningún artículo tiene el código { $code } (“{ $name }”). Estos artículos tienen códigos incluidos en él:
connect-search-for = Buscar “{ $name }”
connect-search = Buscar por nombre
