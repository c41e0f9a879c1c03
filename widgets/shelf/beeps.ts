/** Two beeps that no ear takes for each other. */
export interface Beeps { alert(): void; end(): void }

/** Height in hertz, length in seconds. */
const ALERT = { hertz: 880, seconds: 0.2 };
const END = { hertz: 330, seconds: 0.5 };
const LOUD = 0.3;
/** A tone that starts or stops at once clicks. */
const SOFT = 0.01;

/** Beeps by the page's own sound. To be opened in a press of a button, since browsers let no page sound before. */
export function openBeeps(): Beeps {
  const context = new AudioContext();
  const beep = ({ hertz, seconds }: typeof ALERT): void => {
    const tone = new OscillatorNode(context, { frequency: hertz });
    const volume = new GainNode(context, { gain: 0 });
    const from = context.currentTime;
    volume.gain.setTargetAtTime(LOUD, from, SOFT);
    volume.gain.setTargetAtTime(0, from + seconds - 3 * SOFT, SOFT);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + seconds);
  };
  return { alert: () => beep(ALERT), end: () => beep(END) };
}
