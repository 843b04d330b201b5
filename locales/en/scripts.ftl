### What the scripts in every page say. The messages are in the page itself, because some say that something could not be
### loaded.

## Links to sections

# The status after the reader has pressed “Copy link”.
link-copied = Link copied
# The same, if the browser does not let the page copy: the link is in the address bar then.
link-in-address-bar = The link is in the address bar

## Definitions of terms

# The button in a definition that has opened beside its term. It closes the definition.
definition-close = Close

## Printing

# The status after the reader has pressed a button below “Print”. “Print” in quotes is a command in the browser's menu.
print-failed = Not printed: this browser does not let pages print. Choose “Print” in its own menu.
# The status after the reader has asked to print the notes for an appointment. Buttons beside it share and copy them.
print-notes-failed = Not printed: this browser does not let pages print. Share or copy them instead.

## Reading settings

# The status after the reader has changed a setting. $setting and $option are labels on the page, such as “Text size” and
# “Large”. In the toolbar for reading aloud, they are “Voice” and the name of a voice.
setting-saved = { $setting }: { $option }. Saved in this browser.
# The same, if the setting cannot be saved. $reason is one of the four messages that begin with setting-reason.
setting-not-saved = { $setting }: { $option }. Not saved: { $reason }. It stays so until you leave this page.
# The status after the reader has pressed “Back to standard”.
settings-reset-saved = Everything as standard. Saved in this browser.
# The same, if that cannot be saved. $reason is one of the four messages that begin with setting-reason.
settings-reset-not-saved = Everything as standard. Not saved: { $reason }. It stays so until you leave this page.
# Why a setting is not saved, after “Not saved:”. The browser gives the page no storage.
setting-reason-denied = this browser does not let this page keep anything
# Why a setting is not saved, after “Not saved:”. A newer version of the page may have saved it in another form.
setting-reason-unreadable = something that this page cannot read is saved in its place, and was left untouched
# Why a setting is not saved, after “Not saved:”. The browser reported no error.
setting-reason-not-kept = this browser did not keep it
# Why a setting is not saved, after “Not saved:”. The browser reported an error.
setting-reason-no-room = this browser has no room for it, or does not let this page keep anything

## The bar that offers a newer version of the open page

# The bar's text. Its buttons are “Show it now” and another for later.
new-version-ready = A new version of this page is ready.
# After the reader has pressed “Show it now”. Loading the page again would lose what the reader has typed.
new-version-not-shown = Not shown yet: what you have typed cannot be kept in this browser. Copy it, then press “Show it now” again.

## What does not work

# Where rating, comments and questions would be. The reader has opened the page's file in place of the web site.
client-opened-from-file = Rating, comments and questions are unavailable: this page was opened from a file. Open it on its web site to use them. The article works without them.
# Where rating, comments and questions would be. “WebAssembly” is a name. A lockdown mode is a setting of a device that
# protects it more than usual.
client-without-webassembly = Rating, comments and questions are unavailable: this browser does not allow WebAssembly, which they need. A lockdown mode can be the reason. The article works without them.
# Where rating, comments and questions would be. “It” at the end is the part of the page that is missing.
client-not-loaded = Rating, comments and questions are unavailable: a part of this page could not be loaded. Check your connection, copy what you have typed, and reload the page. The article works without it.
# Where rating, comments and questions are. They worked, and then failed.
client-failed = Rating, comments and questions have stopped: a part of this page has failed. Copy what you have typed, and reload the page. The article works without it.
# Below the search field. “The list of all conditions” is on the home page.
search-not-loaded = Not searched: the search could not be loaded. Check your connection, then load this page again, or look through the list of all conditions.
# The status after the reader has pressed “Listen”.
read-aloud-not-loaded = What reads aloud could not be loaded. Check your connection, then load this page again.
# On the page to which patient portals link with the code of a diagnosis.
connect-not-loaded = The code was not looked up: a part of this page could not be loaded. Check your connection, then load this page again, or choose the code from the list below.
