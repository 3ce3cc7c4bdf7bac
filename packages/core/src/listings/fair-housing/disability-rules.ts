import { MEANT_FOR, NO, ONLY } from "./people-words";
import type { Rule } from "./rule";

const PERSONS =
  "(?:wheelchairs?(?:\\s+users?)?|handicapped(?:\\s+(?:people|persons?))?|disabled(?:\\s+(?:people|persons?|tenants?))?|cripples?|blind(?:\\s+people)?|deaf(?:\\s+people)?|mentally\\s+ill(?:\\s+people)?|service\\s+(?:animals?|dogs?)|(?:emotional\\s+)?support\\s+(?:animals?|dogs?)|guide\\s+dogs?)";

export const DISABILITY_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:${NO}${PERSONS}(?!\\s+(?:access|ramp|parking|lift))\\b|\\b(?:able[-\\s]?bodied|healthy|physically\\s+fit|independent)\\s+(?:people|persons?|tenants?|individuals?|adults?|only)\\b|\\bable[-\\s]?bodied\\b|\\bmust\\s+be\\s+(?:able[-\\s]?bodied|able\\s+to\\s+(?:climb|walk)\\b[^.]*|capable\\s+of\\s+living\\s+(?:alone|independently)|mentally\\s+stable|healthy)|\\b(?:disabled|handicapped)${ONLY}\\b|${MEANT_FOR}(?:the\\s+)?(?:disabled|handicapped|able[-\\s]?bodied|healthy|physically\\s+fit)\\b)`,
      "gi",
    ),
    about: "disability",
    reason: "This prefers or excludes people by disability; assistance animals are no pets in the law.",
    suggestion: "Describe the home: “two flights of stairs”, “step-free entrance”.",
  },
  {
    pattern:
      /\b(?:crippled?|handicap(?:ped)?(?!\s+(?:access|parking|ramp|bars?|shower|bath|equipped|accessible))|retarded|insane\s+asylum|crazy\s+people|mental(?:ly)?\s+(?:ill|patients?|handicapped))\b/gi,
    unless: [
      /\bhandicap(?:ped)?[-\s]?(?:access\w*|parking|ramp|bars?|shower|bath\w*|equipped)\b/gi,
      /\bgolf\s+handicap\b/gi,
    ],
    about: "disability",
    reason: "This speaks of people with disabilities in words that the law's guidance warns of.",
    suggestion: "Say “accessible”, and what makes it so: ramp, wide doors, walk-in shower.",
  },
];
