import type { DraftValues } from "@katek/core/drafts/schemas";
import { useCallback, useState } from "react";
import { memberApi, readFailure } from "~/api.client";
import { useAutosave } from "~/autosave/use-autosave";

/**
 * A draft's form: what is typed is kept after a pause, and when a field or the page is left.
 * @returns with `loaded`, what this page knows to be kept
 */
export function useDraft(draftId: string, stored: DraftValues) {
  const [values, setValues] = useState(stored);
  const [first] = useState(stored);
  const show = useCallback((fields: DraftValues) => setValues((known) => ({ ...known, ...fields })), []);
  const { state, problem, arrived, change, flush } = useAutosave({
    key: `katek.draft.${draftId}`,
    send: (fields) => sendDraft(draftId, fields),
    recover: show,
  });
  return {
    values,
    loaded: { ...first, ...arrived },
    change: useCallback(
      (field: string, value: string) => {
        show({ [field]: value });
        change({ [field]: value });
      },
      [show, change],
    ),
    flush,
    saved: state === "saved",
    problem,
  };
}

/** Never rejects. */
async function sendDraft(draftId: string, values: DraftValues) {
  try {
    await memberApi({ outlivesPage: true }).drafts.update.mutate({ draftId, values });
    return { problems: {}, problem: null };
  } catch (error) {
    return { problems: {}, problem: readFailure(error).sentence };
  }
}
