### What the toolbar for reading aloud says. Fetched after the reader has pressed “Listen”.

## The toolbar

# The toolbar's name, which only screen readers read. $name is the part of the article, such as “Causes”.
read-aloud-toolbar = Reading aloud: { $name }
# The first button, while a sentence is read.
read-aloud-pause = Pause
# The first button, during a pause.
read-aloud-continue = Continue
# The button that reads the previous sentence.
read-aloud-back = Back
# What screen readers read in place of “Back”.
read-aloud-back-label = Back a sentence
# The button that reads the next sentence.
read-aloud-next = Next
# What screen readers read in place of “Next”.
read-aloud-next-label = Next sentence
# The button that ends the reading and closes the toolbar.
read-aloud-stop = Stop
# The label of a list of speeds.
read-aloud-speed = Speed
# A speed in this list. $rate is a number, such as 1.25.
read-aloud-rate = { $rate }×
# The label of a list of voices.
read-aloud-voice = Voice
# A voice in this list. $name is its name on the device, and $language a tag such as “en-GB”.
read-aloud-voice-option = { $name } ({ $language })

## The status

# In the toolbar. “Continue” is its first button.
read-aloud-silent = Your device has gone silent. Press Continue to hear this sentence again.
# In the toolbar. “Continue” is its first button.
read-aloud-not-allowed = Your browser speaks only when you press a button. Press Continue.
# In the toolbar. “Continue” is its first button.
read-aloud-broken-off = Your device did not speak this sentence to its end. Press Continue to try again.
# Beside the button “Listen”, after the last sentence.
read-aloud-ended = Read to the end.
