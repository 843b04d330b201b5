// Detects when a device has gone silent. Some devices never report the end of an utterance.

const INTERVAL_MS = 1000;

/** A device that has just ended is about to report it, so one silent look does not count. */
const SILENT_LOOKS = 2;

/**
 * After this many looks, the device has stopped, whatever it reports. The slowest voice speaks five letters a second,
 * and it may take time to load.
 * @param {SpeechSynthesisUtterance} utterance
 */
const mostLooks = ({ text, rate }) => 15 + text.length / 5 / rate;

/**
 * Calls `onSilence` once the device does not speak an utterance that is still current.
 * @param {Pick<SpeechSynthesis, "paused" | "pending" | "speaking">} speech
 * @param {SpeechSynthesisUtterance} utterance
 * @param {() => boolean} isCurrent
 * @param {() => void} onSilence
 */
export function watchForSilence(speech, utterance, isCurrent, onSilence) {
  let looks = 0;
  let silentLooks = 0;
  const timer = setInterval(() => {
    if (!isCurrent()) return clearInterval(timer);
    looks += 1;
    const isSilent = speech.paused || !(speech.speaking || speech.pending);
    silentLooks = isSilent ? silentLooks + 1 : 0;
    if (silentLooks < SILENT_LOOKS && looks < mostLooks(utterance)) return;
    clearInterval(timer);
    onSilence();
  }, INTERVAL_MS);
}
