import { MEANT_FOR, NO, ONLY, PLACE } from "./people-words";
import type { Rule } from "./rule";

const CHILDREN =
  "(?:children|child|kids?|babies|baby|infants?|toddlers?|teenagers?|teens|minors|families|pregnant\\s+women)";
const HOUSEHOLDS =
  "(?:famil(?:y|ies)|couples?|singles?|empty[-\\s]?nesters?|newlyweds?|retirees?|seniors?|students?|professionals?|adults?|parents?|single\\s+persons?|bachelors?|children|kids|millennials|mature\\s+(?:adults?|couples?|persons?|individuals?|people)|older\\s+(?:people|adults|persons))";
const INNOCENT_FAMILY = [
  /\b(?:single|multi|two|three|four|2|3|4|one|1)[-\s]?family\b(?:\s+(?:home|house|residence|dwelling|property|building))?/gi,
  /\bfamily[-\s]?(?:room|kitchen|bath(?:room)?|den|area|sized?\s+(?:room|kitchen))\b/gi,
];

export const FAMILY_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:${NO}${CHILDREN}\\b|\\b(?:adults?|singles?|couples?|mature\\s+(?:adults?|couples?|persons?|people|individuals?)|seniors?|retirees?|professionals?|students?)${ONLY}\\b|\\b(?:adult|child[-\\s]?free|kid[-\\s]?free)\\s+(?:community|building|complex|living|only)\\b|\\bone\\s+child(?:\\s+(?:max(?:imum)?|only))?\\b|\\bmax(?:imum)?\\s+(?:of\\s+)?\\w+\\s+(?:children|kids)\\b)`,
      "gi",
    ),
    unless: [/\bno\s+families\s+of\s+\w+/gi, /\bone\s+child\s+seat\b/gi],
    about: "familial_status",
    reason: "This limits who may live here by whether they have children.",
    suggestion:
      "Leave it out. Housing for older persons (55+ or 62+) is exempt only where it meets the law's conditions.",
  },
  {
    pattern: new RegExp(`${MEANT_FOR}${HOUSEHOLDS}\\b`, "gi"),
    unless: [
      ...INNOCENT_FAMILY,
      /\w+\s+(?:for|to)\s+(?:a\s+|the\s+|your\s+)?family[-\s]?(?:gatherings?|dinners?|meals?|time|fun|room|kitchen|reunions?|barbecues?|movie\s+nights?|celebrations?|game\s+nights?)\b/gi,
      /\w+\s+(?:for|to)\s+(?:a\s+)?(?:single|multi|two|three|four)[-\s]family\b/gi,
    ],
    about: "familial_status",
    reason: "This says for whom the home is meant.",
    suggestion: "Say what the home has instead: “three bedrooms and a fenced garden”.",
  },
  {
    pattern: new RegExp(
      `\\b(?:family[-\\s]?(?:friendly|oriented)|kid[-\\s]?friendly|child[-\\s]?friendly|great\\s+for\\s+kids|growing\\s+famil(?:y|ies)|famil(?:y|ies)\\s+(?:${PLACE}|welcome|preferred)|young\\s+(?:famil(?:y|ies)|couples?|professionals?|people)|empty[-\\s]?nesters?|newlyweds?|swinging\\s+singles|mature\\s+(?:tenants?|couples?|persons?|individuals?|community)|retirement\\s+(?:home|living|community)|senior\\s+(?:community|living)|adult\\s+park)\\b`,
      "gi",
    ),
    unless: INNOCENT_FAMILY,
    about: "familial_status",
    reason: "This speaks of the age or family of who lives here or should.",
    suggestion: "Name what is there: a playground, a fenced garden, a quiet street.",
  },
];
