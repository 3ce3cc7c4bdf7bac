import { type FlowContext, flow, Invalid } from "../kernel";
import { SAMPLE_SOURCE } from "../listings/schemas";
import { beginImport } from "./begin-import";
import { matchAsBefore } from "./match-as-before";
import { openListingFile } from "./reading";
import { FILE_SOURCE, MAX_IMPORT_BYTES, ReceiveImportInput } from "./schemas";
import { acceptImport, discardImport, refuseImport } from "./settle-import";
import { inParts, keepPart, storedFile } from "./stored-file";

const PART_BYTES = 512 * 1024;

/**
 * Takes a file of listings: keeps it, looks whether it can be understood, matches its columns as the last file with these
 * headers was matched, and hands it to a job: to be checked, or to be imported. Nothing is imported yet. A file that is none
 * of listings ends as `refused`, with the reason.
 * @throws Invalid (`file_too_large`) above MAX_IMPORT_BYTES; nothing is kept then.
 */
export const receiveImport = flow({
  name: "imports.receive",
  permission: "imports:write",
  input: ReceiveImportInput,
  async run(context, { fileName, source, currency, country, bytes, withdrawMissing, check, enqueue }) {
    const { id: importId, defaults } = await context.run(beginImport, {
      ...{ fileName, source: source ?? FILE_SOURCE, currency, country, withdrawMissing },
    });
    await keep(context, importId, bytes);
    const file = await openListingFile(() => storedFile(context, importId), { fileName, defaults });
    const { format, refused } = file;
    if (refused) {
      await context.run(refuseImport, { importId, reason: refused, format, mapping: file.mapping });
      return { importId, refused, mapping: file.mapping, layoutKnown: false };
    }
    const before = await context.run(matchAsBefore, { mapping: file.mapping });
    const { mapping, layoutKnown } = before;
    await context.run(acceptImport, {
      ...{ importId, format, mapping, layoutKnown, check, enqueue },
      source: source ?? before.source ?? FILE_SOURCE,
      remember: source !== undefined && source !== SAMPLE_SOURCE && !check,
    });
    return { importId, refused, mapping, layoutKnown };
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
      await keepPart(context, { importId, position: position++, bytes: part });
    }
  } catch (error) {
    await context.run(discardImport, { importId });
    throw error;
  }
}
