interface Tone {
  formality: number;
  detail: number;
  enthusiasm: number;
}

const NAMES: Record<keyof Tone, [string, string]> = {
  formality: ["casual", "formal"],
  detail: ["brief", "detailed"],
  enthusiasm: ["reserved", "enthusiastic"],
};

/** The tone in words: "formal, very brief"; "in between" where every slider stands in the middle. */
export function toneInWords(tone: Tone): string {
  const words = (Object.keys(NAMES) as (keyof Tone)[]).flatMap((name) => {
    const stop = tone[name];
    if (stop === 3) return [];
    const word = NAMES[name][stop < 3 ? 0 : 1];
    return stop === 1 || stop === 5 ? `very ${word}` : word;
  });
  return words.join(", ") || "in between";
}
