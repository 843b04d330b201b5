import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "./find.js";
import { openIndex } from "./index-files.js";

/**
 * The code of an occurrence in a name, as src/builder/search_index/names.rs writes it.
 * @param {number} name
 * @param {number} position
 * @param {number} length
 */
const code = (name, position, length) => name * 256 + position * 16 + length;

/** As src/builder/search_index.rs writes it: lists of numbers are steps from one to the next. */
/** @type {Record<string, any>} */
const FILES = {
  "search.json": {
    format: 3,
    folder: "search-0/",
    conditions: 4,
    boundaries: { words: "", endings: "", names: "m", text: "t" },
    ignored: "of the with what is",
    optional: "a",
    plain: {},
    synonyms: { cure: "treatment" },
    per_file: { conditions: 2, symptoms: 1, places: 2 },
    max_articles: 500,
  },
  "search-0/words-0.json": "dystonia essential hearing loss memory parkinsons tremor trouble",
  "search-0/endings-0.json": "aimotsyd elbuort gniraeh laitnesse rromert snosnikrap ssol yromem",
  // Each word: conditions with a name that has it, with codes; conditions with such a symptom; symptoms, with codes.
  "search-0/names-0.json": {
    dystonia: [[0, code(0, 0, 1)], [], []],
    essential: [[1, code(0, 0, 2)], [], []],
    hearing: [[], [3], [2, code(0, 0, 2)]],
    loss: [[], [2, 1], [1, code(0, 1, 2), 1, code(0, 1, 2)]],
  },
  "search-0/names-1.json": {
    memory: [[], [2, 1], [1, code(0, 0, 2), 2, code(0, 1, 2)]],
    parkinsons: [[2, code(0, 0, 1)], [], []],
    tremor: [
      [1, code(0, 1, 2)],
      [0, 2],
      [0, code(0, 0, 1)],
    ],
    trouble: [[], [3], [3, code(0, 0, 2)]],
  },
  // Each word: the number of articles, then steps and places. A place is its number times 4, and its weight.
  "search-0/text-0.json": { botulinum: [1, 0, 7], nerves: [2, 0, 5, -1, 1, 0] },
  "search-0/text-1.json": { toxin: [2, 0, 7, 2, 1], treatment: [2, 0, 3, 1, 3] },
  "search-0/conditions-0.json": [
    ["conditions/dystonia/", "Dystonia", [], "About dystonia.", "aa", 3, null],
    ["conditions/essential-tremor/", "Essential tremor", ["Shaking"], "About tremor.", "bb", 1, null],
  ],
  "search-0/conditions-1.json": [
    ["conditions/parkinsons/", "Parkinson’s", [], "About Parkinson’s.", "cc", 1, null],
    ["conditions/stroke/", "Stroke", [], "About stroke.", "dd", 1, null],
  ],
  "search-0/symptoms-0.json": [["tremor", "Tremor", [0, 1, 1]]],
  "search-0/symptoms-1.json": [["memory-loss", "Memory loss", [2]]],
  "search-0/symptoms-2.json": [["hearing-loss", "Hearing loss", [3]]],
  "search-0/symptoms-3.json": [["memory-trouble", "Trouble with memory", [3]]],
  "conditions/dystonia/text-aa-0.json": [
    ["treatment", "Treatment", "It helps."],
    ["medicine", "Treatment › Botulinum toxin", "It calms the nerves."],
  ],
};

/** Opens the index, and notes which files are read. */
function open() {
  /** @type {string[]} */
  const read = [];
  const index = openIndex(async (path) => {
    read.push(path);
    return FILES[path];
  });
  /** @param {string} text */
  const ask = async (text) => {
    const answer = await find(index, text);
    if (!answer) return null;
    const conditions = await Promise.all(answer.conditions.map(({ number }) => index.condition(number)));
    return {
      ...answer,
      places: answer.conditions.map(({ place }) => place),
      conditions: conditions.map(({ name }) => name),
      symptoms: answer.symptoms.map(({ name }) => name),
    };
  };
  return { index, ask, read };
}

test("names come before symptoms", async () => {
  const answer = await open().ask("tremor");
  assert.deepEqual(answer?.conditions, ["Essential tremor", "Dystonia", "Parkinson’s"]);
  assert.deepEqual(answer?.symptoms, ["Tremor"]);
  assert.equal(answer?.isMistyped, false);
});

test("what has all words comes, and not what has fewer", async () => {
  const { ask } = open();
  assert.deepEqual((await ask("tremor parkinsons"))?.conditions, ["Parkinson’s"]);
  const answer = await ask("dystonia parkinsons");
  assert.deepEqual(answer?.conditions, ["Dystonia", "Parkinson’s"]);
  assert.deepEqual(answer?.missing, ["parkinsons"]);
});

test("a condition with the symptom comes before one with the words of two symptoms", async () => {
  const answer = await open().ask("memory loss");
  assert.deepEqual(answer?.symptoms, ["Memory loss"]);
  assert.deepEqual(answer?.conditions, ["Parkinson’s", "Stroke"]);
});

test("a mistyped word finds the nearest, and says so", async () => {
  const answer = await open().ask("dsytonia");
  assert.deepEqual(answer?.conditions, ["Dystonia"]);
  assert.equal(answer?.isMistyped, true);
});

test("words of the text are found in their best place", async () => {
  const { ask, index } = open();
  const answer = await ask("botulinum toxin");
  assert.deepEqual([answer?.conditions, answer?.places], [["Dystonia"], [1]]);
  const place = await index.place(await index.condition(0), 1);
  assert.deepEqual(place, {
    anchor: "medicine",
    where: "Treatment › Botulinum toxin",
    text: "It calms the nerves.",
  });
  assert.deepEqual((await ask("nerves"))?.places, [1, 0]);
  assert.deepEqual((await ask("dystonia cure"))?.places, [0]);
});

test("a word that is in too many articles is looked for in the text of what a name has found", async () => {
  const files = {
    ...FILES,
    "search.json": { ...FILES["search.json"], max_articles: 1 },
    // Of three articles, the index names one.
    "search-0/text-1.json": { toxin: [1, 0, 7], treatment: [3, 1, 3] },
    "conditions/dystonia/text-aa-1.json": [["more", "More", "Nothing."]],
  };
  const index = openIndex(async (path) => /** @type {Record<string, any>} */ (files)[path]);
  const answer = await find(index, "dystonia treatment");
  assert.deepEqual(answer?.conditions[0], { number: 0, place: 0 });
  assert.deepEqual(answer?.missing, []);
});

test("a word that is nowhere is named, and the others find", async () => {
  const { ask } = open();
  const answer = await ask("dystonia wxyz");
  assert.deepEqual([answer?.conditions, answer?.unknown, answer?.used], [["Dystonia"], ["wxyz"], ["dystonia"]]);
  assert.deepEqual((await ask("wxyz"))?.conditions, []);
});

test("a text that is too short asks for nothing", async () => {
  const { ask } = open();
  for (const text of ["", "t", "?"]) assert.equal(await ask(text), null, text);
  assert.equal((await ask("what is the"))?.isTooCommon, true);
  assert.deepEqual((await ask("xylophone"))?.conditions, []);
});

test("only the files that an answer needs are read, and only once", async () => {
  const { ask, read } = open();
  await ask("dystonia");
  await ask("dystonia");
  const files = ["search.json", "search-0/names-0.json", "search-0/text-0.json", "search-0/conditions-0.json"];
  assert.deepEqual(read, files);
});

test("a file that did not load is read again", async () => {
  let isOffline = true;
  const index = openIndex(async (path) => {
    if (isOffline) throw new Error("offline");
    return FILES[path];
  });
  await assert.rejects(find(index, "dystonia"), /offline/);
  isOffline = false;
  assert.equal((await find(index, "dystonia"))?.conditions[0].number, 0);
});

test("an index of another form is not read", async () => {
  const index = openIndex(async () => ({ ...FILES["search.json"], format: 1 }));
  await assert.rejects(find(index, "dystonia"), /format 1/);
});
