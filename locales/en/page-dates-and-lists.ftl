### Dates in words, and lists of names. Sentences of other files have them as variables.

## Dates

# A day, such as “22 November 2026”. $day is its number in the month, $month that of the month, and $year the year.
date-day = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}
# A month of a year, such as “November 2026”, for a source that names no day.
date-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
# A year, for a source that names no month.
date-year = { $year }

## Lists of authors
##
## A list is made step by step. $list is what is already there, and $next the name that comes next. $has_comma is “yes” if
## a name contains a comma, such as “Haroon Rashid, MD”. English then needs other marks between the names.

# Two authors. $has_comma is about the first one.
list-two = { $has_comma ->
    [yes] { $list }, and { $next }
   *[no] { $list } and { $next }
}
# Three authors or more: another one, but not the last. $has_comma is about all of them.
list-more = { $has_comma ->
    [yes] { $list }; { $next }
   *[no] { $list }, { $next }
}
# Three authors or more: the last one. $has_comma is about all of them.
list-last = { $has_comma ->
    [yes] { $list }; and { $next }
   *[no] { $list }, and { $next }
}

## Lists without “and”

# Another name of a condition, or another detail of a source. $list is what is already there, and $next comes next.
list-plain = { $list }, { $next }
