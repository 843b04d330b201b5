/**
 * Stores so many short comments, "Comment 0" first.
 * @param {number} count
 */
export function storeComments(count) {
  for (let index = 0; index < count; index += 1) {
    const created = 1_795_000_000_000 + index;
    const id = `${created.toString(16).padStart(12, "0")}-00000001`;
    const comment = { version: 1, text: `Comment ${index}`, created };
    localStorage[`symptom-database/comment/dystonia/${id}`] = JSON.stringify(comment);
  }
}

/** Changes the comment as another tab would, without an event in this one. */
export function changeComment() {
  const key = Object.keys(localStorage).find((name) => name.includes("/comment/")) ?? "";
  const { version, created } = JSON.parse(localStorage[key]);
  const comment = { version, text: "From elsewhere", created, edited: Date.now() };
  localStorage[key] = JSON.stringify(comment);
}
