import { MEANT_FOR, NO, ONLY } from "./people-words";
import type { Rule } from "./rule";

const PERSONS =
  "(?:m[ae]n|wom[ae]n|males?|females?|ladies|lady|gentlem[ae]n|girls?|boys?|guys?|gays?|lesbians?|bachelors?|bachelorettes?)";

/** Sex, with sexual orientation and gender identity (HUD, 2021). */
export const SEX_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:\\b${PERSONS}${ONLY}\\b|${NO}${PERSONS}\\b|${MEANT_FOR}${PERSONS}\\b|\\b(?:female|male|lady|gentleman|gay|lesbian|straight)\\s+(?:tenants?|roommates?|renters?|buyers?|occupants?|households?|applicants?)\\b)`,
      "gi",
    ),
    unless: [/\bmen(?:'|’)s\b/gi],
    about: "sex",
    reason: "This prefers or excludes people by sex or orientation.",
    suggestion: "Leave it out: homes are offered to everybody.",
  },
  {
    pattern:
      /\b(?:bachelor(?:ette)?(?:'s|’s)?\s+(?:pad|apartment|flat|home)|ladies(?:'|’)\s+(?:home|house)|man(?:'s|’s)\s+(?:home|house|dream\s+home)|gay[-\s]friendly|mother[-\s]in[-\s]law\s+(?:suite|apartment|unit))\b/gi,
    unless: [/\bbachelor\s+(?:of|degree)\b/gi],
    about: "sex",
    reason: "This names a home by who should live in it.",
    suggestion: "Say what it is: “studio”, “separate suite”, “guest apartment”.",
  },
];
