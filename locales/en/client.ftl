### What the page says when the reader rates the author or opens sections. Fetched with the client.

# After the reader has pressed “Show all”.
sections-open = All sections are open.
# After the reader has pressed “Hide all”.
sections-closed = All sections are closed.
