/** The voices that speak on this device, without a network; none where the browser has no speech. They may come only some time after a page has opened. */
export function voices(): readonly SpeechSynthesisVoice[] {
  return synthesis()?.getVoices().filter(({ localService }) => localService) ?? [];
}

/** Calls `then` when other voices have come. Gives back how to stop. */
export function onVoices(then: () => void): () => void {
  synthesis()?.addEventListener('voiceschanged', then);
  return () => synthesis()?.removeEventListener('voiceschanged', then);
}

/** Says a text in a local English voice, British first, instead of what is being said. `ended`: it was said to its end, or something else was begun. Gives back how to stop it. */
export function speak(text: string, { ended }: { ended(): void }): () => void {
  const speech = synthesis();
  const voice = englishOf(voices());
  if (!speech || !voice) {
    ended();
    return () => undefined;
  }
  let isOver = false;
  const end = (then: () => void): void => {
    // What is told of a text that is over must not stop the next one.
    if (!isOver) {
      isOver = true;
      then();
    }
  };
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.addEventListener('end', () => end(ended));
  said.addEventListener('error', () => end(ended));
  speech.cancel();
  speech.speak(said);
  return () => end(() => speech.cancel());
}

/** Of these voices the one for English, if there is one. */
export function englishOf<Voice extends { readonly lang: string }>(all: readonly Voice[]): Voice | undefined {
  return all.find(({ lang }) => /^en[-_]GB/iu.test(lang)) ?? all.find(({ lang }) => /^en\b|^en_/iu.test(lang));
}

/** A voice of this device. Only one thing is said at a time: what comes next cuts off what is being said. */
export interface Speech {
  /** `done` is called when it has been said to the end, and not when it was cut off. */
  say(text: string, done?: () => void): void;
  stop(): void;
}

/** How long a browser may take until it knows its voices, in milliseconds. */
const PATIENCE = 1_000;

/** An English voice that speaks on this device; none where the browser has only voices that would send the words away, or none at all. */
export async function openSpeech(): Promise<Speech | undefined> {
  if (!englishOf(voices())) await voicesThatCome();
  return englishOf(voices()) && newSpeech();
}

/** Some browsers fetch the list of voices only when it is first asked for. */
function voicesThatCome(): Promise<void> {
  return new Promise((come) => {
    const end = (): void => {
      stop();
      clearTimeout(timer);
      come();
    };
    const stop = onVoices(end);
    const timer = setTimeout(end, synthesis() ? PATIENCE : 0);
  });
}

function newSpeech(): Speech {
  let spoken = 0;
  let cut = (): void => undefined;
  return {
    say: (text, done) => {
      spoken += 1;
      const mine = spoken;
      cut = speak(text, { ended: () => {
        if (mine === spoken) done?.();
      } });
    },
    stop: () => {
      spoken += 1;
      cut();
    },
  };
}

function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}
