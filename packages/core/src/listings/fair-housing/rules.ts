import { DISABILITY_RULES } from "./disability-rules";
import { FAMILY_RULES } from "./family-rules";
import { ORIGIN_RULES } from "./origin-rules";
import { RELIGION_RULES } from "./religion-rules";
import type { Rule } from "./rule";
import { SEX_RULES } from "./sex-rules";
import { STYLE_RULES } from "./style-rules";

export const RULES: readonly Rule[] = [
  ...ORIGIN_RULES,
  ...RELIGION_RULES,
  ...SEX_RULES,
  ...FAMILY_RULES,
  ...DISABILITY_RULES,
  ...STYLE_RULES,
];
