import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { install } from "../testing/fake-page.js";
import { Player } from "./player.js";

class FakeUtterance {
  rate = 1;
  /** @type {any} */
  voice = null;
  onend = () => {};
  /** @type {(event: { error: string }) => void} */
  onerror = () => {};

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}
install({ SpeechSynthesisUtterance: FakeUtterance });

/** A device that speaks until the test ends the utterance. */
class FakeSpeech {
  /** @type {FakeUtterance[]} */
  spoken = [];
  cancelled = 0;
  pending = false;
  paused = false;
  speaking = false;

  get current() {
    return /** @type {FakeUtterance} */ (this.spoken.at(-1));
  }

  resume() {
    this.paused = false;
  }

  /** @param {FakeUtterance} utterance */
  speak(utterance) {
    this.spoken.push(utterance);
    this.speaking = true;
  }

  cancel() {
    this.cancelled += 1;
    this.speaking = false;
    // Firefox reports a cancelled utterance as ended.
    this.current.onend();
  }

  end() {
    this.speaking = false;
    this.current.onend();
  }
}

const VOICE = { name: "Near", lang: "en-GB" };
const SENTENCES = ["One.", "Two.", "Three."].map((words) => ({ words }));

/** @type {FakeSpeech} */
let speech;
/** @type {string[]} */
let log;
/** @type {Player<{ words: string }>} */
let player;

beforeEach((context) => {
  const { mock } = /** @type {import("node:test").TestContext} */ (context);
  mock.timers.enable({ apis: ["setInterval"] });
  speech = new FakeSpeech();
  log = [];
  player = new Player(
    /** @type {any} */ (speech),
    SENTENCES,
    { voice: /** @type {any} */ (VOICE), rate: 1 },
    {
      onSentence: ({ words }, previous) => log.push(previous ? `${words} after ${previous.words}` : words),
      onPause: (message) => log.push(`pause: ${message}`),
      onEnd: () => log.push("end"),
    },
  );
});

const spoken = () => speech.spoken.map(({ text }) => text);

test("sentences follow one another until the end", () => {
  player.speak();
  speech.end();
  speech.end();
  speech.end();
  assert.deepEqual(spoken(), ["One.", "Two.", "Three."]);
  assert.deepEqual(log, ["One.", "Two. after One.", "Three. after Two.", "end"]);
  assert.equal(speech.cancelled, 0);
});

test("an utterance has the voice, its language and the speed", () => {
  player.speak();
  const { voice, rate } = speech.current;
  assert.deepEqual([voice, rate, Reflect.get(speech.current, "lang")], [VOICE, 1, "en-GB"]);
});

test("back and next move by one sentence, and not before the first", () => {
  player.speak();
  player.next();
  player.next();
  player.back();
  player.back();
  player.back();
  assert.deepEqual(spoken(), ["One.", "Two.", "Three.", "Two.", "One.", "One."]);
  assert.ok(!log.join().includes("after"));
});

test("next after the last sentence is the end", () => {
  player.speak();
  player.next();
  player.next();
  player.next();
  assert.equal(log.at(-1), "end");
});

test("a cancelled utterance that reports its end changes nothing", () => {
  player.speak();
  player.next();
  // The fake reports the end of “One.” at once, as if it had been spoken.
  assert.deepEqual(spoken(), ["One.", "Two."]);
});

test("a pause ends the utterance, and continuing speaks the sentence from its start", () => {
  player.speak();
  player.toggle();
  assert.deepEqual([speech.cancelled, log.at(-1)], [1, "pause: "]);
  player.toggle();
  assert.deepEqual(spoken(), ["One.", "One."]);
});

test("back and next during a pause speak at once", () => {
  player.speak();
  player.toggle();
  player.next();
  assert.deepEqual(spoken(), ["One.", "Two."]);
});

test("another speed or voice speaks the sentence again, but not during a pause", () => {
  player.speak();
  player.setRate(1.5);
  assert.deepEqual([spoken(), speech.current.rate], [["One.", "One."], 1.5]);
  player.toggle();
  const other = /** @type {any} */ ({ name: "Other", lang: "en-US" });
  player.setVoice(other);
  assert.equal(spoken().length, 2);
  player.toggle();
  assert.equal(speech.current.voice, other);
});

test("a failure pauses with a message", () => {
  player.speak();
  speech.current.onerror({ error: "not-allowed" });
  assert.equal(log.at(-1), "pause: Your browser speaks only when you press a button. Press Continue.");
  player.toggle();
  speech.current.onerror({ error: "network" });
  assert.match(log.at(-1) ?? "", /^pause: Your device did not speak this sentence to its end\./);
});

test("a device that has paused by itself is resumed", () => {
  speech.paused = true;
  player.speak();
  assert.equal(speech.paused, false);
});

test("a device that goes silent without a report is noticed at the second look", (context) => {
  player.speak();
  speech.speaking = false;
  context.mock.timers.tick(1000);
  assert.equal(log.length, 1);
  context.mock.timers.tick(1000);
  assert.match(log.at(-1) ?? "", /^pause: Your device has gone silent\./);
});

test("a device that never ends is noticed after the time of the slowest voice", (context) => {
  player.speak();
  context.mock.timers.tick(15_000);
  assert.equal(log.length, 1);
  context.mock.timers.tick(2000);
  assert.match(log.at(-1) ?? "", /^pause: Your device has gone silent\./);
});

test("a stopped player is not watched any more", (context) => {
  player.speak();
  player.silence();
  context.mock.timers.tick(60_000);
  assert.deepEqual(log, ["One."]);
});
