### The parts below an article's text: comments, appointment, support, glossary, sources, codes, notes, related conditions.

## What the parts need that save something in the browser

# Until the page is ready. The reader may have pressed a button already.
client-note-waiting = Getting ready. What you pressed will take effect in a moment.
# Without JavaScript, or in an old browser: for the rating of the only author.
client-note-needed-rating = Rating the author needs JavaScript and an up-to-date browser. The article works without them.
# The same for the rating of several authors.
client-note-needed-ratings = Rating the authors needs JavaScript and an up-to-date browser. The article works without them.
# The same for comments.
client-note-needed-comments = Adding comments needs JavaScript and an up-to-date browser. The article works without them.
# The same for questions for an appointment.
client-note-needed-appointment = Preparing an appointment needs JavaScript and an up-to-date browser. The article works without them.
# The same for all notes of the reader.
client-note-needed-notes = Your notes need JavaScript and an up-to-date browser. The article works without them.
# A link to “Your notes”, after a sentence that says that something saved cannot be read.
storage-notice-link = Download or remove it under “Your notes”.

## The form for a comment

# The heading, also in the contents.
comment-part-heading = Add a comment
# The label of the choice of a section.
comment-part-about = About
# The first choice. The others are the headings of the sections.
comment-part-about-article = The whole article

## The reader's questions for an appointment

# The heading, also in the contents and in the search.
appointment-part-heading = For my appointment
# How many questions the article suggests. It stands beside the heading, on a part that opens.
appointment-part-question-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# The same if the article suggests none.
appointment-part-no-questions = your own questions
# Below the heading.
appointment-part-lead = Tick what you want to ask, and add your own questions. Your comments on this page go on the same sheet.
# The name of the form with the questions, which a screen reader speaks.
appointment-part-choice = Questions to tick
# The heading of the questions.
appointment-part-questions = Questions to ask
# The name of the form for a question, which a screen reader speaks.
appointment-part-form = Add a question
# The label of the field for a question.
appointment-part-own-question = Your own question
# The button beside the field.
appointment-part-add = Add question
# The button that prints a sheet with comments and questions.
appointment-part-print = Print my notes and questions
# The button that shares the text of that sheet, or copies it.
appointment-part-share = Share or copy them

## Organizations that help

# The heading, also in the contents and in the search.
support-heading = Support
# How many there are. It stands beside the heading, on a part that opens.
support-count = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}

## The words that the article explains

# The heading, also in the contents and in the search.
glossary-heading = Glossary
# How many there are. It stands beside the heading, on a part that opens.
glossary-count = { $count ->
    [one] { $count } word explained
   *[other] { $count } words explained
}

## The sources

# The heading, also in the contents.
sources-heading = Sources and what changed
# How many sources there are. It stands beside the heading, on a part that opens.
sources-count = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}
# The same, with the number of changes of the article.
sources-and-changes-count = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}, { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
}
# Details of a source, in a list: “NHS, 11 March 2024, read on 22 November 2026”. $date is a day.
source-read = read on { $date }
# The copy that was read. $copy says what it is: “a copy in the Internet Archive”.
source-copy = in { $copy }
# The same with the date of the copy: a day, a month or a year.
source-copy-dated = in { $copy } of { $date }
# $licence is a name, such as “CC BY 4.0”.
source-licence = licence: { $licence }
# Below a source. $links are numbers that lead to the claims for which the article cites it.
source-cited-here = Cited here: { $links }
# Such a number, as a screen reader speaks it. $number counts from 1, and $source is the title of the source.
source-back-to-citation = Back to citation { $number } of “{ $source }”
# Before the day on which the article was written.
sources-written = Written
# Before the day of the last review.
sources-reviewed = Last reviewed
# Instead of that day, if there was no review.
sources-not-reviewed = not yet
# The last review. $date is a day, and $reviewer a name.
sources-review = { $date }, by { $reviewer }
# Before the day by which the next review is due.
sources-next-review = Next review due
# The heading of a list of changes.
sources-changes = What has changed
# A change. $date is a day, and $change a sentence.
sources-change = { $date }: { $change }

## Medical codes

# The heading.
codes-part-heading = Codes for professionals
# How many there are. It stands beside the heading, on a part that opens.
codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}

## All notes of the reader: ratings, comments, questions and settings

# The heading, also in the contents.
your-notes-heading = Your notes
# Where the notes are. It stands beside the heading, on a part that opens.
your-notes-kept-state = only in this browser
# The same, if the browser does not let the page save anything.
your-notes-not-kept-state = cannot be saved here
# Where the notes are, and when they are lost.
your-notes-kept = Your ratings, comments, questions and settings on every page of this site are saved in this browser and nowhere else. Download a copy of what you must not lose. The browser may erase them when you clear its data, when you close a private window, or when the device runs out of space. Safari may also erase them when you have not visited this site for 7 days. If you add this site to the home screen of an iPhone or iPad, the notes there are separate from those in Safari.
# The same, if the browser does not let the page save anything.
your-notes-not-kept = Nothing can be saved in this browser. Your rating, your texts and your choices are lost when you leave this page. Copy or print what you must not lose.
# The button that downloads a file from which the notes can be restored.
your-notes-download = Download my notes
# The button that downloads a text to read.
your-notes-download-text = Download as text
# The label of the field for a file.
your-notes-restore = Restore from a file
# The button that downloads notes that cannot be read.
your-notes-download-unreadable = Download what cannot be read
# The button that removes notes that cannot be read.
your-notes-remove-unreadable = Remove what cannot be read
# The offer of notes that an earlier version of the site has saved.
your-notes-earlier = This browser has older notes. They are from this site or from another one on the same host. Bring them in if they are from this site.
# Its button.
your-notes-bring-in = Bring in earlier notes
# The button that erases all notes. A question follows.
your-notes-erase = Erase everything
# The first answer to a question before something is erased or replaced.
your-notes-download-first = Download my notes first
# The answer to a question that erases or replaces something.
your-notes-yes = Yes
# The other answer to a question.
your-notes-cancel = Cancel

## The end of the page

# The heading of links to other articles, also in the contents.
related-heading = Related conditions
