import type { Rule } from "./rule";

/** Not against the law: words that some associations and portals no longer use, or that say nothing that holds. */
export const STYLE_RULES: readonly Rule[] = [
  {
    pattern: /\bmaster\s+(?:bed\s?room|suite|bath(?:room)?|closet)\b/gi,
    about: "style",
    reason: "HUD finds this wording lawful. Many associations now write “primary”.",
    suggestion: "Write “primary bedroom”, “primary suite” or “primary bath”.",
  },
  {
    pattern: /\b(?:safe|low[-\s]crime|crime[-\s]free)\s+(?:area|neighbou?rhood|community|street|block)\b/gi,
    about: "style",
    reason: "Safety cannot be promised, and such words can read as being about who lives there.",
    suggestion: "Name what the home has, such as an alarm, a gate or good lighting.",
  },
  {
    pattern: /\bexclusive\s+(?:neighbou?rhood|community|area|enclave)\b/gi,
    about: "style",
    reason: "“Exclusive” can read as keeping people out.",
    suggestion: "Say what sets the place apart: the view, the lake, the gardens.",
  },
];
