import { Card, Meter } from "@katek/ui";
import { bytesInWords } from "~/listings/bytes-in-words";
import { useTimeLeft } from "~/listings/use-time-left";
import { counted } from "./number-in-words";

/** A file whose rows are being compared with the listings. */
export function ImportChecking({
  job: { fileName, rowsRead, bytesRead, sizeBytes },
}: {
  job: { fileName: string; rowsRead: number; bytesRead: number; sizeBytes: number };
}) {
  const left = useTimeLeft(bytesRead, sizeBytes);
  return (
    <div>
      <h2 className="break-words text-h2 text-ink">Checking {fileName}</h2>
      <p className="mt-u0.5 text-body text-ink-2">Its rows are compared with your listings. Nothing is changed.</p>
      <Card className="mt-u3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-u2 text-ui text-ink-2">
          <span className="num">{counted(rowsRead, "row")} read</span>
          <span className="num">
            {bytesInWords(bytesRead)} of {bytesInWords(sizeBytes)}
            {left ? ` · ${left}` : null}
          </span>
        </p>
        <Meter thick label={`${fileName}, bytes checked`} value={bytesRead} total={sizeBytes} className="mt-u1" />
      </Card>
    </div>
  );
}
