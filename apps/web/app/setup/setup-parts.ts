/** The groups of settings that save themselves. */
export const SETUP_PARTS = ["brand", "persona", "channels"] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];

/** A sentence for each field that was not taken. */
export type FieldProblems = Record<string, string>;

/** What became of fields that were sent. `problem` is about all of them; they are kept by the page then. */
export interface SaveOutcome {
  problems: FieldProblems;
  problem: string | null;
}

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
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
