### What the page says when the reader writes comments and questions, or saves, restores and erases notes. Fetched with
### the lazy part of the client.

## The form for a comment

# Below the field, while the reader types. $count is the number of characters that still fit.
comment-length-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
# Below the field, if the text is too long. $count is the number of characters above the limit.
comment-length-over =
    { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }
# Only for screen readers, while the reader types: $count is 300, 200 or 100.
comment-length-fewer = Fewer than { $count } characters left
# Only for screen readers, once the text is too long.
comment-length-too-long = Your comment is too long
# The reader has pressed “Add comment” or “Save change”, and the field is empty.
comment-blank = Write your comment first. It is still empty.
# The reader has pressed “Add comment” or “Save change”, and the text is too long. $count is the number of characters
# above the limit.
comment-too-long =
    { $count ->
        [one] Make your comment shorter. It is { $count } character too long.
       *[other] Make your comment shorter. It is { $count } characters too long.
    }
# A comment, a change of one, or a deleted comment could not be saved. $error is a reason from client.ftl.
comment-not-saved = Not saved: { $error }
# Another tab of the browser has changed the same comment in the meantime.
comment-not-saved-conflict = Not saved: another tab has changed this comment.

## Buttons for a text that could not be saved

# A button: copies the text to the clipboard.
unsaved-text-copy = Copy text
# A button: downloads the text as a file.
unsaved-text-download = Download text
# After the reader has pressed “Copy text”.
unsaved-text-copied = Copied.
# After the reader has pressed “Copy text” or “Share or copy them”. The browser does not let the page copy.
text-not-copied = Not copied: this browser refused.
# After the reader has downloaded a file. $name is the file's name.
file-downloaded = Look for { $name } in your downloads. If it is not there, your browser did not save it.

## Messages about the comments

# Another of these messages, followed by the number of comments. $message is that message, $count the number.
comments-status =
    { $count ->
        [one] { $message } You have { $count } comment on this page.
       *[other] { $message } You have { $count } comments on this page.
    }
# After the reader has added a comment. $time is the time of day, such as “16:05”.
comment-saved = Comment saved in this browser, { $time }.
# After the reader has changed a comment. $time is the time of day.
comment-change-saved = Change saved in this browser, { $time }.
# Another tab of the browser has changed the same comment. The comment shows both texts.
comment-conflict-found = Another tab has changed this comment. Both texts are kept.
# After the reader has pressed “Keep both”. $time is the time of day.
comment-both-saved = Both texts saved in this browser, { $time }.
# After the reader has pressed “Keep the other tab’s text”.
comment-other-kept = The text of the other tab is kept.
# After the reader has pressed “Cancel” instead of changing a comment.
comment-change-cancelled = Nothing was changed.
# After the reader has pressed “Delete”, and in the comment's place.
comment-deleted = Comment deleted.
# After the reader has pressed “Undo”.
comment-restored = Comment restored.
# The reader has pressed “Delete”, but another tab of the browser has changed the comment. It shows the new text.
comment-not-deleted-conflict = Not deleted: another tab has changed this comment. Please read it again.
# The reader has pressed “Delete”, and that failed. $error is a reason from client.ftl.
comment-not-deleted = Not deleted: { $error }

# After the heading “Your comments”. $count is the number of comments.
comments-count = ({ $count })

## A comment in the list

# Above a comment. $section is a link with the heading of a section.
comment-on-section = On: { $section }
# Above a comment on a section that no longer exists.
comment-on-lost-section = On a section that is no longer in the article.
# Below a comment on a section.
comment-section-changed = This section has changed since you wrote this.
# When a comment was written, and when it was last changed. $time and $edited are dates with times.
comment-time-edited = { $time }, edited { $edited }
# A button: opens the form that changes a comment.
comment-edit = Edit
# The name of “Edit” for screen readers. $time is the comment's date and time.
comment-edit-name = Edit comment of { $time }
# A button: deletes a comment.
comment-delete = Delete
# The name of “Delete” for screen readers. $time is the comment's date and time.
comment-delete-name = Delete comment of { $time }
# A button: restores a deleted comment.
comment-undo = Undo
# The name of “Undo” for screen readers. $time is the comment's date and time.
comment-undo-name = Undo deleting comment of { $time }
# In a section of the article, below a comment on it. $time is the comment's date and time.
comment-in-section = Your comment of { $time }
# A button in a section of the article, below a comment on it: goes to the comment in the list.
comment-go-to = Change or delete it
# The name of the form that changes a comment, for screen readers. $time is the comment's date and time.
comment-change-name = Change comment of { $time }
# The label of the field in the form that changes a comment.
comment-change-label = Change your comment
# A button: saves the changed comment.
comment-change-save = Save change
# A button: closes the form without changing the comment.
comment-change-cancel = Cancel

## A comment that another tab of the browser has changed

# Above both texts.
comment-conflict = Another tab has changed this comment. Which text do you want to keep?
# Above the stored text.
comment-conflict-other = Saved in the other tab:
# Above the text that the reader has typed.
comment-conflict-typed = Typed here, not saved yet:
# A button: saves the typed text as another comment.
comment-keep-both = Keep both
# A button: drops the typed text.
comment-keep-other = Keep the other tab’s text
# A button: replaces the stored text by the typed one.
comment-keep-typed = Keep what I typed here

## Below the list

# How many comments the list does not show.
comments-hidden = Older comments that are not shown: { $count }
# A button: shows 50 older comments.
comments-show-more = Show more comments

## Questions for an appointment

# The number of ticked questions, after the reader has ticked or unticked one.
questions-ticked =
    { $count ->
        [one] You have ticked { $count } question.
       *[other] You have ticked { $count } questions.
    }
# One of the next two messages, followed by the number of ticked questions. $message is that message, $count the number.
questions-status =
    { $count ->
        [one] { $message } You have ticked { $count } question.
       *[other] { $message } You have ticked { $count } questions.
    }
# After the reader has ticked or added a question. $time is the time of day, such as “16:05”.
question-saved = Saved in this browser, { $time }.
# After the reader has unticked a question of their own.
question-unticked = Your question disappears when you leave this page. Tick it again to keep it.
# The reader has added a question that is in the list.
question-known = This question is ticked already.
# The reader has pressed “Add question”, and the field is empty.
question-blank = Write your question first. It is still empty.
# The reader has pressed “Add question”, and the question is too long. $count is the number of characters above the
# limit.
question-too-long =
    { $count ->
        [one] Make your question shorter. It is { $count } character too long.
       *[other] Make your question shorter. It is { $count } characters too long.
    }
# A ticked question could not be saved. $error is a reason from client.ftl.
question-not-saved = Not saved: { $error } It stays here until you leave this page.
# A question that is no longer ticked could not be deleted. $error is a reason from client.ftl.
question-not-deleted = Not changed: { $error }

## The sheet for an appointment

# After the reader has pressed “Print my notes and questions” or “Share or copy them”.
sheet-empty = Your sheet is empty. Tick a question or write a comment first.
# After the reader has pressed “Share or copy them”. The browser cannot share.
sheet-copied = Copied. Paste it into a message or a document.
# The first line of the sheet. $condition is the article's name.
sheet-title = For my appointment: { $condition }
# The heading of the questions.
sheet-questions = My questions
# The heading of the comments.
sheet-comments = My comments
# Above a comment. $time is its date and time, $section the heading of the section that it is about.
sheet-comment-on-section = { $time }, on: { $section }

## Your notes

# After the reader has pressed “Download my notes” or “Download as text”, and there are none.
notes-none = You have saved nothing here yet.
# After the reader has pressed “Download my notes” or “Download as text”, and the browser denies storage. $error is a
# reason from client.ftl.
notes-not-downloaded = Nothing was downloaded: { $error }
# After the reader has pressed “Cancel” instead of confirming.
notes-not-changed = Nothing was changed.
# Damaged data. $count is the number of entries. The notice is also beside the rating and the comment form.
notes-unreadable =
    { $count ->
        [one] { $count } entry saved here cannot be read. Nothing was changed.
       *[other] { $count } entries saved here cannot be read. Nothing was changed.
    }
# Data in a newer format. $count is the number of entries.
notes-newer =
    { $count ->
        [one] { $count } entry saved by a newer version of this page cannot be shown by this one. Reload the page to get the newer version. Nothing was changed.
       *[other] { $count } entries saved by a newer version of this page cannot be shown by this one. Reload the page to get the newer version. Nothing was changed.
    }
# Damaged data and data in a newer format. $unreadable and $newer are the two messages above.
notes-unreadable-and-newer = { $unreadable } { $newer }

## Erasing

# After the reader has pressed “Erase everything”. The reader can download the notes, confirm or cancel.
erase-question = Erase everything? This removes all your ratings, comments, questions, drafts and reading settings on every page of this site from this browser. It also removes the pages saved for reading offline and your past searches. You cannot undo this. If you have downloaded your notes, first check that the file is in your downloads.
# A button: confirms erasing everything.
erase-yes = Yes, erase everything
# After the reader has confirmed erasing everything.
erase-done = Everything that you had saved here is erased.
# Erasing failed. $error is a reason from client.ftl.
erase-failed = Not everything was erased: { $error }
# After the reader has pressed “Remove what cannot be read”.
remove-question = Remove what cannot be read from this browser? You cannot undo this. Download it first if you want to keep it: a newer version of this page may be able to read it.
# A button: confirms removing what cannot be read.
remove-yes = Yes, remove it
# After the reader has confirmed removing what cannot be read.
remove-done = The unreadable notes are removed.
# Removing what cannot be read failed. $error is a reason from client.ftl.
remove-failed = Not everything was removed: { $error }

## Restoring notes from a file

# After the reader has chosen a file. $added and $skipped are numbers of entries, $changed a number of comments.
restore-question =
    Restore this file? It adds { $added ->
        [one] { $added } entry
       *[other] { $added } entries
    }, changes { $changed ->
        [one] { $changed } comment
       *[other] { $changed } comments
    } to a newer text, and skips { $skipped ->
        [one] { $skipped } entry
       *[other] { $skipped } entries
    } that you already have, or have in a newer version.
# The message above, followed by a sentence on comments of which the file has another text. $question is that message,
# $count the number of these comments.
restore-question-both =
    { $count ->
        [one] { $question } For { $count } comment, it is not clear which text is newer, so both texts are kept.
       *[other] { $question } For { $count } comments, it is not clear which text is newer, so both texts are kept.
    }
# A button: confirms restoring the file.
restore-yes = Yes, restore it
## The list of changes below the question

# After the colon comes the text of the comment.
restore-adds-comment = Adds comment:
# The file has a newer text of the comment. After the colon comes that text.
restore-changes-comment = Changes comment:
# The file has another text of a comment, and it is not clear which is newer. After the colon comes the file's text.
restore-adds-second-text = Adds a second text of a comment:
# A text that the reader has typed and not saved as a comment. After the colon comes that text.
restore-adds-draft = Adds half-written text:
# A question for an appointment. After the colon comes that question.
restore-adds-question = Adds question:
# $author is a short name of the author, $stars the number of stars, from 1 to 5.
restore-adds-rating = Adds rating of { $author }: { $stars } of 5
# The settings for how pages look.
restore-adds-settings = Adds your reading settings
# Damaged data, or data in a newer format.
restore-adds-unreadable = Adds an entry that this page cannot read
# The end of a long list. $count is the number of changes that it does not show.
restore-adds-more = … and { $count } more
## After the reader has chosen or restored a file

# The file is restored. $count is the number of entries.
restore-done =
    { $count ->
        [one] Restored { $count } entry from the file.
       *[other] Restored { $count } entries from the file.
    }
# Restoring the file failed. $error is a reason from client.ftl.
restore-failed = Not everything was restored: { $error } Your earlier notes are still here.
# The file has nothing new.
restore-nothing-new = You already have everything in this file, or a newer version of it. Nothing was changed.
# The browser could not read the file that the reader has chosen.
restore-file-not-read = Not restored: this browser could not read the file. Please choose it again.
# The file is too big.
restore-too-big = Not restored: this file is bigger than 10 MB, so it cannot be one of yours. Nothing was changed.
# The file is something else. Do not translate its name, which is the same in every language.
restore-not-backup = Not restored: this is not a notes file from this site. Look for a name like “my-notes-2026-11-22.json”. Nothing was changed.
# The file is cut off.
restore-cut-off = Not restored: the end of this file is missing. Look for a complete copy of it. Nothing was changed.
# A newer version of the site wrote the file.
restore-newer = Not restored: a newer version of this page has written this file. Reload the page to get the newer version, then try again. Nothing was changed.
# The file is damaged.
restore-damaged = Not restored: this file is damaged, or somebody has changed it. Look for another copy of it. Nothing was changed.

## The notes as a text to read, print or mail

# The title of the text.
notes-text-title = My notes from Symptom Database
# The heading of the comments on an article. $condition is the article's short name, such as “migraine”.
notes-text-comments = Comments on { $condition }
# The heading of the questions for an appointment. $condition is the article's short name.
notes-text-questions = Questions for my appointment on { $condition }
# The heading of texts that the reader has typed and not saved. $condition is the article's short name.
notes-text-drafts = Not saved as a comment yet, on { $condition }
# The heading of the ratings.
notes-text-ratings = Ratings of authors
# A rating. $author is a short name of the author, $stars the number of stars, from 1 to 5.
notes-text-rating = { $author }: { $stars } of 5
# Above a comment. $time is its date and time, $section the short name of the section that it is about.
notes-text-on-section = { $time }, on { $section }
