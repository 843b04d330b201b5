### The page that is shown without a connection, in place of a page that the reader has not opened before.

# The title of the browser's window.
offline-title = Not available offline
# One line about the page.
offline-description = What can be read offline.
# The heading.
offline-heading = This page cannot be loaded now
# Below the heading.
offline-lead = You have no connection, or the site does not answer. For now you can read only the pages that you have opened before. Check your connection, then load this page again.
# The heading of the list of pages that the reader has opened before.
offline-pages = Pages that you can read now
# In the list of pages that the reader can read without a connection, if there is none.
offline-nothing-kept = Nothing has been kept yet.
