/** How the brokerage wants its assistant to speak, as far as these rules can follow. */
export interface Tone {
  formal: boolean;
  detail: "brief" | "middling" | "detailed";
}

/** Reads the words after `Tone:` in the application's rules. */
export function toneIn(words = ""): Tone {
  return {
    formal: /(?:^|very )formal\b/i.test(words),
    detail: /\bbrief\b/i.test(words) ? "brief" : /\bdetailed\b/i.test(words) ? "detailed" : "middling",
  };
}

const WHOLE: [RegExp, string][] = [
  [/\bI[’']m\b/g, "I am"],
  [/\bI[’']d\b/g, "I would"],
  [/\bI[’']ll\b/g, "I will"],
  [/\bI[’']ve\b/g, "I have"],
  [/\byou[’']d\b/g, "you would"],
  [/\b(do|does|did|is|are|has|have|could|would)n[’']t\b/g, "$1 not"],
  [/\bcan[’']t\b/g, "cannot"],
];

/** The same answer in that tone: a formal one has no contractions. What a listing says, within “…”, stays as it is. */
export function inTone(text: string, { formal }: Tone): string {
  if (!formal) return text;
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith("“") ? part : WHOLE.reduce((said, [short, whole]) => said.replace(short, whole), part),
    )
    .join("");
}
