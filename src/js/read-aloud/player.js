// Speaks sentences one after another, and follows the reader's commands. It does not touch the page.
import { message } from "../messages/message.js";
import { watchForSilence } from "./silence-watch.js";

/**
 * Receives the reports of a player.
 * @template S
 * @typedef {object} Listener
 * @property {(sentence: S, previous: S | null) => void} onSentence A sentence begins. `previous` has just been spoken to
 *   its end; without it, the reader asked for this one.
 * @property {(message: string) => void} onPause Nothing is spoken now. The message, if any, tells the reader why.
 * @property {() => void} onEnd There is no next sentence.
 */

/** @template {{ words: string }} S */
export class Player {
  #index = 0;
  /** @type {SpeechSynthesisUtterance | null} The current utterance; null during a pause. */
  #utterance = null;

  /**
   * @param {SpeechSynthesis} speech
   * @param {S[]} sentences
   * @param {{ voice: SpeechSynthesisVoice, rate: number }} settings
   * @param {Listener<S>} listener
   */
  constructor(speech, sentences, { voice, rate }, listener) {
    this.speech = speech;
    this.sentences = sentences;
    this.voice = voice;
    this.rate = rate;
    this.listener = listener;
  }

  /** Speaks the current sentence from its start. */
  speak() {
    this.#speak(null);
  }

  toggle() {
    if (this.#utterance) this.#pause();
    else this.speak();
  }

  back() {
    this.#goTo(Math.max(0, this.#index - 1));
  }

  next() {
    this.#goTo(this.#index + 1);
  }

  /** @param {number} rate */
  setRate(rate) {
    this.rate = rate;
    if (this.#utterance) this.speak();
  }

  /** @param {SpeechSynthesisVoice} voice */
  setVoice(voice) {
    this.voice = voice;
    if (this.#utterance) this.speak();
  }

  /** Ends the current utterance. It reports nothing more. */
  silence() {
    const isSpeaking = this.#utterance !== null;
    this.#utterance = null;
    // No more often than necessary: some browsers have lost the utterance right after.
    if (isSpeaking) this.speech.cancel();
  }

  /** @param {S | null} previous */
  #speak(previous) {
    this.silence();
    const sentence = this.sentences[this.#index];
    this.listener.onSentence(sentence, previous);
    // One utterance for each sentence, because Chromium breaks off an utterance after 15 seconds.
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    const { speech, voice, rate } = this;
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    // A cancelled utterance still reports its end, which must change nothing.
    const isCurrent = () => this.#utterance === utterance;
    utterance.onend = () => isCurrent() && this.#continue(sentence);
    utterance.onerror = ({ error }) => isCurrent() && this.#fail(error);
    this.#utterance = utterance;
    // A device that has paused by itself would keep the next utterance waiting.
    if (speech.paused) speech.resume();
    speech.speak(utterance);
    watchForSilence(speech, utterance, isCurrent, () => this.#pause(message("read-aloud-silent")));
  }

  /**
   * Ends the utterance, as the browser's own pause does on Android. Continuing speaks the sentence from its start.
   * @param {string} [reason]
   */
  #pause(reason = "") {
    this.silence();
    this.listener.onPause(reason);
  }

  /** @param {S} spoken */
  #continue(spoken) {
    this.#utterance = null;
    this.#goTo(this.#index + 1, spoken);
  }

  /** @param {SpeechSynthesisErrorCode} error */
  #fail(error) {
    this.#utterance = null;
    this.#pause(error === "not-allowed" ? message("read-aloud-not-allowed") : message("read-aloud-broken-off"));
  }

  /**
   * @param {number} index
   * @param {S | null} [previous]
   */
  #goTo(index, previous = null) {
    if (index === this.sentences.length) return this.listener.onEnd();
    this.#index = index;
    this.#speak(previous);
  }
}
