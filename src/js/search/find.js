// Finds conditions and symptoms.
import { MISTYPED, match } from "./match.js";
import { words } from "./words.js";

/** So many symptoms at most are shown. */
const MOST_SYMPTOMS = 5;
/** So many letters must a word have to stand for all that it begins: the only one, and one of several. Each file of the
    index that is loaded for less is loaded for little. */
const LEAST_LETTERS = 2;
const LEAST_LETTERS_OF_SEVERAL = 3;
/** Of more words than these the first ones are searched for: each costs up to 20,000 bytes of the index. */
const MOST_WORDS = 4;
/** What a word costs by where it stands: name begins with it, name, other name, symptom; and by how it is meant, which
    counts less. Less is better. */
const PLACE = 3;
const SYMPTOM = 3;

/** What a text finds: the numbers of conditions, the best first, and symptoms. Nothing for a text that asks for nothing
    yet. */
export async function find(index, text) {
  const vocabulary = await index.vocabulary();
  const typed = words(text, vocabulary.ignored);
  const least = typed.length > 1 ? LEAST_LETTERS_OF_SEVERAL : LEAST_LETTERS;
  // A few letters may be a word, but where they are none, they are yet to become one.
  const isAsked = ([word, found]) => word.length >= least || found.length > 0;
  const meant = typed
    .map((word) => [word, match(vocabulary.words, word, least)])
    .filter(isAsked)
    .slice(0, MOST_WORDS);
  if (meant.length === 0) return null;
  const places = await Promise.all(meant.map(([, found]) => placesOf(index, found)));
  const symptomNumbers = sorted(places.map(({ symptoms }) => symptoms));
  const symptoms = await Promise.all(symptomNumbers.slice(0, MOST_SYMPTOMS).map((number) => index.symptom(number)));
  const conditions = sorted(places.map(({ conditions }) => conditions));
  return {
    symptoms,
    symptomCount: symptomNumbers.length,
    conditions: mixedLast(conditions, places, symptoms),
    isMistyped: meant.some(([, found]) => found.some(({ how }) => how === MISTYPED)),
  };
}

/** Where the meant words stand, with the least cost of each condition and of each symptom. */
async function placesOf(index, meant) {
  const [conditions, symptoms] = [new Map(), new Map()];
  const note = (map, number, cost) => {
    if (!(map.get(number) <= cost)) map.set(number, cost);
  };
  const postings = await index.postings(meant.map(({ number }) => number));
  postings.forEach((posting, word) => {
    const { how } = meant[word];
    for (let place = 0; place <= SYMPTOM; place += 1) {
      for (const number of posting[place]) note(conditions, number, PLACE * place + how);
    }
    for (const number of posting[SYMPTOM + 1]) note(symptoms, number, how);
  });
  return { conditions, symptoms };
}

/** The numbers that are in all of these costs, those of the least costs first. */
function sorted([first, ...others]) {
  const costs = [];
  for (const [number, cost] of first) {
    const sum = others.reduce((before, other) => before + other.get(number), cost);
    // What is not in another one makes it no number.
    if (sum >= 0) costs.push([sum, number]);
  }
  costs.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return costs.map(([, number]) => number);
}

/** Of “memory loss”, what has the symptom comes before what has trouble with memory and a loss of hair. */
function mixedLast(conditions, places, symptoms) {
  if (places.length === 1) return conditions;
  const having = new Set(symptoms.flatMap((symptom) => symptom.conditions));
  const bySymptom = (number) => places.filter((place) => place.conditions.get(number) >= PLACE * SYMPTOM).length;
  const isMixed = (number) => bySymptom(number) > 1 && !having.has(number);
  return [...conditions.filter((number) => !isMixed(number)), ...conditions.filter(isMixed)];
}
