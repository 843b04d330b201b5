### What all pages have: header, search form, reading settings and footer. Also pages for addresses without a page.

# The title of the browser's window. $page is the title of the page, and $site the name of the site.
page-title = { $page } – { $site }

## The header

# The name of this language in itself: “English”, “Español”. It is a link on the pages in other languages.
language-name = English
# The name of the links to the page in other languages, for screen readers.
header-languages = Languages
# The link to the content, for readers who use a keyboard or a screen reader.
header-skip = Skip to the content
# The name of the path above the content, which a screen reader speaks.
header-breadcrumb = Breadcrumb
# The link to the home page, in the path above the content.
header-all-conditions = All conditions

## The search form

# The label of the field.
search-form-label = Search for a condition, a symptom or a treatment
# The button beside the field.
search-form-button = Search
# Below the field.
search-form-privacy = What you type here stays on your device.
# The heading of the symptoms that the search has found.
search-form-symptoms = Symptoms found
# The heading of the conditions that the search has found.
search-form-conditions = Conditions found
# The button that shows more conditions.
search-form-more = Show more
# The button that closes what the search has found.
search-form-close = Close search

## The reading settings

# The button that opens the settings, and their name.
reading-settings = Reading settings
# The name of the choice of the text's size.
reading-text = Text size
# The size that the text has at first.
reading-text-standard = Standard
# A size.
reading-text-large = Large
# A bigger size.
reading-text-larger = Larger
# The biggest size.
reading-text-largest = Largest
# The name of the choice of the space between lines, letters and words.
reading-spacing = Spacing
# The space that there is at first.
reading-spacing-standard = Standard
# More space between lines.
reading-spacing-wide = Wide lines
# More space between lines, letters and words.
reading-spacing-wider = Wide lines, letters and words
# The name of the choice of the text's width.
reading-width = Width of the text
# The width that the text has at first.
reading-width-standard = Standard
# Shorter lines.
reading-width-narrow = Narrow
# Longer lines.
reading-width-wide = Wide
# The name of the choice of colors.
reading-colors = Colors
# The colors that the reader has chosen for the whole device.
reading-colors-device = As on this device
# Dark text on a light page.
reading-colors-light = Light
# Light text on a dark page.
reading-colors-dark = Dark
# The strongest contrast: light text on black.
reading-colors-contrast = High contrast
# The button that undoes all choices.
reading-reset = Back to standard

## The footer

# The name of the links to pages about the site, which a screen reader speaks.
footer-pages = About this site
# Who publishes the site. $clinic is a name.
footer-published-by = Published by { $clinic }
# The same with a postal address. $clinic is a name, and $address the address.
footer-published-by-at = Published by { $clinic }, { $address }
# $site is the name of the site.
footer-no-diagnosis = { $site } gives general information. It is not a diagnosis and does not replace a healthcare professional.
# The last sentence of each page.
footer-privacy = This site sets no cookies and sends nothing about you or what you read to anybody.
# After that sentence: a link to the licenses of the programs in the page. They are in English.
footer-licenses = Software licenses

## The offer at the lower edge of the window if there is a newer version of the page

# The button that loads the page again.
new-version-show = Show it now
# The button that closes the offer.
new-version-later = Not now

## Telephone numbers, also in articles

# A link that calls. $number is a telephone number.
call-number = Call { $number }

## The page for addresses without a page

# The title of the browser's window.
not-found-title = Not found
# One line about the page.
not-found-description = There is no page at this address.
# The heading.
not-found-heading = There is no page at this address
# Below the heading.
not-found-lead = The address may be mistyped, or this page may no longer exist.
# The link to the home page.
not-found-home = See all conditions

## The page at an earlier address of an article. Browsers go to the new address at once.

# The heading.
moved-heading = This article has moved
# $article is a link with the title of the article.
moved-lead = It is now at another address: { $article }

## The site's own pages, such as one about the clinic

# Below the text. $date is a day.
own-page-updated = Last changed on { $date }.
