import { buttonClasses, Icon } from "@katek/ui";
import { Download } from "lucide-react";
import { counted } from "./number-in-words";

/** A file of the rows that were left out. */
export const DownloadLeftOut = ({ id, rows }: { id: string; rows: number }) => (
  <a href={`/imports/${id}/left-out.csv`} download className={buttonClasses()}>
    <Icon icon={Download} />
    Download {counted(rows, "row")}
  </a>
);
