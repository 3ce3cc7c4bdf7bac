import { addDraft, addValues } from "./add-draft";
import { discardDraft, getDraft, listDrafts, updateDraft } from "./draft-rows";
import { writeDraft } from "./write-draft";

export const drafts = {
  write: writeDraft,
  get: getDraft,
  list: listDrafts,
  update: updateDraft,
  discard: discardDraft,
  add: addDraft,
  addValues,
};
