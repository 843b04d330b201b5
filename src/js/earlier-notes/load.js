// Looks for what was stored before the site had an id of its own. Few sites have one, so the code for it is a file of its
// own.
const { root, site } = document.documentElement.dataset;
// Where it cannot be loaded, nothing is lost: the next page looks again.
if (site) import(root + EARLIER_NOTES).catch(() => {});
