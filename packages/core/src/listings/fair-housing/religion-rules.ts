import { MEANT_FOR, NO, ONLY, PLACE } from "./people-words";
import type { Rule } from "./rule";

const FAITHS =
  "(?:christian|catholic|protestant|jewish|muslim|islamic|hindu|buddhist|mormon|lds|baptist|evangelical|orthodox|amish|sikh)";
const BELIEVERS =
  "(?:christians|catholics|protestants|jews|muslims|hindus|buddhists|mormons|baptists|atheists|sikhs|evangelicals|believers)";

export const RELIGION_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b${FAITHS}\\s+(?:${PLACE}|home|household|famil(?:y|ies)|people|tenants?|buyers?|residents?|couples?|neighbou?rs?|values|only|preferred|landlord|owner)\\b`,
      "gi",
    ),
    unless: [
      /\b(?:catholic|christian|jewish|baptist|protestant)\s+(?:church|school|university|hospital|college|cemetery)\b/gi,
    ],
    about: "religion",
    reason: "This speaks of the religion of people.",
    suggestion: "Leave it out and describe the home itself.",
  },
  {
    pattern: new RegExp(
      `(?:${MEANT_FOR}(?:${BELIEVERS}|${FAITHS})\\b|\\b(?:${BELIEVERS}|${FAITHS}s?)${ONLY}\\b|${NO}(?:${BELIEVERS})\\b)`,
      "gi",
    ),
    about: "religion",
    reason: "This prefers or excludes people by religion.",
    suggestion: "Leave it out: homes are offered to everybody.",
  },
  {
    pattern:
      /\b(?:(?:near|close\s+to|steps\s+(?:from|to)|walk(?:ing\s+distance)?\s+to|next\s+to|minutes?\s+(?:from|to)|around\s+the\s+corner\s+from)\s+(?:the\s+|a\s+|several\s+|many\s+|local\s+)?(?:church(?:es)?|synagogues?|mosques?|temples?|shuls?|parish(?:es)?)|within\s+the\s+eruv|eruv|god[-\s]fearing|church[-\s]going|kosher\s+(?:home|kitchen)|sabbath\s+elevator|shabbat\s+elevator)\b/gi,
    unless: [
      /\bchurch(?:es)?\s+(?:street|st\b|road|rd\b|lane|ln\b|avenue|ave\b|hill|square)/gi,
      /\btemple\s+(?:street|st\b|university|road|terrace|bar|city)/gi,
      /(?:near|close\s+to|next\s+to|steps\s+(?:from|to)|walk\s+to|minutes?\s+(?:from|to))\s+(?:the\s+)?(?:church|temple|mosque)\s+(?:street|st\b|road|lane|ln\b|avenue|university|hill|square)/gi,
    ],
    about: "religion",
    reason: "Naming a house of worship can read as a preference for its members.",
    suggestion: "Name landmarks that say nothing of faith, such as a park, shops or a station.",
  },
];
