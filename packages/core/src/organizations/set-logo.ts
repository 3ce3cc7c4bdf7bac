import { z } from "zod";
import { command, flow, keepPicture } from "../kernel";
import { drawLogo } from "./draw-logo";
import { logoUrlOf } from "./logo-url";
import { replaceOwnPicture } from "./own-picture";

/**
 * Makes a picture the organization's logo, drawn anew and kept under a new id. The logo before it goes.
 * @throws Invalid for what is not a picture, is too large or refers to other files, VendorFailed (`pictures_unavailable`); the logo stays as it
 *   was then.
 */
export const setLogo = flow({
  name: "organizations.setLogo",
  permission: "organizations:write",
  input: z.object({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Expected the bytes of a picture."),
  }),
  async run(context, { bytes }) {
    const picture = await drawLogo(bytes);
    const logoId = context.newId();
    const { former } = await keepPicture(context, logoId, picture, () => context.run(recordLogo, { logoId }));
    return { logoId, former, logoUrl: logoUrlOf({ id: context.organization.id, logoId }) };
  },
  audit: (_input, { logoId, former }) => ({ before: { logoId: former }, after: { logoId } }),
});

/** Takes the logo away; the mark drawn from name and colour stands in its place. */
export const removeLogo = flow({
  name: "organizations.removeLogo",
  permission: "organizations:write",
  input: z.object({}),
  run: (context) => context.run(recordLogo, { logoId: null }),
  audit: (_input, { former }) => ({ before: { logoId: former }, after: { logoId: null } }),
});

/** A step of both. Audited by them. */
const recordLogo = command({
  name: "organizations.recordLogo",
  permission: "organizations:write",
  input: z.object({ logoId: z.uuid().nullable() }),
  run: (context, { logoId }) => replaceOwnPicture(context, "logoId", logoId),
});
