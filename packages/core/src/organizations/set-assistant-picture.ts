import { z } from "zod";
import { command, flow, keepPicture } from "../kernel";
import { drawLogo } from "./draw-logo";
import { assistantPictureUrlOf } from "./logo-url";
import { replaceOwnPicture } from "./own-picture";

/**
 * Makes a picture the assistant's, in place of the drawn one; drawn anew and kept under a new id. The one before it goes.
 * @throws Invalid as `organizations.setLogo`, VendorFailed (`pictures_unavailable`); the picture stays as it was then.
 */
export const setAssistantPicture = flow({
  name: "organizations.setAssistantPicture",
  permission: "organizations:write",
  input: z.object({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Expected the bytes of a picture."),
  }),
  async run(context, { bytes }) {
    const picture = await drawLogo(bytes);
    const pictureId = context.newId();
    const record = () => context.run(recordAssistantPicture, { pictureId });
    const { former } = await keepPicture(context, pictureId, picture, record);
    const { id } = context.organization;
    return { pictureId, former, pictureUrl: assistantPictureUrlOf({ id, assistantPictureId: pictureId }) };
  },
  audit: (_input, { pictureId, former }) => ({
    before: { assistantPictureId: former },
    after: { assistantPictureId: pictureId },
  }),
});

/** Takes the uploaded picture away; the drawn one stands in its place. */
export const removeAssistantPicture = flow({
  name: "organizations.removeAssistantPicture",
  permission: "organizations:write",
  input: z.object({}),
  run: (context) => context.run(recordAssistantPicture, { pictureId: null }),
  audit: (_input, { former }) => ({
    before: { assistantPictureId: former },
    after: { assistantPictureId: null },
  }),
});

/** A step of both. Audited by them. */
const recordAssistantPicture = command({
  name: "organizations.recordAssistantPicture",
  permission: "organizations:write",
  input: z.object({ pictureId: z.uuid().nullable() }),
  run: (context, { pictureId }) => replaceOwnPicture(context, "assistantPictureId", pictureId),
});
