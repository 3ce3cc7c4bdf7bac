export type { NewLeadProps } from "./new-lead";
export { type RenderedEmail, renderNewLead } from "./render-new-lead";
export { renderInvitation, renderInvitationAsked, renderOwnership } from "./render-team-mail";
