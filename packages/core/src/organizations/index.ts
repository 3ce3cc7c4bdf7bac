import { awaitChannel } from "./await-channel";
import { checkSite } from "./check-site";
import { createOrganization } from "./create-organization";
import { deleteOrganization } from "./delete-organization";
import { sendDeletionNotice } from "./deletion-notice";
import { findOrganization } from "./find-organization";
import { findOrganizationById } from "./find-organization-by-id";
import { getProfile } from "./get-profile";
import { getSetup } from "./get-setup";
import { keepOrganization } from "./keep-organization";
import { listOrganizations } from "./list-organizations";
import { readLogoColours } from "./logo-colours";
import { completeStep, finishOnboarding } from "./onboarding-progress";
import { requestDeletion } from "./request-deletion";
import { removeAssistantPicture, setAssistantPicture } from "./set-assistant-picture";
import { removeLogo, setLogo } from "./set-logo";
import { slugAvailable } from "./slug-available";
import { startTrial } from "./start-trial";
import { updateBrand } from "./update-brand";
import { updateChannels } from "./update-channels";
import { updatePersona } from "./update-persona";
import { updateRouting } from "./update-routing";

export { eraseOrganization } from "./erase-organization";
export { assistantPictureUrlOf, logoUrlOf } from "./logo-url";
export { sweepDeletedOrganizations } from "./sweep-deleted-organizations";

export const organizations = {
  create: createOrganization,
  delete: deleteOrganization,
  find: findOrganization,
  findById: findOrganizationById,
  list: listOrganizations,
  profile: getProfile,
  setup: getSetup,
  slugAvailable,
  updateBrand,
  updatePersona,
  updateChannels,
  checkSite,
  awaitChannel,
  updateRouting,
  startTrial,
  completeStep,
  finishOnboarding,
  setLogo,
  removeLogo,
  setAssistantPicture,
  removeAssistantPicture,
  logoColours: readLogoColours,
  requestDeletion,
  keep: keepOrganization,
  deletionNotice: sendDeletionNotice,
};
