import type { UpdateBrandInput, UpdatePersonaInput } from "@katek/core/organizations/schemas";

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

export type BrandValues = {
  [Name in "name" | "slug" | "brandColor" | "timeZone" | "currency"]-?: NonNullable<UpdateBrandInput[Name]>;
} & {
  /** Empty for none. */
  tagline: string;
  /** Empty for none. */
  secondaryColor: string;
};

export interface PersonaValues extends Required<Pick<UpdatePersonaInput, "assistantName" | "greeting" | "tone">> {
  /** One in each line. */
  suggestedQuestions: string;
}
