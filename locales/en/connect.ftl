### The page to which patient portals link with the code of a diagnosis. Most readers go on to the article of the code at
### once. The messages are for those for whom the site has no article. Fetched on this page.

# The link has no code. A list of codes is on the page.
connect-no-code = The link to this page names no code. Choose one from the list below, or search by name.
# The link has a code, but the site does not know what kind of code it is. ICD-10-CM and SNOMED CT are names.
connect-unknown-system = The link to this page names no system of codes that this site knows: it knows ICD-10-CM and SNOMED CT. Choose a code from the list below, or search by name.
# $code is what the link has in place of a code. $system is a name, such as ICD-10-CM.
connect-not-a-code = “{ $code }” is not a code of { $system }. Choose one from the list below, or search by name.
# $code is a code, such as G44.0.
connect-no-article = No article has the code { $code }.
# The same, if the link names what the code stands for. $name is that, such as “Cluster headache”.
connect-no-article-named = No article has the code { $code } (“{ $name }”).
# $code is a code, such as G44. A list of links to articles follows. Their codes, such as G44.0, are part of this one.
connect-only-below = No article has the code { $code }. These articles have codes below it:
# The same, if the link names what the code stands for. $name is that, such as “Cluster headache”.
connect-only-below-named = No article has the code { $code } (“{ $name }”). These articles have codes below it:
# A link to the search on the home page. $name is what the code stands for.
connect-search-for = Search for “{ $name }”
# A link to the search on the home page, if the link to this page does not name what the code stands for.
connect-search = Search by name
