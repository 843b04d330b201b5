// Makes up conditions, and their symptoms: the article on dystonia under other names, by as many authors.
// Usage: node scripts/bench-scale/make-conditions.mjs <how many> <folder of content, such as public>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { names, symptoms } from "./names.mjs";

const [count, folder] = process.argv.slice(2);
const json = readFileSync("tests/fixtures/one-article/conditions/dystonia.json", "utf8");
const allSymptoms = symptoms();

mkdirSync(join(folder, "conditions"), { recursive: true });
writeFileSync(join(folder, "symptoms.json"), JSON.stringify({ symptoms: allSymptoms }, null, 2));
for (let number = 1; number <= Number(count); number += 1) {
  const { name, otherNames, symptoms } = names(number, allSymptoms.length);
  const condition = JSON.parse(json.replaceAll("Dystonia", `Dystonia ${number}`));
  const has = symptoms.map((symptom) => allSymptoms[symptom]);
  condition.slug = `condition-${number}`;
  condition.name = name;
  condition.other_names = otherNames;
  condition.symptoms = has.map(({ id }) => id);
  condition.summary = `${name} comes with ${has
    .slice(0, 2)
    .map((symptom) => symptom.name.toLowerCase())
    .join(" and ")}.`;
  condition.title = `${condition.title} (${number})`;
  condition.author.id = `author-${number}`;
  condition.author.name = `${condition.author.name} ${number}`;
  writeFileSync(join(folder, `conditions/${condition.slug}.json`), JSON.stringify(condition, null, 2));
}
