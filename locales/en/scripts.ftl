### What the scripts in every page say. The messages are in the page itself, because some say that something could not be
### loaded.

# The status after the reader has pressed “Copy link”.
link-copied = Link copied
# The same, if the browser does not let the page copy: the link is in the address bar then.
link-in-address-bar = The link is in the address bar
