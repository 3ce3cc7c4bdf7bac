export type { NewLeadProps } from "./new-lead";
export type { NoticeProps } from "./notice";
export { type RenderedEmail, renderNewLead } from "./render-new-lead";
export { renderNotice } from "./render-notice";
export { renderInvitation, renderInvitationAsked, renderOwnership } from "./render-team-mail";
