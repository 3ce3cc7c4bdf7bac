import { addNote } from "./add-note";
import { assignLead, claimLead } from "./assign-lead";
import { boardOfLeads } from "./board-leads";
import { changeStage } from "./change-stage";
import { createLead } from "./create-lead";
import { getLead } from "./get-lead";
import { listAllLeads } from "./list-all-leads";
import { listAssignees } from "./list-assignees";
import { listLeads } from "./list-leads";
import { readTimeline } from "./read-timeline";
import { readTranscript } from "./read-transcript";
import { updateLead } from "./update-lead";

export { captureLead } from "./capture-lead";
export { giveLeadsOn } from "./give-leads-on";
export { refreshLeadOf } from "./refresh-lead";
export { spreadPool } from "./spread-pool";

export const leads = {
  list: listLeads,
  listAll: listAllLeads,
  board: boardOfLeads,
  get: getLead,
  timeline: readTimeline,
  transcript: readTranscript,
  assignees: listAssignees,
  create: createLead,
  update: updateLead,
  changeStage,
  assign: assignLead,
  claim: claimLead,
  addNote,
};
