import { z } from "zod";
import { command, flow } from "../kernel";
import { changeSettings } from "./change-settings";
import { drawLogo } from "./draw-logo";
import { logoUrlOf } from "./logo-url";

/**
 * Makes a picture the organization's logo, drawn anew and kept under a new id. The logo before it goes.
 * @throws Invalid for what is not a picture, is too large or refers to other files; the logo stays as it was then.
 */
export const setLogo = flow({
  name: "organizations.setLogo",
  permission: "organizations:write",
  input: z.object({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Expected the bytes of a picture."),
  }),
  async run(context, { bytes }) {
    const { organization, integrations } = context;
    const picture = await drawLogo(bytes);
    const logoId = context.newId();
    await integrations.photos.put(organization.id, logoId, picture);
    try {
      const { former } = await context.run(recordLogo, { logoId });
      if (former) await integrations.photos.remove(organization.id, former);
      return { logoId, former, logoUrl: logoUrlOf({ id: organization.id, logoId }) };
    } catch (error) {
      await integrations.photos.remove(organization.id, logoId);
      throw error;
    }
  },
  audit: (_input, { logoId, former }) => ({ before: { logoId: former }, after: { logoId } }),
});

/** Takes the logo away; the mark drawn from name and colour stands in its place. */
export const removeLogo = flow({
  name: "organizations.removeLogo",
  permission: "organizations:write",
  input: z.object({}),
  async run(context) {
    const { former } = await context.run(recordLogo, { logoId: null });
    if (former) await context.integrations.photos.remove(context.organization.id, former);
    return { former };
  },
  audit: (_input, { former }) => ({ before: { logoId: former }, after: { logoId: null } }),
});

/** A step of both. Audited by them. */
const recordLogo = command({
  name: "organizations.recordLogo",
  permission: "organizations:write",
  input: z.object({ logoId: z.uuid().nullable() }),
  async run(context, { logoId }) {
    const { before } = await changeSettings(context, { logoId });
    return { former: (before.logoId as string | null | undefined) ?? null };
  },
});
