import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseVoice, preferredLanguages, sortVoices, withVoice, wordOf } from "./voice-choice.js";

/**
 * @param {string} name
 * @param {string} lang
 * @param {string} [voiceURI]
 */
const voice = (name, lang, voiceURI = name) => ({ name, lang, voiceURI, default: name.endsWith("*") });

/** @param {{ name: string }[]} voices */
const names = (voices) => voices.map(({ name }) => name);

const REGIONAL = [
  voice("Moira", "en-IE"),
  voice("Samantha*", "en-US"),
  voice("Karen", "en_AU"),
  voice("Daniel", "en-GB"),
];

// As a Mac, an iPhone in French, and Linux report them.
const NOVELTY = [
  voice("Albert", "en-US", "com.apple.speech.synthesis.voice.Albert"),
  voice("Bad News*", "en-US", "com.apple.speech.synthesis.voice.BadNews"),
  voice("Mauvaises nouvelles", "en-US", "com.apple.speech.synthesis.voice.BadNews"),
  voice("English (America)+whisper", "en-US"),
];
const POOR = [
  voice("Grandma (English (US))", "en-US", "urn:moz-tts:osx:com.apple.eloquence.en-US.Grandma"),
  voice("eSpeak English", "en-US"),
];
const GOOD = [
  voice("Daniel", "en-GB", "com.apple.voice.compact.en-GB.Daniel"),
  voice("English (Great Britain)", "en-GB"),
];

test("a voice of the reader's region comes before those of other regions", () => {
  for (const { languages, best } of [
    { languages: ["en", "en-AU", "en-GB"], best: "Karen" },
    { languages: ["en", "de-DE", "en-GB"], best: "Daniel" },
    { languages: ["en-IE", "en-AU"], best: "Moira" },
    { languages: ["en", "fr-FR"], best: "Samantha*" },
  ]) {
    const sorted = sortVoices(REGIONAL, languages);
    assert.deepEqual([sorted[0].name, sorted.length], [best, 4], languages.join());
  }
});

test("poor voices come last, and novelty voices only where there is nothing else", () => {
  assert.deepEqual(names(sortVoices([...NOVELTY, ...POOR, ...GOOD], ["en", "en-US"])), names([...GOOD, ...POOR]));
  assert.deepEqual(names(sortVoices(NOVELTY, ["en", "en-US"])), [
    "Bad News*",
    "Albert",
    "Mauvaises nouvelles",
    "English (America)+whisper",
  ]);
});

test("the chosen voice reads, or else the best", () => {
  const [first, , third] = REGIONAL;
  assert.equal(chooseVoice(REGIONAL, ["text-large", wordOf(third)]), third);
  assert.equal(chooseVoice(REGIONAL, ["voice-unknown"]), first);
});

test("a page in another language than the reader's is read as in the reader's region", () => {
  const spanish = [voice("Mónica", "es-ES"), voice("Paulina", "es-MX"), voice("Luz", "es_US")];
  for (const { reader, best } of [
    { reader: ["en-US", "en"], best: "Luz" },
    { reader: ["es-MX", "en-US"], best: "Paulina" },
    { reader: ["en_us"], best: "Luz" },
    { reader: ["en"], best: "Mónica" },
  ]) {
    const [first] = sortVoices(spanish, preferredLanguages("es", reader));
    assert.equal(first.name, best, reader.join());
  }
});

test("a chosen voice takes the place of another one for its language, and of no other", () => {
  const spanish = [voice("Luz", "es-US"), voice("Paulina", "es-MX")];
  const words = ["text-large", wordOf(REGIONAL[0]), wordOf(spanish[0])];
  assert.deepEqual(withVoice(words, spanish, spanish[1]), ["text-large", "voice-Moira", "voice-Paulina"]);
  assert.deepEqual(withVoice(words, REGIONAL, REGIONAL[1]), ["text-large", "voice-Luz", "voice-Samantha*"]);
});

test("the word of a voice has no space, so that it is one word of the settings", () => {
  assert.equal(wordOf({ voiceURI: "English (America)+whisper" }), "voice-English%20(America)%2Bwhisper");
});
