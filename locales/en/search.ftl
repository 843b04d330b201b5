### What the search says. Fetched with the search.

## The outcome, below the search field

# Nothing was found. $text is what the reader has typed. “The list of all conditions” is on the home page.
search-nothing-found = No condition found for “{ $text }”. Check the spelling, or look through the list of all conditions.
# $words are words that the reader has typed. $found is how much was found: “1 condition and 2 symptoms”.
search-found = Found for “{ $words }”: { $found }.
# The same, if some words are nowhere in the site. $unknown lists these words: “wxyz” and “qqq”, each in quotes.
search-found-partly = Nothing for { $unknown }. Found for “{ $words }”: { $found }.
# What was found has other words than the typed ones, which may have typing errors. $words are the typed words. $found is
# how much was found: “1 condition and 2 symptoms”.
search-spelled-nearly = “{ $words }” is nowhere. Spelled nearly so: { $found }.
# The same, if some words are nowhere, and not even similar ones. $unknown lists these words, each in quotes.
search-spelled-nearly-partly = Nothing for { $unknown }. “{ $words }” is nowhere. Spelled nearly so: { $found }.
# What was found has only some of the typed words. $words are these. $missing lists the other ones, each in quotes. $found
# is how much was found: “1 condition and 2 symptoms”.
search-found-without = Nothing has all these words. Found for “{ $words }”, without { $missing }: { $found }.
# The same, if some more words are nowhere in the site. $unknown lists these words, each in quotes.
search-found-without-partly = Nothing for { $unknown }. Nothing has all these words. Found for “{ $words }”, without { $missing }: { $found }.
# The typed words are in so many texts that the search does not look for them. $text is what the reader has typed.
search-too-common = “{ $text }” is in too many texts. Type the name of a condition or a symptom too.
# The search works, but the files in which it looks did not load.
search-failed = Not searched: a part of the search could not be loaded. Check your connection, then type on, or look through the list of all conditions.

## Parts of the outcome

# How much was found, as $found in the messages above: only conditions. $count is their number.
search-conditions =
    { $count ->
        [one] { $count } condition
       *[other] { $count } conditions
    }
# How much was found, as $found in the messages above: only symptoms. $count is their number.
search-symptoms =
    { $count ->
        [one] { $count } symptom
       *[other] { $count } symptoms
    }
# How much was found, as $found in the messages above. $conditions and $symptoms are numbers.
search-conditions-and-symptoms =
    { $conditions ->
        [one] { $conditions } condition
       *[other] { $conditions } conditions
    } and { $symptoms ->
        [one] { $symptoms } symptom
       *[other] { $symptoms } symptoms
    }
# A typed word in a list of words, as $unknown or $missing in the messages above.
search-word = “{ $word }”
# A list of typed words that has one more word. $words is the list so far, each word in quotes.
search-words = { $words } and “{ $word }”

## The results

# Below the name of a condition. $names is the list of its other names.
search-other-names = Also called: { $names }.
# A list of names that has one more name. $list is the list so far, and $name the name.
search-names = { $list }, { $name }
# After the name of an article that is not translated. $language is the tag of its language, such as “en”: add a variant for
# each language of your site.
search-language =
    { $language ->
        [en] (in English)
        [es] (in Spanish)
       *[other] (in another language)
    }
# A symptom in the list of symptoms. $symptom is its name, which is a link. $count is how many conditions have it.
search-symptom =
    { $symptom } ({ $count ->
        [one] { $count } condition
       *[other] { $count } conditions
    })
# The end of the list of symptoms. $list is a link to the list on the home page: search-symptom-list.
search-more-symptoms = and more in the list { $list }
# The heading of the list of symptoms on the home page, in search-more-symptoms.
search-symptom-list = By symptom
# Below the button “Show more”.
search-more-failed = Not shown: more could not be loaded. Check your connection, then press “Show more” again.
