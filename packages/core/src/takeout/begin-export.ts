import { z } from "zod";
import { command } from "../kernel";
import { EXPORTED_NAMES } from "./exported-tables";

/** Says in the audit log that somebody takes all data along, and which tables there are. Also while the organization closes. */
export const beginExport = command({
  name: "takeout.begin",
  permission: "organizations:export",
  input: z.object({}),
  whileClosing: true,
  run: async ({ organization, now }) => ({
    slug: organization.slug,
    /** Of the logo and the assistant. */
    pictureIds: [organization.logoId, organization.assistantPictureId].filter((id) => id !== null),
    organizationId: organization.id,
    madeAt: now(),
    tables: EXPORTED_NAMES,
  }),
  audit: (_input, { tables }) => ({ after: { tables: tables.length } }),
});
