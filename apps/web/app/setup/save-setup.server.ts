import type { createCaller } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import type { UpdateBrandInput, UpdatePersonaInput } from "@katek/core/organizations/schemas";
import { TRPCError } from "@trpc/server";
import { isChanged } from "~/autosave/loaded-fields";
import type { FieldProblems } from "~/autosave/save-outcome";
import { linesOf, moreName, type PostedSetup, type SetupPart, TONE } from "./setup-parts";

type Organizations = ReturnType<typeof createCaller>["organizations"];
/** `names` are the form's own, where one setting has several. */
type Change = { field: string; names: string[]; save: () => Promise<unknown> };

/**
 * Saves the fields of a form that hold something else than when it was loaded, each by itself: one that is not taken
 * keeps no other from being saved.
 * @throws what is no fault of a field: no session, no right, a fault of ours.
 */
export async function saveSetup(api: Organizations, part: SetupPart, form: FormData): Promise<PostedSetup> {
  const problems: FieldProblems = {};
  const typed: Record<string, string> = {};
  const taken: Record<string, string> = {};
  for (const { field, names, save } of changes(api, part, form)) {
    const values = Object.fromEntries(names.map((name) => [name, form.get(name)?.toString() ?? ""]));
    try {
      await save();
      Object.assign(taken, values);
    } catch (error) {
      problems[field] = sentenceOf(error);
      Object.assign(typed, values);
    }
  }
  return { problems, problem: null, typed, taken };
}

function changes(api: Organizations, part: SetupPart, form: FormData): Change[] {
  const text = (name: string) => form.get(name)?.toString() ?? "";
  // What was typed into a list and not added to it yet is part of it.
  const lines = (name: string) => [...new Set([...linesOf(text(name)), ...linesOf(text(moreName(name)), /[\n,]/)])];
  const changed = (names: readonly string[]) =>
    names.filter((name) => form.has(name) && (isChanged(form, name) || text(moreName(name)).trim() !== ""));
  const one = (name: string, save: () => Promise<unknown>): Change => ({ field: name, names: [name], save });
  if (part === "brand")
    return changed(["name", "slug", "tagline", "brandColor", "secondaryColor", "timeZone", "currency"]).map((name) =>
      one(name, () => api.updateBrand({ [name]: text(name).trim() || emptied(name) } as UpdateBrandInput)),
    );
  if (part === "channels")
    return changed(["widgetOrigins"]).map((name) =>
      one(name, () => api.updateChannels({ widgetOrigins: linesOf(text(name)) })),
    );
  const stops = changed(TONE);
  return [
    ...changed(["assistantName", "assistantAvatar", "greeting", "personality"]).map((name) =>
      one(name, () => api.updatePersona({ [name]: text(name).trim() || emptied(name) } as UpdatePersonaInput)),
    ),
    ...changed(["languages", "avoidedSubjects", "suggestedQuestions"]).map((name) =>
      one(name, () => api.updatePersona({ [name]: lines(name) } as UpdatePersonaInput)),
    ),
    ...(stops.length
      ? [
          {
            field: "tone",
            names: stops,
            save: () =>
              api.updatePersona({ tone: Object.fromEntries(stops.map((name) => [name, Number(text(name))])) }),
          },
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
