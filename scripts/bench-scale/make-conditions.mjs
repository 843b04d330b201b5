// Makes up conditions, as many as said: the article on dystonia under other names, by as many authors.
// Usage: node scripts/bench-scale/make-conditions.mjs <how many> <folder for them>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [count, folder] = process.argv.slice(2);
const json = readFileSync("public/conditions/dystonia.json", "utf8");

mkdirSync(folder, { recursive: true });
for (let number = 1; number <= Number(count); number += 1) {
  const condition = JSON.parse(json.replaceAll("Dystonia", `Dystonia ${number}`));
  condition.slug = `condition-${number}`;
  condition.title = `${condition.title} (${number})`;
  condition.author.id = `author-${number}`;
  condition.author.name = `${condition.author.name} ${number}`;
  writeFileSync(join(folder, `${condition.slug}.json`), JSON.stringify(condition, null, 2));
}
