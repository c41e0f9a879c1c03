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

function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}
