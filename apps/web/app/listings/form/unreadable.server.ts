import type { FormProblem } from "~/leads/form-problem.server";
import type { FormValues } from "./form-values";

/** Tells of fields that cannot be read as every other problem of a form is told. */
export function unreadable(fields: Record<string, string>): FormProblem {
  const count = Object.keys(fields).length;
  return {
    sentence: `${count === 1 ? "One field" : `${count} fields`} cannot be read yet. Nothing was lost.`,
    fields,
    leadId: null,
  };
}

/** What was typed, for a page that is drawn anew: who sends the form before its scripts have come loses nothing. */
export const typedInto = (form: FormData): FormValues =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" && value ? [[name, value]] : [])));
