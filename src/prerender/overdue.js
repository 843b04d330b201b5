// Tells the reader when the article should have been reviewed by now.
addEventListener("DOMContentLoaded", () => {
  const notice = document.getElementById("overdue");
  // Swedish dates are written as ours: year-month-day.
  notice.hidden = new Date().toLocaleDateString("sv") <= notice.dataset.nextReview;
});
