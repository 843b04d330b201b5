// Ranks a device's voices, and picks the one that reads. The names come from json/filters in
// https://github.com/HadrienGardeur/web-speech-recommended-voices as of 28 November 2025 (1bf748e).

/** @typedef {Pick<SpeechSynthesisVoice, "name" | "lang" | "voiceURI" | "default">} Voice */

/** Apple's novelty voices, by their current and older names. */
const NOVELTY = new Set(
  "Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Hysterical|Organ|Pipe Organ|Superstar|Princess|Trinoids|Whisper|Wobble|Deranged|Zarvox".split(
    "|",
  ),
);

/** Apple's voices of very low quality: Eloquence, and the oldest ones. */
const POOR = new Set("Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph".split("|"));

const GOOD_RANK = 0;
const POOR_RANK = 1;
const NOVELTY_RANK = 2;

/** @param {Voice} voice */
function rank({ name, voiceURI }) {
  // A name may end with its language, “Grandma (English (UK))”, or be translated. The last part of Apple's identifiers
  // is not: “com.apple.speech.synthesis.voice.BadNews”.
  const names = [name.replace(/ \(.*/, ""), voiceURI.replace(/.*\./, "").replace(/([a-z])([A-Z])/g, "$1 $2")];
  /** @param {Set<string>} set */
  const isIn = (set) => names.some((name) => set.has(name));
  // “English (America)+whisper” is a variant of an eSpeak voice.
  if (isIn(NOVELTY) || name.includes("+")) return NOVELTY_RANK;
  return isIn(POOR) || name.startsWith("eSpeak ") ? POOR_RANK : GOOD_RANK;
}

/**
 * The languages by which voices are preferred: that of the page, the reader's, and that of the page in the regions of the
 * reader. For a page in Spanish, and a reader whose browser is in the English of the United States, “es-US” is one.
 * @param {string} page
 * @param {readonly string[]} reader
 */
export function preferredLanguages(page, reader) {
  const regions = reader.map((tag) => tag.match(/[-_]([A-Za-z]{2})\b/)?.[1]).filter(Boolean);
  return [page, ...reader, ...regions.map((region) => `${page.split("-")[0]}-${region}`)];
}

/**
 * Sorts voices from best to worst. Voices in one of the given languages come before those of other regions. Novelty
 * voices are left out, unless there is nothing else.
 * @template {Voice} V
 * @param {V[]} voices
 * @param {readonly string[]} languages The page's and the reader's, in order of preference.
 */
export function sortVoices(voices, languages) {
  /** @param {string} tag */
  const plain = (tag) => tag.toLowerCase().replaceAll("_", "-");
  const preferred = languages.map(plain);
  /** @param {V} voice */
  const languageRank = ({ lang }) =>
    preferred.includes(plain(lang)) ? preferred.indexOf(plain(lang)) : preferred.length;
  const ranked = voices.map((voice) => ({ voice, costs: [rank(voice), languageRank(voice), voice.default ? 0 : 1] }));
  ranked.sort((one, other) => compare(one.costs, other.costs));
  const serious = ranked.filter(({ costs: [quality] }) => quality < NOVELTY_RANK);
  return (serious.length > 0 ? serious : ranked).map(({ voice }) => voice);
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function compare(one, other) {
  const index = one.findIndex((cost, index) => cost !== other[index]);
  return index < 0 ? 0 : one[index] - other[index];
}

/**
 * The word by which the reading settings remember a voice.
 * @param {Pick<Voice, "voiceURI">} voice
 */
export const wordOf = ({ voiceURI }) => `voice-${encodeURIComponent(voiceURI)}`;

/**
 * The reading settings with another voice in place of any of these. Voices of other languages stay.
 * @param {string[]} words
 * @param {readonly Pick<Voice, "voiceURI">[]} voices
 * @param {Pick<Voice, "voiceURI">} chosen
 */
export function withVoice(words, voices, chosen) {
  const replaced = voices.map(wordOf);
  return [...words.filter((word) => !replaced.includes(word)), wordOf(chosen)];
}

/**
 * The voice that the reader has chosen, or else the best.
 * @template {Voice} V
 * @param {V[]} sorted
 * @param {string[]} words The reading settings.
 */
export const chooseVoice = (sorted, words) => sorted.find((voice) => words.includes(wordOf(voice))) ?? sorted[0];
