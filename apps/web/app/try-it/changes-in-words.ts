import { toneInWords } from "~/onboarding/tone-in-words";
import type { PersonaValues } from "~/setup/setup-parts";
import { toneOf } from "~/setup/use-persona-form";

const CHANGED: [keyof PersonaValues, string][] = [
  ["assistantName", "You gave it another name"],
  ["personality", "You changed its personality"],
  ["languages", "You changed its languages"],
  ["avoidedSubjects", "You changed what it leaves to you"],
];

/** What was changed between two questions, for the line between them; null where nothing was that can be heard. */
export function changesInWords(before: PersonaValues, after: PersonaValues): string | null {
  const tone = toneInWords(toneOf(after));
  if (tone !== toneInWords(toneOf(before))) return `You set it to ${tone}`;
  return CHANGED.find(([field]) => before[field] !== after[field])?.[1] ?? null;
}
