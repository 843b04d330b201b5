### What follows after the reader has brought in notes that this browser had before the site got an id. Fetched when there
### are such notes.

# The status after the reader has pressed “Bring in earlier notes”.
earlier-notes-imported = The earlier notes are brought in.
# The same, if the storage of the browser is full.
earlier-notes-no-room = Not everything was brought in: this browser has no more room for this site. What was saved is still there. Delete what you no longer need, then try again.
