// Reads the search index that src/builder/search_index.rs writes.

/**
 * @typedef {object} Vocabulary
 * @property {string[]} words Every word in the index, sorted.
 * @property {string[]} ignored Words that are in no index.
 * @property {Record<string, string>} plain Letters and their replacements, for words.js.
 * @property {number[]} first The number of the first word in each file of postings.
 * @property {Record<"conditions" | "symptoms", number>} per_file The number of entries in a file.
 *
 * @typedef {object} ConditionEntry
 * @property {string} slug
 * @property {string} name
 * @property {string[]} otherNames
 * @property {string} summary
 *
 * @typedef {object} SymptomEntry
 * @property {string} id
 * @property {string} name
 * @property {number[]} conditions
 *
 * @typedef {ReturnType<typeof openIndex>} SearchIndex
 */

/**
 * Opens the index. Each file is read once; after a failure, again.
 * @param {(name: string) => Promise<any>} read Reads a file by its name.
 */
export function openIndex(read) {
  /** @type {Map<string, Promise<any>>} */
  const files = new Map();
  /** @param {string} name */
  const file = (name) => {
    let content = files.get(name);
    if (!content) {
      content = read(`${name}.json`);
      files.set(name, content);
      content.catch(() => files.delete(name));
    }
    return content;
  };
  /** @type {Vocabulary | undefined} */
  let vocabulary;
  return {
    /** @returns {Promise<Vocabulary>} */
    async vocabulary() {
      if (!vocabulary) {
        const content = await file("words");
        vocabulary = { ...content, words: content.words.split(" "), ignored: content.ignored.split(" ") };
      }
      return /** @type {Vocabulary} */ (vocabulary);
    },
    /**
     * Where each word occurs: a list of numbers for each field of src/builder/search_index.rs.
     * @param {number[]} wordNumbers
     * @returns {Promise<number[][][]>}
     */
    async postings(wordNumbers) {
      const { first } = await this.vocabulary();
      const fileNumbers = wordNumbers.map((word) => first.findLastIndex((begin) => begin <= word));
      /** @type {Record<number, number[][][]>} */
      const contents = {};
      await Promise.all(
        [...new Set(fileNumbers)].map(async (number) => {
          contents[number] = await file(`postings-${number}`);
        }),
      );
      return wordNumbers.map((word, index) => {
        const number = fileNumbers[index];
        return contents[number][word - first[number]].map(fromSteps);
      });
    },
    /**
     * @param {number} number
     * @returns {Promise<ConditionEntry>}
     */
    async condition(number) {
      const [slug, name, otherNames, summary] = await this.entry("conditions", number);
      return { slug, name, otherNames, summary };
    },
    /**
     * @param {number} number
     * @returns {Promise<SymptomEntry>}
     */
    async symptom(number) {
      const [id, name, conditions] = await this.entry("symptoms", number);
      return { id, name, conditions: fromSteps(conditions) };
    },
    /**
     * @param {"conditions" | "symptoms"} kind
     * @param {number} number
     */
    async entry(kind, number) {
      const perFile = (await this.vocabulary()).per_file[kind];
      return (await file(`${kind}-${Math.floor(number / perFile)}`))[number % perFile];
    },
  };
}

/**
 * Rising numbers, from the steps between them.
 * @param {number[]} steps
 */
function fromSteps(steps) {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
