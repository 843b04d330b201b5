### The page that is shown without a connection, in place of a page that the reader has not opened before.

# In the list of pages that the reader can read without a connection, if there is none.
offline-nothing-kept = Nothing has been kept yet.
