### An article: its header, its text, and its authors. `page-article-parts.ftl` has the parts below them.

## The header of the article

# A draft says so above its title. Only previews have drafts.
article-draft = Draft: this article is not published.
# Below the title. $names is a list of other names of the condition.
article-other-names = Also called: { $names }
# The same if there are too many names for one line. $names is a list of the first names, and $count the number of all
# others, which appear below once the reader presses this line.
article-more-names = Also called: { $names } and { $count } more
# Below the authors.
article-disclaimer = General information, not a diagnosis.
# The next sentence, if neither an author nor a reviewer is a clinician.
article-not-reviewed = No clinician has reviewed this article yet.
# Below that, on a translated article. $translator is who translated it, and $date is when. $original is the day of the
# last change of the original that is in the translation.
article-translated = Translated by { $translator } on { $date }, from the original of { $original }.
# The next sentence, if nobody has reviewed the translation.
article-translation-not-reviewed = No clinician has reviewed this translation yet.
# The next sentence, if somebody has reviewed the translation. $reviewer is the name, and $date is when.
article-translation-reviewed = { $reviewer } reviewed this translation on { $date }.
# The warning of an article that is out of date. $date is the day by which it was due.
article-overdue = This page was due for review by { $date } and has not been reviewed yet. It may be out of date.

## The authors, below the title and in the card about them. $authors is a list of names.

# Below the title, if all authors have the same part. They have written the text.
author-wrote-line = Written by { $authors }
# The same for authors of an article on which this one is based.
author-adapted-from-line = Adapted from an article by { $authors }
# The same as a sentence. $last_has_stop is “yes” if the last name ends with a full stop, such as “Hospital Inc.”.
author-wrote = { $last_has_stop ->
    [yes] Written by { $authors }
   *[no] Written by { $authors }.
}
# The same for authors of an article on which this one is based.
author-adapted-from = { $last_has_stop ->
    [yes] Adapted from an article by { $authors }
   *[no] Adapted from an article by { $authors }.
}
# An author in the card. $author is the name, and $affiliation the place of work.
author-affiliation = { $author }, { $affiliation }
# The heading of the card, also in the contents, with one author.
author-heading = About the author
# The same with several authors.
authors-heading = About the authors

## The rating of an author, in the card

# The name of the stars, in an article with one author.
author-rating-legend = Rate author
# The same in an article with several authors. $author is a name.
author-rating-legend-named = Rate { $author }
# What a screen reader speaks after the number of a star: “3 stars”. $count is that number.
author-rating-stars = { $count ->
    [one] star
   *[other] stars
}
# The button that removes the rating.
author-rating-clear = Clear my rating
# The same, as a screen reader speaks it in an article with several authors. $author is a name.
author-rating-clear-named = Clear my rating of { $author }
# In the card and beside the comments.
private-note = Only you can see this. It stays in this browser.

## The tools below the title and at the end of each section

# The button that reads aloud.
listen = Listen
# The same below the title, as a screen reader speaks it.
listen-to-article = Listen to the article
# The same at the end of a section. $section is its heading.
listen-to-section = Listen to { $section }
# What is being read aloud, if that is the whole article: “Reading aloud: the article”.
listen-article-name = the article
# The button that copies the address.
copy-link = Copy link
# The same below the title, as a screen reader speaks it.
copy-link-to-article = Copy link to the article
# The same at the end of a section. $section is its heading.
copy-link-to-section = Copy link to { $section }
# The button that shows the ways to print, and the name of these.
print-button = Print
# Prints the article with all sections.
print-all = Print everything
# Prints only the sections that are open.
print-open = Print what is open
# The button at the end of a section that leads to the form for comments.
add-comment = Add a comment
# The same, as a screen reader speaks it. $section is the heading of the section.
add-comment-on = Add a comment on { $section }

## When to get medical help

# The heading, also in the contents and in the search.
help-heading = When to get medical help
# The heading of signs with which to get help on the same day. Each sign completes the sentence. The site's settings can have
# another one.
help-urgent = Get medical help today if:
# The same for signs with which to see a doctor.
help-doctor = See a doctor if:
# The heading of steps for somebody else.
help-bystander = If you are with the person:

## The text

# The heading of the table of contents.
contents-heading = Contents
# The name of the text before the first section, which a screen reader speaks. The search shows it too.
introduction-heading = Introduction
# The name of the next two buttons, which a screen reader speaks.
section-controls = Sections
# The button that opens all sections.
section-controls-show = Show all
# The button that closes all sections.
section-controls-hide = Hide all
# The heading of the section about what happens without treatment, also in the contents and in the search.
without-treatment-heading = Without treatment
# The heading of the last part, also in the contents and in the search.
conclusion-heading = Conclusion
# The number at a claim, as a screen reader speaks it. $number is that of the source, $title and $publisher are those of the
# source.
citation-label = Source [{ $number }]: { $title }, { $publisher }
# After a link, if it leads to a page in another language, such as an article that is not translated. $language is the tag
# of that language, such as “es”: add a variant for each language of your site.
link-language =
    { $language ->
        [en] (in English)
        [es] (in Spanish)
       *[other] (in another language)
    }

## Boxes, numbers and tables in the text

# The first words of a box that is good to know.
callout-note = Note
# The same with the title of the box: $title.
callout-note-titled = Note: { $title }
# The first words of a box about a danger.
callout-warning = Warning
# The same with the title of the box: $title.
callout-warning-titled = Warning: { $title }
# How many of how many, such as “18 of 100”. What the article says about them follows: “people have migraine”.
numbers-count = { $count } of { $of }
# Before a cell of a table on a narrow screen, such as “How soon: within an hour”. $column is the heading of the column.
table-label = { $column }:

## What an article says about each treatment
##
## These are headings, also of columns of a table.

# The treatment itself, and how it works.
treatment-what = What it is
# Its benefits.
treatment-benefits = How it helps
# Its risks.
treatment-risks = Risks and side effects
# People for whom it is good, and people who should ask first.
treatment-not-for = Who it is for, and who not
# How soon it works, and for how long.
treatment-duration = How long it takes and lasts
# The treatments beside which it is used.
treatment-combined-with = Together with other treatments
# The studies, and what they leave open.
treatment-evidence = How sure this is
# The heading of the column with the names of the treatments.
treatment-name = Treatment
# A cell of the table about which the article says nothing.
treatment-not-stated = Not stated
