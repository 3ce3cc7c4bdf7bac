import { MOST_KEPT } from "@katek/core/imports/schemas";
import { buttonClasses, Icon } from "@katek/ui";
import { Download } from "lucide-react";
import { counted, grouped } from "./number-in-words";

/** What a file of the rows that were left out holds: "1,204 rows", or "the first 20,000 of 31,402 rows". */
export const leftOutInWords = (rows: number): string =>
  rows > MOST_KEPT.row_left_out
    ? `the first ${grouped(MOST_KEPT.row_left_out)} of ${grouped(rows)} rows`
    : counted(rows, "row");

/** A file of the rows that were left out. */
export const DownloadLeftOut = ({ id, rows }: { id: string; rows: number }) => (
  <a href={`/imports/${id}/left-out.csv`} download className={buttonClasses()}>
    <Icon icon={Download} />
    Download {leftOutInWords(rows)}
  </a>
);
