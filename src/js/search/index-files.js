// The search's index, as src/prerender/search_index.rs writes it.

/** The index whose files `read` gets by their names. Each is read once; one that could not be, the next time again. */
export function openIndex(read) {
  const files = new Map();
  const file = (name) => {
    if (!files.has(name)) {
      const content = read(`${name}.json`);
      files.set(name, content);
      content.catch(() => files.delete(name));
    }
    return files.get(name);
  };
  let vocabulary;
  return {
    /** Every word there is, sorted, and those that are ignored. */
    async vocabulary() {
      if (!vocabulary) {
        const content = await file("words");
        vocabulary = { ...content, words: content.words.split(" "), ignored: content.ignored.split(" ") };
      }
      return vocabulary;
    },
    /** Where each word of these numbers stands: five lists of numbers. */
    async postings(wordNumbers) {
      const { first } = await this.vocabulary();
      const places = wordNumbers.map((word) => first.findLastIndex((begin) => begin <= word));
      const contents = {};
      await Promise.all([...new Set(places)].map(async (place) => (contents[place] = await file(`postings-${place}`))));
      return wordNumbers.map((word, at) => contents[places[at]][word - first[places[at]]].map(numbers));
    },
    async condition(number) {
      const [slug, name, otherNames, summary] = await this.entry("conditions", number);
      return { slug, name, otherNames, summary };
    },
    async symptom(number) {
      const [id, name, conditions] = await this.entry("symptoms", number);
      return { id, name, conditions: numbers(conditions) };
    },
    async entry(kind, number) {
      const perFile = (await this.vocabulary()).per_file[kind];
      return (await file(`${kind}-${Math.floor(number / perFile)}`))[number % perFile];
    },
  };
}

/** From the steps between them. */
function numbers(steps) {
  let number = 0;
  return steps.map((step) => (number += step));
}
