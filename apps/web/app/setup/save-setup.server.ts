import type { createCaller } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import type { UpdateBrandInput, UpdatePersonaInput } from "@katek/core/organizations/schemas";
import { TRPCError } from "@trpc/server";
import { type FieldProblems, linesOf, type SaveOutcome, type SetupPart } from "./setup-parts";

type Organizations = ReturnType<typeof createCaller>["organizations"];
type Change = { field: string; save: () => Promise<unknown> };

/**
 * Saves the fields of a form, each by itself: one that is not taken keeps no other from being saved.
 * @throws what is no fault of a field: no session, no right, a fault of ours.
 */
export async function saveSetup(api: Organizations, part: SetupPart, form: FormData): Promise<SaveOutcome> {
  const problems: FieldProblems = {};
  for (const { field, save } of changes(api, part, form)) {
    try {
      await save();
    } catch (error) {
      problems[field] = sentenceOf(error);
    }
  }
  return { problems, problem: null };
}

function changes(api: Organizations, part: SetupPart, form: FormData): Change[] {
  const text = (name: string) => form.get(name)?.toString() ?? "";
  const given = (names: string[]) => names.filter((name) => form.has(name));
  const one = (field: string, save: () => Promise<unknown>): Change => ({ field, save });
  if (part === "brand")
    return given(["name", "slug", "tagline", "brandColor", "secondaryColor", "timeZone", "currency"]).map((name) =>
      one(name, () => api.updateBrand({ [name]: text(name).trim() || emptied(name) } as UpdateBrandInput)),
    );
  if (part === "channels")
    return given(["widgetOrigins"]).map((name) =>
      one(name, () => api.updateChannels({ widgetOrigins: linesOf(text(name)) })),
    );
  const tone = ["formality", "detail", "enthusiasm"] as const;
  return [
    ...given(["assistantName", "assistantAvatar", "greeting", "personality"]).map((name) =>
      one(name, () => api.updatePersona({ [name]: text(name).trim() || emptied(name) } as UpdatePersonaInput)),
    ),
    ...given(["languages", "avoidedSubjects", "suggestedQuestions"]).map((name) =>
      one(name, () => api.updatePersona({ [name]: linesOf(text(name)) } as UpdatePersonaInput)),
    ),
    ...(tone.every((name) => form.has(name))
      ? [
          one("tone", () =>
            api.updatePersona({
              tone: {
                formality: Number(text("formality")),
                detail: Number(text("detail")),
                enthusiasm: Number(text("enthusiasm")),
              },
            }),
          ),
        ]
      : []),
  ];
}

/** What an empty field means: none where there may be none. */
const emptied = (name: string): string | null => (MAY_BE_EMPTY.includes(name) ? null : "");
const MAY_BE_EMPTY = ["tagline", "secondaryColor", "personality"];

/** The sentence for the field. @throws the error itself when the field is not to blame. */
export function sentenceOf(error: unknown): string {
  const cause = error instanceof TRPCError ? error.cause : null;
  if (!(cause instanceof KatekError) || (cause.status !== 422 && cause.status !== 409)) throw error;
  const issues = cause.details.issues as { message: string }[] | undefined;
  return issues?.[0]?.message ?? cause.message;
}
