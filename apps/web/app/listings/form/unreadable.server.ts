import type { FormProblem } from "~/leads/form-problem.server";

/** Tells of fields that cannot be read as every other problem of a form is told. */
export function unreadable(fields: Record<string, string>): FormProblem {
  const count = Object.keys(fields).length;
  return {
    sentence: `${count === 1 ? "One field" : `${count} fields`} cannot be read yet. Nothing was lost.`,
    fields,
    leadId: null,
  };
}
