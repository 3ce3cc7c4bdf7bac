import type { createCaller } from "@katek/api";
import { DRAFT_FIELDS } from "@katek/core/drafts/schemas";
import { fieldProblems } from "./field-problems.server";

type Api = ReturnType<typeof createCaller>;

/** Makes a listing of a form's fields. @returns what does not fit; nothing was added then */
export async function addByHand(api: Api, form: FormData) {
  const values = Object.fromEntries(
    DRAFT_FIELDS.flatMap((name) => (form.has(name) ? [[name, form.get(name)?.toString() ?? ""]] : [])),
  );
  // A unit alone says nothing.
  if (!values.livingArea?.trim()) delete values.livingAreaUnits;
  try {
    await api.drafts.addValues({ values });
    return null;
  } catch (error) {
    return fieldProblems(error);
  }
}
