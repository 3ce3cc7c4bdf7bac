/** What each audited operation did, as the audit log says it after somebody's name: "Maren Holt changed the brand". */
const WORDS: Readonly<Record<string, string>> = {
  "domains.add": "added a host name",
  "domains.check": "checked a host name",
  "domains.remove": "removed a host name",
  "conversations.find": "looked for homes as the chat would",
  "drafts.addValues": "added a listing by hand",
  "drafts.add": "added a listing from a text",
  "drafts.discard": "threw a draft away",
  "drafts.update": "changed a draft",
  "drafts.write": "had a text read into a draft",
  "imports.addSamples": "added sample homes",
  "imports.cancel": "took back a file that was checked",
  "imports.chooseSource": "said where a file comes from",
  "imports.confirm": "had a checked file imported",
  "imports.matchColumns": "matched the columns of a file",
  "imports.receive": "brought a file of listings",
  "imports.removeSamples": "removed the sample homes",
  "imports.retryPhotos": "tried the photos of an import again",
  "imports.run": "imported a file of listings",
  "imports.stop": "stopped an import",
  "imports.undo": "undid an import",
  "invitations.accept": "accepted an invitation",
  "invitations.create": "invited people",
  "invitations.resend": "sent an invitation again",
  "invitations.revoke": "took an invitation back",
  "keys.create": "made an API key",
  "keys.revoke": "revoked an API key",
  "leads.addNote": "wrote a note",
  "leads.assign": "gave a lead to somebody",
  "leads.changeStage": "moved a lead",
  "leads.claim": "claimed a lead",
  "leads.create": "added a lead",
  "leads.update": "changed a lead",
  "listings.addPhoto": "added a picture",
  "listings.addPhotoFromAddress": "added a picture",
  "listings.arrangePhotos": "put the pictures in another order",
  "listings.changeStatus": "changed the status of listings",
  "listings.create": "added a listing",
  "listings.delete": "deleted listings",
  "listings.deleteView": "deleted a saved view",
  "listings.describePhoto": "described a picture",
  "listings.removePhoto": "removed a picture",
  "listings.saveView": "saved a view of the listings",
  "listings.update": "changed a listing",
  "organizations.awaitChannel": "said whether to be told of a channel",
  "organizations.checkSite": "looked for the widget on a site",
  "organizations.completeStep": "finished a step of the setup",
  "organizations.finishOnboarding": "finished the setup",
  "organizations.keep": "kept the organization",
  "organizations.removeLogo": "removed the logo",
  "organizations.logoColours": "looked at the colours of the logo",
  "organizations.requestDeletion": "asked for the organization to be deleted",
  "organizations.removeAssistantPicture": "removed the assistant’s picture",
  "organizations.setAssistantPicture": "changed the assistant’s picture",
  "organizations.setLogo": "changed the logo",
  "organizations.startTrial": "chose a plan to try",
  "organizations.updateBrand": "changed the brand",
  "organizations.updateChannels": "changed where the widget shows",
  "organizations.updatePersona": "changed the assistant",
  "organizations.updateRouting": "changed who gets new leads",
  "people.add": "made somebody a member, or changed what they are",
  "people.changeRole": "changed a role",
  "people.leave": "left the organization",
  "people.remove": "removed a member",
  "people.transferOwnership": "handed the ownership over",
  "search.find": "searched the homes",
  "takeout.begin": "exported all data of the organization",
  "webhooks.create": "added an endpoint",
  "webhooks.delete": "deleted an endpoint",
  "webhooks.pause": "paused an endpoint",
  "webhooks.replay": "sent an event again",
  "webhooks.replayFailed": "sent failed events again",
  "webhooks.resume": "started an endpoint",
  "webhooks.rotateSecret": "made a new signing secret",
  "webhooks.sendTest": "sent a test event",
  "webhooks.stopRetrying": "gave up an event",
  "webhooks.update": "changed an endpoint",
};

/** The words for an operation; for one without any, its name taken apart: "ran leads: mark seen". */
export function operationWords(operation: string): string {
  const [feature = "", verb = ""] = operation.split(".");
  return WORDS[operation] ?? `ran ${apart(feature)}: ${apart(verb)}`;
}

/** Whether the words were written for it. A test asks for every audited operation of the catalogue. */
export const hasWords = (operation: string): boolean => operation in WORDS;

const apart = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The parts of the product as the filter of the audit log names them. */
const FEATURES: Readonly<Record<string, string>> = {
  domains: "Host names",
  imports: "Imports",
  invitations: "Invitations",
  keys: "API keys",
  leads: "Leads",
  listings: "Listings",
  organizations: "Organization",
  people: "Members",
  takeout: "Data export",
  webhooks: "Webhooks",
};

/** The part of the product that an operation belongs to, in words. */
export function featureWords(feature: string): string {
  const words = FEATURES[feature] ?? apart(feature);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
