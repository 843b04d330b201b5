// Makes up conditions, and their symptoms: the article on dystonia under other names, by as many authors, with other
// sentences in it. The first names are those of real conditions, and the others are made up. The site is in English
// alone: translations in the folder, which belong to other articles and symptoms, are removed.
// Usage: node scripts/bench-scale/make-conditions.mjs <how many> <folder of content, such as public>
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chance, names, symptoms } from "./names.mjs";

const [count, folder] = process.argv.slice(2);
const ARTICLES = "public/conditions";
const json = readFileSync("tests/fixtures/one-article/conditions/dystonia.json", "utf8");
/** @type {import("../bench-search/quality.mjs").NamedCondition[]} */
const real = JSON.parse(readFileSync("tests/data/nih-condition-names.json", "utf8"));
const allSymptoms = symptoms();
const sentences = sentencesOfArticles();

keepEnglish();
mkdirSync(join(folder, "conditions"), { recursive: true });
writeFileSync(join(folder, "symptoms.json"), JSON.stringify({ symptoms: allSymptoms }, null, 2));
for (let number = 1; number <= Number(count); number += 1) {
  const made = names(number, allSymptoms.length);
  const { name, other_names: otherNames = [] } = real[number - 1] ?? { name: made.name, other_names: made.otherNames };
  const condition = withOtherSentences(JSON.parse(json.replaceAll("Dystonia", `Dystonia ${number}`)), chance(number));
  const has = made.symptoms.map((symptom) => allSymptoms[symptom]);
  condition.slug = `condition-${number}`;
  condition.name = name;
  condition.other_names = otherNames;
  condition.symptoms = has.map(({ id }) => id);
  condition.related = [];
  condition.summary = `${name} comes with ${has
    .slice(0, 2)
    .map((symptom) => symptom.name.toLowerCase())
    .join(" and ")}.`;
  condition.title = `${condition.title} (${number})`;
  condition.author.id = `author-${number}`;
  condition.author.name = `${condition.author.name} ${number}`;
  writeFileSync(join(folder, `conditions/${condition.slug}.json`), JSON.stringify(condition, null, 2));
}

function keepEnglish() {
  const translations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isTranslation);
  for (const file of translations) rmSync(join(folder, file));
  const settings = join(folder, "site.json");
  if (!existsSync(settings)) return;
  const site = { ...JSON.parse(readFileSync(settings, "utf8")), languages: ["en"] };
  writeFileSync(settings, JSON.stringify(site, null, 2));
}

/** @param {string} file */
function isTranslation(file) {
  return /\.[a-z]{2,3}(-[\w-]+)?\.(json|svg)$/.test(file) && !file.endsWith(".schema.json");
}

/** The sentences of all English articles, without markup. */
function sentencesOfArticles() {
  const files = readdirSync(ARTICLES).filter((file) => !isTranslation(file));
  const articles = files.map((file) => readFileSync(join(ARTICLES, file), "utf8"));
  /** @type {string[]} */
  const sentences = [];
  for (const article of articles) {
    JSON.parse(article, (key, value) => {
      if (key === "paragraph") sentences.push(...plain(value).split(/(?<=\.) /));
      return value;
    });
  }
  return sentences.filter((sentence) => /^[A-Z][^*[\]()]+\.$/.test(sentence));
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\[((?:[^[\]]|\[[^\]]*\]\([^)]*\))*)\]\([^)]*\)/g, "$1").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

/**
 * Adds two sentences to each paragraph: one of any article, and one with the name of another condition.
 * @param {any} condition
 * @param {() => number} next
 */
function withOtherSentences(condition, next) {
  const any = () => sentences[Math.floor(sentences.length * next())];
  const name = () => names(Math.floor(1e5 * next()), 1).name.toLowerCase();
  return JSON.parse(JSON.stringify(condition), (key, value) =>
    key === "paragraph" ? `${value} ${any()} It may come with ${name()}.` : value,
  );
}
