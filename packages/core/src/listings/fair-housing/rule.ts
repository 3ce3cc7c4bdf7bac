/** The classes that the Fair Housing Act protects (42 U.S.C. § 3604). */
export type ProtectedClass =
  | "race"
  | "color"
  | "religion"
  | "sex"
  | "familial_status"
  | "national_origin"
  | "disability";

export interface Rule {
  /** Global, without case. What it matches is what is shown. */
  pattern: RegExp;
  /** Phrases in which the same words are innocent. */
  unless?: RegExp[];
  about: ProtectedClass | "style";
  reason: string;
  suggestion: string;
}
