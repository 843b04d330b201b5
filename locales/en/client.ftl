### What the page says when the reader rates an author or opens sections, and when the browser or the connection fails.
### Fetched with the client.

## Sections

# After the reader has pressed “Show all”.
sections-open = All sections are open.
# After the reader has pressed “Hide all”.
sections-closed = All sections are closed.

## Rating

# Below the stars when the page opens. $stars is the number of stars, from 1 to 5.
rating-shown = Your rating: { $stars } of 5.
# After the reader has chosen a rating. $stars is the number of stars, $time the time of day, such as “16:05”.
rating-saved = Your rating: { $stars } of 5. Saved in this browser, { $time }.
# After the reader has chosen a rating that could not be saved. $stars is the number of stars, $error one of the reasons
# below.
rating-not-saved = Your rating: { $stars } of 5. Not saved: { $error }
# After the reader has pressed “Clear my rating”.
rating-cleared = Your rating is cleared.
# After the reader has pressed “Clear my rating”, and that failed. $error is one of the reasons below.
rating-not-cleared = Not cleared: { $error }

## Why something could not be saved
## Each reason stands after a colon, as in “Not saved: …”. If your language allows it, begin in lowercase.

# The browser denies storage, or has none.
storage-unavailable = this browser does not let this page keep anything.
# No room is left.
storage-full = this browser has no more room for this site. Delete comments you no longer need, then try again.
# The browser refused for another reason.
storage-refused = this browser refused to keep it. Please try again.
# The browser reported success, but stored nothing.
storage-not-stored = this browser did not keep it. Please try again.
# Damaged data is stored in the place of what the reader wants to save. “Your notes” is the heading of a part of the page.
storage-occupied = something this page cannot read is saved in its place, and was left untouched. You can download and remove it under “Your notes”.
# Data in a newer format is stored there.
storage-occupied-by-newer = a newer version of this page has saved something in its place. Reload this page to get the newer version.

## Notices beside the rating and the comment form

# The browser denies storage. $error is one of the reasons above.
storage-notice = You can read everything here, but your rating, comments and questions cannot be saved: { $error } A private window or blocked cookies can be the reason.
# The code that shows the reader's saved comments could not be loaded.
load-failed-notice = What you have saved cannot be shown: a part of this page did not load. Nothing is lost. Check your connection, and reload the page.

## Code that could not be loaded

# After the reader has tried to save a comment.
load-failed-comment = Not saved: a part of this page could not be loaded. Check your connection, and try again.
# After the reader has pressed another button.
load-failed-action = That did not work: a part of this page could not be loaded. Check your connection, and try again.
