import type { TransactionContext } from "../kernel";
import { forgetPictures } from "../pictures";
import { changeSettings } from "./change-settings";

/** Names another picture as the logo or the assistant's; the one before it is removed. @returns its id. */
export async function replaceOwnPicture(
  context: TransactionContext,
  column: "logoId" | "assistantPictureId",
  pictureId: string | null,
): Promise<{ former: string | null }> {
  const { before } = await changeSettings(context, { [column]: pictureId });
  const former = (before[column] as string | null | undefined) ?? null;
  if (former) await forgetPictures(context, [former]);
  return { former };
}
