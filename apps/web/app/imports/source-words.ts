import { FILE_SOURCE } from "@katek/core/imports/schemas";

/** Where listings come from, as people read it: "Alder CRM", "Files". */
export const sourceWords = (source: string): string => (source === FILE_SOURCE ? "Files" : source);
