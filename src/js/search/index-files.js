// Reads the search index that src/builder/search_index.rs writes.

/**
 * @typedef {"words" | "endings" | "names" | "text"} Kind A kind of files with sorted words.
 *
 * @typedef {object} Root
 * @property {string} folder The folder of the other files.
 * @property {number} conditions The number of all conditions.
 * @property {Record<Kind, string[]>} boundaries For each file but the first, a text that is not after its words, and
 *   after those of the file before.
 * @property {Set<string>} ignored Words that tell nothing.
 * @property {Set<string>} optional Words that need not be in a name.
 * @property {Record<string, string>} plain Letters and their replacements, for words.js.
 * @property {Record<string, string>} synonyms What people say for the words of headings.
 * @property {Record<"conditions" | "symptoms" | "places", number>} perFile The number of entries in a file.
 * @property {number} maxArticles The maximum number of articles in a text posting.
 *
 * @typedef {[names: number[], ofSymptoms: number[], symptoms: number[]]} NamePosting Where a word is in names.
 * @typedef {number[]} TextPosting Where a word is in texts.
 *
 * @typedef {object} ConditionEntry
 * @property {string} path The path of its article from the home page.
 * @property {string} name
 * @property {string[]} otherNames
 * @property {string} summary
 * @property {string} textHash
 * @property {number} placeCount The number of places in its text.
 * @property {string | null} language The language of its article, if it is not that of the index.
 *
 * @typedef {object} SymptomEntry
 * @property {string} id
 * @property {string} name
 * @property {number[]} conditions
 *
 * @typedef {object} Place A part of an article's text.
 * @property {string} anchor The id of the element to link to.
 * @property {string} where Its headings.
 * @property {string} text
 *
 * @typedef {ReturnType<typeof openIndex>} SearchIndex
 */

/** The version of the index's form that this script reads. */
const FORMAT = 3;
/** The file that says where everything is. */
export const ROOT = "search.json";
/** No letter is after this. */
const LAST = "\uffff";

/**
 * Opens the index. Each file is read once; after a failure, again.
 * @param {(path: string) => Promise<any>} read Reads a file by its path from the site's root.
 */
export function openIndex(read) {
  /** @type {Map<string, Promise<any>>} */
  const files = new Map();
  /** @param {string} path */
  const file = (path) => {
    let content = files.get(path);
    if (!content) {
      content = read(path);
      files.set(path, content);
      content.catch(() => {
        files.delete(path);
        // The host may have another index by now.
        files.delete(ROOT);
        known = undefined;
      });
    }
    return content;
  };
  /** @type {Root | undefined} */
  let known;

  /** @returns {Promise<Root>} */
  async function root() {
    known ??= parseRoot(await file(ROOT));
    return known;
  }

  /** @param {string} name */
  async function inFolder(name) {
    return file(`${(await root()).folder}${name}.json`);
  }

  /**
   * The contents of the files in which words that begin like this are; of a whole word, the file in which it is.
   * @param {Kind} kind
   * @param {string} beginning
   * @param {boolean} [isWhole]
   * @returns {Promise<any[]>}
   */
  async function filesOf(kind, beginning, isWhole) {
    const boundaries = (await root()).boundaries[kind];
    const first = position(boundaries, beginning);
    const last = isWhole ? first : position(boundaries, beginning + LAST);
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return Promise.all(numbers.map((number) => inFolder(`${kind}-${number}`)));
  }

  /**
   * @param {"conditions" | "symptoms"} kind
   * @param {number} number
   */
  async function entry(kind, number) {
    const perFile = (await root()).perFile[kind];
    return (await inFolder(`${kind}-${Math.floor(number / perFile)}`))[number % perFile];
  }

  return {
    root,
    /**
     * The words of names that begin like this, and others near them.
     * @param {string} beginning
     * @returns {Promise<string[]>}
     */
    async words(beginning) {
      const lists = await filesOf("words", beginning);
      return lists.flatMap((/** @type {string} */ list) => list.split(" "));
    },
    /**
     * The words of names that end like this, and others near them.
     * @param {string} ending
     * @returns {Promise<string[]>}
     */
    async wordsWithEnding(ending) {
      const lists = await filesOf("endings", reversed(ending));
      return lists.flatMap((/** @type {string} */ list) => list.split(" ").map(reversed));
    },
    /**
     * The postings of words that begin like this, or of a whole word, and of others near them.
     * @param {string} beginning
     * @param {boolean} [isWhole]
     * @returns {Promise<[string, NamePosting][]>}
     */
    async names(beginning, isWhole) {
      return (await filesOf("names", beginning, isWhole)).flatMap(Object.entries);
    },
    /**
     * The same for the words of texts.
     * @param {string} beginning
     * @param {boolean} [isWhole]
     * @returns {Promise<[string, TextPosting][]>}
     */
    async texts(beginning, isWhole) {
      return (await filesOf("text", beginning, isWhole)).flatMap(Object.entries);
    },
    /**
     * @param {number} number
     * @returns {Promise<ConditionEntry>}
     */
    async condition(number) {
      const [path, name, otherNames, summary, textHash, placeCount, language] = await entry("conditions", number);
      return { path, name, otherNames, summary, textHash, placeCount, language };
    },
    /**
     * @param {number} number
     * @returns {Promise<SymptomEntry>}
     */
    async symptom(number) {
      const [id, name, conditions] = await entry("symptoms", number);
      return { id, name, conditions: fromSteps(conditions) };
    },
    /**
     * A place of an article's text.
     * @param {ConditionEntry} entry
     * @param {number} number
     * @returns {Promise<Place>}
     */
    async place({ path, textHash }, number) {
      const { places } = (await root()).perFile;
      const list = await file(`${path}text-${textHash}-${Math.floor(number / places)}.json`);
      const [anchor, where, text] = list[number % places];
      return { anchor, where, text };
    },
    /**
     * All places of an article's text.
     * @param {ConditionEntry} entry
     * @returns {Promise<Place[]>}
     */
    async places(entry) {
      return Promise.all(Array.from({ length: entry.placeCount }, (_, number) => this.place(entry, number)));
    },
  };
}

/**
 * @param {any} content
 * @returns {Root}
 */
function parseRoot({ format, boundaries, ignored, optional, per_file, max_articles, ...others }) {
  if (format !== FORMAT) throw new Error(`The search index has the format ${format}, not ${FORMAT}.`);
  /** @type {(list: string) => string[]} */
  const list = (joined) => joined.split(" ").filter(Boolean);
  const lists = Object.entries(boundaries).map(([kind, joined]) => [kind, list(joined)]);
  return {
    ...others,
    // Words are keys, and “constructor” is a word.
    synonyms: Object.assign(Object.create(null), others.synonyms),
    boundaries: Object.fromEntries(lists),
    ignored: new Set(list(ignored)),
    optional: new Set(list(optional)),
    perFile: per_file,
    maxArticles: max_articles,
  };
}

/**
 * The number of boundaries that are not after a text.
 * @param {string[]} boundaries
 * @param {string} text
 */
function position(boundaries, text) {
  let [low, high] = [0, boundaries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boundaries[middle] <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {string} word */
function reversed(word) {
  return [...word].reverse().join("");
}

/**
 * Rising numbers, from the steps between them.
 * @param {number[]} steps
 */
export function fromSteps(steps) {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
