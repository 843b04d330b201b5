// What the page of codes says to a reader for whom it finds no article.
import { message } from "../messages/message.js";

/**
 * No article has the code, or one above it.
 * @param {import("./request.js").CodeRequest} request
 * @param {boolean} hasBelow Whether articles have codes below it.
 */
export function noArticle({ code, name }, hasBelow) {
  if (hasBelow) {
    return name ? message("connect-only-below-named", { code, name }) : message("connect-only-below", { code });
  }
  return name ? message("connect-no-article-named", { code, name }) : message("connect-no-article", { code });
}
