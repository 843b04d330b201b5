// The reading of a part of the article, sentence by sentence.
import { choose, words } from "../reading-settings/record.js";
import { statusBeside } from "../sections/section-status.js";
import { keepClearOf, makeBar } from "./toolbar.js";
import { bringIntoView, isSeen, mark, unmark } from "./highlight.js";
import { sentencesOf } from "./sentences.js";
import { chooseVoice, sortVoices, wordOf } from "./voice-choice.js";
import { watch } from "./silence-watch.js";

const speech = window.speechSynthesis;

/** The one that goes on. */
let reading;

/** The speed that the reader chose last. */
let rate = 1;

/** Reads the part of the article that a button stands in, in one of these voices. */
export function listen(button, voices) {
  reading?.close();
  reading = new Reading(button, sortVoices(voices, [document.documentElement.lang, ...navigator.languages]));
  reading.open();
}

addEventListener("pagehide", () => reading?.close());

class Reading {
  constructor(button, voices) {
    this.button = button;
    this.voice = chooseVoice(voices, words());
    this.sentences = sentencesOf(button.closest("details, section"));
    /** The sentence at hand. */
    this.index = 0;
    /** What is being spoken; nothing during a pause. */
    this.utterance = null;
    this.controls = makeBar(
      { name: button.dataset.listen, rate, voices, voice: this.voice },
      {
        toggle: () => (this.utterance ? this.pause() : this.speak()),
        back: () => this.goTo(Math.max(0, this.index - 1)),
        next: () => this.goTo(this.index + 1),
        setRate: (chosen) => this.setRate(chosen),
        setVoice: (chosen) => this.setVoice(chosen),
        stop: () => this.stop(),
      },
    );
  }

  open() {
    const { bar, toggle } = this.controls;
    // Outside of what folds. Who leaves the bar by keyboard comes to what follows.
    this.button.closest(".article__text > *").after(bar);
    this.release = keepClearOf(bar);
    toggle.focus();
    this.speak();
  }

  close() {
    this.hush();
    unmark();
    this.release();
    this.controls.bar.remove();
    reading = null;
  }

  stop() {
    this.close();
    this.button.focus();
    if (document.activeElement === this.button) return;
    // It is folded away by now.
    this.button.closest(".article__text > *").querySelector("summary")?.focus();
  }

  /** At the end of the part. The focus stays with a reader who is elsewhere by now. */
  finish() {
    if (this.controls.bar.contains(document.activeElement)) this.stop();
    else this.close();
    statusBeside(this.button).textContent = "Read to the end.";
  }

  /** Speaks the sentence at hand from its start. */
  speak(isFollowed = true) {
    this.hush();
    const sentence = this.sentences[this.index];
    this.show(sentence, isFollowed);
    // One utterance for each sentence: Chromium breaks off what takes longer than 15 seconds.
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    Object.assign(utterance, { voice: this.voice, lang: this.voice.lang, rate });
    // What was hushed still tells how it ended: that must change nothing.
    const isAtHand = () => this.utterance === utterance;
    utterance.onend = () => isAtHand() && this.goOn();
    utterance.onerror = ({ error }) => isAtHand() && this.fail(error);
    this.utterance = utterance;
    // A device that has paused by itself would keep what follows waiting.
    if (speech.paused) speech.resume();
    speech.speak(utterance);
    watch(utterance, isAtHand, () =>
      this.pause("Your device has gone silent. Press Continue to hear this sentence again."),
    );
  }

  hush() {
    const isSpeaking = this.utterance !== null;
    this.utterance = null;
    // No more often than needed: some browsers have lost what was spoken right after.
    if (isSpeaking) speech.cancel();
  }

  /** Ends the utterance, as the browser's own pause does on Android: what follows speaks it anew. */
  pause(why = "") {
    this.hush();
    this.controls.toggle.textContent = "Continue";
    this.controls.say(why);
  }

  /** After a sentence. A reader who has moved away from it is not taken to the next one. */
  goOn() {
    this.utterance = null;
    this.goTo(this.index + 1, isSeen(this.sentences[this.index], this.limit()));
  }

  fail(error) {
    this.utterance = null;
    this.pause(
      error === "not-allowed"
        ? "Your browser speaks only when you press a button. Press Continue."
        : "Your device did not speak this sentence to its end. Press Continue to try again.",
    );
  }

  goTo(index, isFollowed) {
    if (index === this.sentences.length) return this.finish();
    this.index = index;
    this.speak(isFollowed);
  }

  setRate(chosen) {
    rate = chosen;
    if (this.utterance) this.speak();
  }

  /** Has another voice read, also on other pages. */
  setVoice(chosen) {
    this.voice = chosen;
    if (this.utterance) this.speak();
    const others = words().filter((word) => !word.startsWith("voice-"));
    const { isKept, outcome } = choose([...others, wordOf(chosen)]);
    this.controls.say(`Voice: ${chosen.name}. ${outcome}`, !isKept);
  }

  show(sentence, isFollowed) {
    this.controls.toggle.textContent = "Pause";
    const summary = sentence.block.closest("summary");
    if (summary) summary.closest("details").open = true;
    mark(sentence);
    if (isFollowed) bringIntoView(sentence, this.limit());
  }

  /** How far down the window the page is to be seen. */
  limit() {
    return this.controls.bar.getBoundingClientRect().top;
  }
}
