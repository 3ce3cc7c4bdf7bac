import { type FlowContext, flow, Invalid } from "../kernel";
import { beginImport } from "./begin-import";
import { appendFilePart } from "./file-parts";
import { openListingFile } from "./reading";
import { MAX_IMPORT_BYTES, ReceiveImportInput } from "./schemas";
import { acceptImport, discardImport, refuseImport } from "./settle-import";
import { inParts, storedFile } from "./stored-file";

const PART_BYTES = 512 * 1024;

/**
 * Takes a file of listings: keeps it, looks whether it can be understood, and hands it to a job. Nothing is imported yet.
 * A file that is none of listings ends as `refused`, with the reason.
 * @throws Invalid (`file_too_large`) above MAX_IMPORT_BYTES; nothing is kept then.
 */
export const receiveImport = flow({
  name: "imports.receive",
  permission: "imports:write",
  input: ReceiveImportInput,
  async run(context, { fileName, source, currency, country, bytes, enqueue }) {
    const { id: importId, defaults } = await context.run(beginImport, { fileName, source, currency, country });
    await keep(context, importId, bytes);
    const file = await openListingFile(() => storedFile(context, importId), { fileName, defaults });
    const { format, mapping, refused } = file;
    if (refused) await context.run(refuseImport, { importId, reason: refused, format, mapping });
    else await context.run(acceptImport, { importId, format, mapping, enqueue });
    return { importId, refused, mapping };
  },
  audit: (_input, { importId }) => ({ target: importId }),
});

async function keep(context: FlowContext, importId: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let position = 0;
  let size = 0;
  try {
    for await (const part of inParts(bytes, PART_BYTES)) {
      size += part.byteLength;
      if (size > MAX_IMPORT_BYTES)
        throw new Invalid(
          "file_too_large",
          `The file is larger than ${MAX_IMPORT_BYTES / 1024 / 1024} MB. Split it and import the parts.`,
          {
            maxBytes: MAX_IMPORT_BYTES,
          },
        );
      await context.run(appendFilePart, { importId, position: position++, bytes: part });
    }
  } catch (error) {
    await context.run(discardImport, { importId });
    throw error;
  }
}
