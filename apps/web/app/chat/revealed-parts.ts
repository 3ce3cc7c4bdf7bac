import type { ShownPart } from "@katek/core/conversations/schemas";

/** How many characters the words of these parts have together. */
export const wordsLength = (parts: ShownPart[]) =>
  parts.reduce((total, part) => total + (part.type === "text" ? part.text.length : 0), 0);

/**
 * The parts up to so many characters of their words, cut after a whole word. Homes appear once all words before them
 * have.
 */
export function revealedParts(parts: ShownPart[], characters: number): ShownPart[] {
  const shown: ShownPart[] = [];
  let left = characters;
  for (const part of parts) {
    if (part.type === "listings") shown.push(part);
    else if (part.text.length <= left) {
      shown.push(part);
      left -= part.text.length;
    } else {
      const text = closedMarks(wholeWords(part.text, left));
      if (text) shown.push({ type: "text", text });
      return shown;
    }
  }
  return shown;
}

const wholeWords = (text: string, characters: number) => {
  const cut = text.slice(0, characters);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), cut.lastIndexOf("\n")) + 1).trimEnd();
};

/** Emphasis that begins within the cut text and ends behind it is closed, so that no asterisks show. */
function closedMarks(text: string): string {
  const bare = text.replace(/\*+$/, "");
  const strong = (bare.match(/\*\*/g)?.length ?? 0) % 2;
  const emphasis = (bare.replaceAll("**", "").match(/(?<=\S)\*|\*(?=\S)/g)?.length ?? 0) % 2;
  return `${bare.trimEnd()}${emphasis ? "*" : ""}${strong ? "**" : ""}`;
}
