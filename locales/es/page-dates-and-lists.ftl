### Fechas en palabras y listas de nombres. Las oraciones de otros archivos las tienen como variables.

## Fechas

date-day = { $month ->
    [1] { $day } de enero de { $year }
    [2] { $day } de febrero de { $year }
    [3] { $day } de marzo de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de mayo de { $year }
    [6] { $day } de junio de { $year }
    [7] { $day } de julio de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de septiembre de { $year }
    [10] { $day } de octubre de { $year }
    [11] { $day } de noviembre de { $year }
   *[12] { $day } de diciembre de { $year }
}
date-month = { $month ->
    [1] enero de { $year }
    [2] febrero de { $year }
    [3] marzo de { $year }
    [4] abril de { $year }
    [5] mayo de { $year }
    [6] junio de { $year }
    [7] julio de { $year }
    [8] agosto de { $year }
    [9] septiembre de { $year }
    [10] octubre de { $year }
    [11] noviembre de { $year }
   *[12] diciembre de { $year }
}
date-year = { $year }

## Listas de autores
##
## Una lista se forma paso a paso. $list es lo que ya está ahí, y $next el nombre que sigue. $has_comma es “yes” si un nombre contiene una coma, como “Haroon Rashid, MD”. Entonces hacen falta otros signos entre los nombres.

list-two = { $has_comma ->
    [yes] { $list }, y { $next }
   *[no] { $list } y { $next }
}
list-more = { $has_comma ->
    [yes] { $list }; { $next }
   *[no] { $list }, { $next }
}
list-last = { $has_comma ->
    [yes] { $list }; y { $next }
   *[no] { $list } y { $next }
}

## Listas sin “y”

list-plain = { $list }, { $next }
