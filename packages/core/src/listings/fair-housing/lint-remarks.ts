import type { ProtectedClass } from "./rule";
import { RULES } from "./rules";

/** Wording that the US Fair Housing Act makes risky, with where it stands and what may be written instead. */
export interface Finding {
  /** Characters from the beginning, the end not included. */
  start: number;
  end: number;
  /** The words themselves. */
  text: string;
  /** Which protected class the wording speaks of; `style` for advice that no law asks for. */
  about: ProtectedClass | "style";
  /** Why, and what to write instead: one sentence each. */
  reason: string;
  suggestion: string;
}

/**
 * Reads remarks for wording that states a preference or a limitation by race, color, religion, sex, disability, familial status or
 * national origin (42 U.S.C. § 3604(c); 24 CFR § 100.75, and HUD's memorandum of 9 January 1995 on what is not: "master bedroom",
 * "family room", "walking distance", "no pets", "quiet street" are fine). It flags, and blocks nothing.
 */
export function lintRemarks(text: string): Finding[] {
  const findings = RULES.flatMap(({ pattern, unless, about, reason, suggestion }) =>
    [...text.matchAll(pattern)].flatMap((match): Finding[] => {
      const start = match.index;
      const end = start + match[0].length;
      if (unless?.some((innocent) => covers(innocent, text, start, end))) return [];
      return [{ start, end, text: match[0], about, reason, suggestion }];
    }),
  );
  const sorted = findings.sort((a, b) => a.start - b.start || b.end - a.end);
  // Of two that overlap, the first and longest is told of.
  return sorted.filter((finding, index) => !sorted.slice(0, index).some((earlier) => earlier.end > finding.start));
}

/** Whether an innocent phrase stands around these words. */
function covers(innocent: RegExp, text: string, start: number, end: number): boolean {
  return [...text.matchAll(innocent)].some(({ index, 0: phrase }) => index <= start && index + phrase.length >= end);
}
