### What the page says when the reader writes. Fetched with the lazy part of the client.

# How many comments the list does not show.
comments-hidden = Older comments that are not shown: { $count }
