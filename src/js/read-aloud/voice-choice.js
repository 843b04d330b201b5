// Which of a device's voices reads, and which the reader can choose. The names are those of json/filters in
// https://github.com/HadrienGardeur/web-speech-recommended-voices as of 28 November 2025 (1bf748e).

/** Apple's novelty voices, by their names of today and of older systems. */
const NOVELTY = new Set(
  "Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Hysterical|Organ|Pipe Organ|Superstar|Princess|Trinoids|Whisper|Wobble|Deranged|Zarvox".split(
    "|",
  ),
);

/** Voices of very low quality: Apple's Eloquence, and its oldest. */
const POOR = new Set("Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph".split("|"));

const GOOD_RANK = 0;
const POOR_RANK = 1;
const NOVELTY_RANK = 2;

function rank({ name, voiceURI }) {
  // A name may end with its language, “Grandma (English (UK))”, or be translated. What comes last in Apple's identifiers is
  // not: “com.apple.speech.synthesis.voice.BadNews”.
  const names = [name.replace(/ \(.*/, ""), voiceURI.replace(/.*\./, "").replace(/([a-z])([A-Z])/g, "$1 $2")];
  const isIn = (set) => names.some((name) => set.has(name));
  // “English (America)+whisper” is a variant of an eSpeak voice.
  if (isIn(NOVELTY) || name.includes("+")) return NOVELTY_RANK;
  return isIn(POOR) || name.startsWith("eSpeak ") ? POOR_RANK : GOOD_RANK;
}

/**
 * The voices from which the reader can choose, the best first. `languages` are the page's and the reader's, the most
 * wanted first: a voice of just one of them comes before those of other regions. Novelty voices come only where there is
 * nothing else.
 */
export function sortVoices(voices, languages) {
  const plain = (tag) => tag.toLowerCase().replaceAll("_", "-");
  const wanted = languages.map(plain);
  const place = ({ lang }) => (wanted.includes(plain(lang)) ? wanted.indexOf(plain(lang)) : wanted.length);
  const costs = new Map(voices.map((voice) => [voice, [rank(voice), place(voice), voice.default ? 0 : 1]]));
  const sorted = [...voices].sort((one, other) => compare(costs.get(one), costs.get(other)));
  const serious = sorted.filter((voice) => costs.get(voice)[0] < NOVELTY_RANK);
  return serious.length > 0 ? serious : sorted;
}

function compare(one, other) {
  const place = one.findIndex((cost, index) => cost !== other[index]);
  return place < 0 ? 0 : one[place] - other[place];
}

/** What the reading settings keep of a voice. */
export const wordOf = ({ voiceURI }) => `voice-${encodeURIComponent(voiceURI)}`;

/** The voice that reads: the one that the reader has chosen, or else the best. */
export const chooseVoice = (sorted, words) => sorted.find((voice) => words.includes(wordOf(voice))) ?? sorted[0];
