### The comments of an article, before the reader has written any.

# The name of the form for a new comment, for screen readers.
comments-new = New comment
# The label of the form's field.
comments-label = Your comment
# Saves the comment.
comments-add = Add comment
# The heading of the list. The number of comments comes after it, in parentheses.
comments-heading = Your comments
# The heading of the list on paper, which the reader takes to an appointment.
comments-print-heading = My comments
# In the place of the list.
comments-none = You have not written a comment on this page yet.
