import type { SaveOutcome } from "~/autosave/save-outcome";

/** The groups of settings that save themselves. */
export const SETUP_PARTS = ["brand", "persona", "channels"] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];

/** What a whole form met when it was posted: what stood in the fields that were not taken, and in those that were. */
export interface PostedSetup extends SaveOutcome {
  typed: Record<string, string>;
  taken: Record<string, string>;
}

/** One setting, of which each slider is a field. */
export const TONE = ["formality", "detail", "enthusiasm"] as const;

/** The field for what is to be added to the list of another field. */
export const moreName = (name: string): string => `${name}:more`;

/** The fields of a part as the form holds them: all are text. */
type Texts<Name extends string> = Record<Name, string>;

export type BrandValues = Texts<
  "name" | "slug" | "tagline" | "brandColor" | "secondaryColor" | "timeZone" | "currency"
>;
/** Lists have one item in each line; the tone is three numbers from 1 to 5. */
export type PersonaValues = Texts<
  | "assistantName"
  | "assistantAvatar"
  | "personality"
  | "formality"
  | "detail"
  | "enthusiasm"
  | "greeting"
  | "languages"
  | "avoidedSubjects"
  | "suggestedQuestions"
>;
export type ChannelValues = Texts<"widgetOrigins">;

/** The items of a field that has one in each line. */
export const linesOf = (text: string, between: string | RegExp = "\n"): string[] =>
  text
    .split(between)
    .map((line) => line.trim())
    .filter(Boolean);
