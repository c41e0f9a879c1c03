/** A voice of this device. Only one thing is said at a time: what comes next cuts off what is being said. */
export interface Speech {
  /** `done` is called when it has been said to the end, and not when it was cut off. */
  say(text: string, done?: () => void): void;
  stop(): void;
}

/** How long a browser may take until it knows its voices. */
const PATIENCE = 1_000;
const LANGUAGES = [/^en[-_]gb/iu, /^en/iu];

/**
 * An English voice that speaks on this device, British where there is one; none where the browser has only voices that would send the words away, or
 * none at all.
 */
export async function openSpeech(): Promise<Speech | undefined> {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const voice = localVoice() ?? await voiceThatComes();
  return voice && speechWith(voice);
}

function localVoice(): SpeechSynthesisVoice | undefined {
  const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
  return LANGUAGES.map((language) => local.find(({ lang }) => language.test(lang))).find((voice) => voice !== undefined);
}

/** Some browsers fetch the list of voices only when it is first asked for. */
function voiceThatComes(): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((found) => {
    const end = (): void => {
      speechSynthesis.removeEventListener('voiceschanged', end);
      clearTimeout(timer);
      found(localVoice());
    };
    const timer = setTimeout(end, PATIENCE);
    speechSynthesis.addEventListener('voiceschanged', end);
  });
}

function speechWith(voice: SpeechSynthesisVoice): Speech {
  let current: SpeechSynthesisUtterance | undefined;
  const stop = (): void => {
    current = undefined;
    speechSynthesis.cancel();
  };
  return {
    stop,
    say: (text, done) => {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      const ended = (): void => {
        if (current !== utterance) return;
        current = undefined;
        done?.();
      };
      utterance.addEventListener('end', ended);
      // A voice that fails has said all that it will.
      utterance.addEventListener('error', ended);
      current = utterance;
      speechSynthesis.speak(utterance);
    },
  };
}
