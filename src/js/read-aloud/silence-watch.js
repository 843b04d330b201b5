// Some devices never say that they have ended, so they are asked.
const speech = window.speechSynthesis;

/** In milliseconds. */
const INTERVAL = 1000;

/** After so many looks, a device has stopped whatever it says: the slowest voice speaks five letters a second, and may take
    some time to load. */
const mostLooks = ({ text, rate }) => 15 + text.length / 5 / rate;

/** Calls `onSilence` once the device does not speak an utterance that is still at hand. */
export function watch(utterance, isAtHand, onSilence) {
  let looks = 0;
  let silentLooks = 0;
  const timer = setInterval(() => {
    if (!isAtHand()) return clearInterval(timer);
    looks += 1;
    const isSilent = speech.paused || !(speech.speaking || speech.pending);
    silentLooks = isSilent ? silentLooks + 1 : 0;
    // One that has ended just now is about to say so.
    if (silentLooks < 2 && looks < mostLooks(utterance)) return;
    clearInterval(timer);
    onSilence();
  }, INTERVAL);
}
