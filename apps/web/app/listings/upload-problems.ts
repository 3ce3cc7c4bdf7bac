import { MAX_IMPORT_BYTES } from "@katek/core/imports/schemas";

/** Why a file was not taken, by the code that stands in the address when a plain form sent it. */
const PROBLEMS = {
  no_file: "Choose a file first.",
  file_too_large: `The file is larger than ${MAX_IMPORT_BYTES / 1024 / 1024} MB. Split it and import the parts.`,
  broken: "The file did not arrive whole, so nothing was kept of it. Choose it again.",
} as const;

export type UploadProblem = keyof typeof PROBLEMS;

/** The sentence for a code; for one that is unknown, none. */
export const uploadProblem = (code: string | null): string | undefined =>
  code !== null && Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as UploadProblem] : undefined;
