import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "./find.js";
import { openIndex } from "./index-files.js";

/** As src/builder/search_index.rs writes it: lists of numbers are steps from one to the next. */
/** @type {Record<string, any>} */
const FILES = {
  "words.json": {
    words: "dystonia essential hearing loss memory parkinsons tremor trouble",
    first: [0, 4],
    ignored: "of the with",
    plain: {},
    per_file: { conditions: 2, symptoms: 1 },
  },
  // Each word: conditions by start of name, name, other name and symptom; symptoms.
  "postings-0.json": [
    [[0], [], [], [], []],
    [[1], [], [], [], []],
    [[], [], [], [3], [2]],
    [[], [], [], [2, 1], [1, 1]],
  ],
  "postings-1.json": [
    [[], [], [], [2, 1], [1, 2]],
    [[2], [], [], [], []],
    [[], [1], [], [0, 2], [0]],
    [[], [], [], [3], [3]],
  ],
  "conditions-0.json": [
    ["dystonia", "Dystonia", [], "About dystonia."],
    ["essential-tremor", "Essential tremor", ["Shaking"], "About tremor."],
  ],
  "conditions-1.json": [
    ["parkinsons", "Parkinson’s disease", [], "About Parkinson’s."],
    ["stroke", "Stroke", [], "About stroke."],
  ],
  "symptoms-0.json": [["tremor", "Tremor", [0, 1, 1]]],
  "symptoms-1.json": [["memory-loss", "Memory loss", [2]]],
  "symptoms-2.json": [["hearing-loss", "Hearing loss", [3]]],
  "symptoms-3.json": [["memory-trouble", "Trouble with memory", [3]]],
};

/** Opens the index, and notes which files are read. */
function open() {
  /** @type {string[]} */
  const read = [];
  const index = openIndex(async (name) => {
    read.push(name);
    return FILES[name];
  });
  /** @param {string} text */
  const ask = async (text) => {
    const answer = await find(index, text);
    if (!answer) return null;
    const conditions = await Promise.all(answer.conditions.map((number) => index.condition(number)));
    return {
      ...answer,
      conditions: conditions.map(({ name }) => name),
      symptoms: answer.symptoms.map(({ name }) => name),
    };
  };
  return { index, ask, read };
}

test("names come before symptoms", async () => {
  const answer = await open().ask("tremor");
  assert.deepEqual(answer?.conditions, ["Essential tremor", "Dystonia", "Parkinson’s disease"]);
  assert.deepEqual(answer?.symptoms, ["Tremor"]);
  assert.equal(answer?.isMistyped, false);
});

test("several words must all match", async () => {
  const { ask } = open();
  assert.deepEqual((await ask("tremor parkinsons"))?.conditions, ["Parkinson’s disease"]);
  assert.deepEqual((await ask("dystonia parkinsons"))?.conditions, []);
});

test("a condition with the symptom comes before one with the words of two symptoms", async () => {
  const answer = await open().ask("memory loss");
  assert.deepEqual(answer?.symptoms, ["Memory loss"]);
  assert.deepEqual(answer?.conditions, ["Parkinson’s disease", "Stroke"]);
});

test("a mistyped word finds the nearest, and says so", async () => {
  const answer = await open().ask("dsytonia");
  assert.deepEqual(answer?.conditions, ["Dystonia"]);
  assert.equal(answer?.isMistyped, true);
});

test("a text that is too short asks for nothing", async () => {
  const { ask } = open();
  for (const text of ["", "t", "of the"]) assert.equal(await ask(text), null, text);
  assert.deepEqual((await ask("xylophone"))?.conditions, []);
});

test("only the files that an answer needs are read, and only once", async () => {
  const { ask, read } = open();
  await ask("dystonia");
  await ask("dystonia");
  assert.deepEqual(read, ["words.json", "postings-0.json", "conditions-0.json"]);
});

test("a file that did not load is read again", async () => {
  let isOffline = true;
  const index = openIndex(async (name) => {
    if (isOffline) throw new Error("offline");
    return FILES[name];
  });
  await assert.rejects(find(index, "dystonia"), /offline/);
  isOffline = false;
  assert.deepEqual((await find(index, "dystonia"))?.conditions, [0]);
});
