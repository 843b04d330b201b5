// Shows a notice when the article's review is overdue.
import { query } from "../dom/query.js";

const notice = query(document, "#overdue");
const now = new Date();
// In the format of the article's dates. The browser's own formatter takes 50 ms on an old phone.
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => `${part}`.padStart(2, "0"))
  .join("-");
notice.hidden = today <= (notice.dataset.nextReview ?? "");
