import { MEANT_FOR, NO, ONLY, PLACE } from "./people-words";
import type { Rule } from "./rule";

const PEOPLES =
  "(?:african[-\\s]american|asian(?:[-\\s]american)?|hispanic|latin[oax]|caucasian|native[-\\s]american|arab|chinese|mexican|indian|korean|vietnamese|filipino|polish|italian|irish|russian|puerto\\s+rican|cuban|haitian|somali|japanese|pakistani|nigerian|german|greek|turkish|middle[-\\s]eastern|european)";
const INHABITANTS =
  "(?:people|persons?|residents?|tenants?|buyers?|renters?|famil(?:y|ies)|applicants?|neighbou?rs?|professionals?|couples?|households?|students?|community|population|heritage)";

/** Race, color and national origin. */
export const ORIGIN_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:white|black|colored|coloured|brown)\\s+(?:people|persons?|residents?|tenants?|buyers?|renters?|famil(?:y|ies)|applicants?|neighbou?rs?|${PLACE}|only)\\b`,
      "gi",
    ),
    unless: [
      /\b(?:white|black|brown)\s+(?:building|block|street)\b/gi,
      /\b(?:in|of|painted|paint|trim|tile|kitchen|cabinets?|appliances?)\s*,?\s*(?:white|black|brown)\s+only\b/gi,
    ],
    about: "race",
    reason: "This speaks of the race or color of people.",
    suggestion: "Leave it out and describe the home itself.",
  },
  {
    pattern: new RegExp(
      `\\b(?:predominantly|mostly|mainly|all|traditionally|historically|largely)[-\\s]+(?:white|black|${PEOPLES})\\b`,
      "gi",
    ),
    unless: [
      /\b(?:mostly|mainly|all)[-\s]+(?:white|black)\s+(?:kitchen|cabinet\w*|tile\w*|appliance\w*|wall\w*|interior\w*|trim|marble|paint\w*|exterior\w*|brick|finish\w*|stainless)\b/gi,
      /\b(?:mostly|mainly|all)[-\s]+(?:german|italian|european|japanese)\s+(?:appliance\w*|kitchen|cabinet\w*|marble|tile\w*|fixture\w*|made|built)\b/gi,
    ],
    about: "race",
    reason: "This describes an area by the race or origin of who lives there.",
    suggestion: "Name what is there instead, such as shops, parks or a station.",
  },
  {
    pattern: new RegExp(`\\b${PEOPLES}\\s+(?:${INHABITANTS}|${PLACE})\\b`, "gi"),
    unless: [
      /\bindian\s+(?:river|creek|trail|hills?|springs|lake|head|wells|school)\s+\w+/gi,
      /\b(?:italian|irish|german|greek|polish|european|japanese|mexican|chinese)\s+(?:building|street|block|heritage)\b/gi,
      /\b(?:little|near\s+the)\s+(?:italy|tokyo|havana)\b/gi,
    ],
    about: "national_origin",
    reason: "This names people by their origin.",
    suggestion: "Leave out who lives there or who should.",
  },
  {
    pattern: new RegExp(
      `(?:${MEANT_FOR}${PEOPLES}s?\\b|\\b${PEOPLES}s?${ONLY}\\b|${NO}(?:${PEOPLES}s?|foreigners|immigrants|refugees|aliens)\\b)`,
      "gi",
    ),
    about: "national_origin",
    reason: "This prefers or excludes people by origin.",
    suggestion: "Leave it out: homes are offered to everybody.",
  },
  {
    pattern:
      /\b(?:(?:us|u\.s\.|american)\s+citizens?\s+(?:only|preferred)|citizens\s+only|no\s+immigrants|must\s+(?:be\s+a\s+citizen|speak\s+(?:good\s+|fluent\s+)?english)|english[-\s]speak(?:ing|ers?)\s+(?:only|preferred|tenants?|households?)|native\s+speakers?(?:\s+only)?|minorit(?:y|ies)\s+(?:area|neighbou?rhood|welcome|preferred)|(?:racially|ethnically)\s+\w+|ethnic\s+(?:area|neighbou?rhood|enclave|community)|integrated\s+(?:area|neighbou?rhood|community)|segregated|restricted\s+(?:community|neighbou?rhood))\b/gi,
    about: "national_origin",
    reason: "This speaks of the origin, language or citizenship of people.",
    suggestion: "Leave it out and describe the home and what is near it.",
  },
];
