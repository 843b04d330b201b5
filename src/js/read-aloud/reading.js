// Reads a part of the article aloud, sentence by sentence, with a toolbar.
import { page } from "../dom/page.js";
import { message } from "../messages/message.js";
import { settingChanged } from "../reading-settings/messages.js";
import { choose, chosenWords } from "../reading-settings/record.js";
import { sectionStatus } from "../sections/section-status.js";
import { highlight, isVisible, removeHighlight, scrollIntoView } from "./highlight.js";
import { Player } from "./player.js";
import { sentencesOf } from "./sentences.js";
import { keepClearOf, makeToolbar } from "./toolbar.js";
import { chooseVoice, preferredLanguages, sortVoices, withVoice } from "./voice-choice.js";

/** @typedef {import("./sentences.js").Sentence} Sentence */

/** A part of the article, outside of all folded sections. */
const PART = ".article__text > *";

/** The parts that are read if the whole article is. */
const PARTS_OF_ARTICLE =
  ".medical-help, #introduction, .article__text > .article-section, [aria-labelledby='conclusion']";

/** @type {Reading | null} The current reading. */
let current = null;

/** The speed that the reader chose last. */
let rate = 1;

/**
 * Reads the part of the article that a button belongs to, or the whole article, in one of these voices.
 * @param {HTMLElement} button
 * @param {SpeechSynthesisVoice[]} voices
 */
export function listen(button, voices) {
  current?.close();
  current = new Reading(button, sortVoices(voices, preferredLanguages(page.lang, navigator.languages)));
  current.open();
}

addEventListener("pagehide", () => current?.close());

class Reading {
  /**
   * @param {HTMLElement} button
   * @param {SpeechSynthesisVoice[]} voices
   */
  constructor(button, voices) {
    this.button = button;
    this.voices = voices;
    const tools = button.closest(".article-tools");
    this.isWholeArticle = Boolean(tools);
    /** The part of the article that contains the button or, of the whole article, what is read. */
    this.part = /** @type {Element} */ (tools ?? button.closest(PART));
    const voice = chooseVoice(voices, chosenWords());
    const parts = tools ? [...document.querySelectorAll(PARTS_OF_ARTICLE)] : [button.closest("details, section")];
    const sentences = parts.flatMap((part) => sentencesOf(/** @type {Element} */ (part)));
    const player = new Player(
      window.speechSynthesis,
      sentences,
      { voice, rate },
      {
        onSentence: (sentence, previous) => this.show(sentence, previous),
        onPause: (reason) => this.showPause(reason),
        onEnd: () => this.finish(),
      },
    );
    this.player = player;
    this.toolbar = makeToolbar(
      { name: button.dataset.listen ?? "", rate, voices, voice },
      {
        toggle: () => player.toggle(),
        back: () => player.back(),
        next: () => player.next(),
        setRate: (chosen) => this.setRate(chosen),
        setVoice: (chosen) => this.setVoice(chosen),
        stop: () => this.stop(),
      },
    );
    this.stopKeepingClear = () => {};
  }

  open() {
    const { bar, toggle } = this.toolbar;
    // So the Tab key leads from the toolbar to the text after the part.
    this.part.after(bar);
    this.stopKeepingClear = keepClearOf(bar);
    toggle.focus();
    this.player.speak();
  }

  close() {
    this.player.silence();
    removeHighlight();
    this.stopKeepingClear();
    this.toolbar.bar.remove();
    current = null;
  }

  stop() {
    this.close();
    const summary = this.part.querySelector("summary");
    // A reader of the whole article stays where the reading has stopped.
    if (this.isWholeArticle) (summary ?? this.button).focus({ preventScroll: true });
    else this.button.focus();
    // If the button is folded away, focus the heading of its section.
    if (document.activeElement !== this.button) summary?.focus({ preventScroll: this.isWholeArticle });
  }

  /** Ends the reading. The focus stays with a reader who is elsewhere by now. */
  finish() {
    if (this.toolbar.bar.contains(document.activeElement)) this.stop();
    else this.close();
    sectionStatus(this.button).textContent = message("read-aloud-ended");
  }

  /**
   * Shows a sentence that begins. A reader who has scrolled away from the previous one stays there.
   * @param {Sentence} sentence
   * @param {Sentence | null} previous
   */
  show(sentence, previous) {
    // How far down the window the page is visible.
    const limit = this.toolbar.bar.getBoundingClientRect().top;
    const isFollowing = !previous || isVisible(previous, limit);
    this.toolbar.toggle.textContent = message("read-aloud-pause");
    if (this.isWholeArticle) this.part = /** @type {Element} */ (sentence.block.closest(PART));
    const section = sentence.block.closest("summary")?.closest("details");
    if (section) section.open = true;
    highlight(sentence);
    if (isFollowing) scrollIntoView(sentence, limit);
  }

  /** @param {string} reason */
  showPause(reason) {
    this.toolbar.toggle.textContent = message("read-aloud-continue");
    this.toolbar.showStatus(reason);
  }

  /**
   * Reads on at another speed, also in the next reading.
   * @param {number} chosen
   */
  setRate(chosen) {
    rate = chosen;
    this.player.setRate(chosen);
  }

  /**
   * Reads on in another voice, and remembers it for other pages.
   * @param {SpeechSynthesisVoice} voice
   */
  setVoice(voice) {
    this.player.setVoice(voice);
    const error = choose(withVoice(chosenWords(), this.voices, voice));
    this.toolbar.showStatus(settingChanged(message("read-aloud-voice"), voice.name, error), error !== "");
  }
}
