import { ButtonLink, Card, Icon, Meter } from "@katek/ui";
import { Check, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { bytesInWords } from "~/listings/bytes-in-words";
import { useTimeLeft } from "~/listings/use-time-left";

export interface RunningImport {
  fileName: string;
  status: string;
  sizeBytes: number;
  bytesRead: number;
  rowsRead: number;
  /** How many rows the file has, where a check has counted them. */
  rowsTotal: number | null;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

type PhaseState = "done" | "going" | "next";

/** A file that is being read into listings, with its true counts. */
export function ImportRunning({
  job,
  assistantName,
  actions = <ButtonLink href="/listings">Back to listings</ButtonLink>,
}: {
  job: RunningImport;
  assistantName: string;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
}) {
  const left = useTimeLeft(job.bytesRead, job.sizeBytes);
  const going = job.status === "running";
  const number = (value: number) => value.toLocaleString("en-US");
  return (
    <>
      <h2 className="break-words text-h2 text-ink">Importing {job.fileName}</h2>
      <p className="mt-u0.5 text-body text-ink-2">You can leave this page. The import goes on.</p>
      <Card className="mt-u3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-u2">
          <span className="text-body text-ink-2">
            <span className="num text-stat text-ink">{number(job.rowsRead)}</span>{" "}
            {job.rowsTotal ? ` of ${number(job.rowsTotal)} rows` : " rows read"}
          </span>
          <span className="num text-ui text-ink-2">
            {bytesInWords(job.bytesRead)} of {bytesInWords(job.sizeBytes)}
            {left ? ` · ${left}` : null}
          </span>
        </p>
        <Meter
          thick
          label={`${job.fileName}, bytes read`}
          value={job.bytesRead}
          total={job.sizeBytes}
          className="mt-u1"
        />
        <ul className="mt-u3 divide-y divide-line border-t border-line">
          <Phase state="done" name="File received" note={bytesInWords(job.sizeBytes)} />
          <Phase
            state={going ? "going" : "next"}
            name="Homes written"
            note={
              going
                ? `${number(job.created)} new, ${number(job.updated)} updated, ${number(job.unchanged)} unchanged`
                : "starts in a moment"
            }
          />
          <Phase state="next" name={`Read by ${assistantName}`} note="starts after that" />
        </ul>
      </Card>
      {actions ? <div className="mt-u2 flex justify-end gap-u1">{actions}</div> : null}
    </>
  );
}

const MARKS: Record<PhaseState, { icon: ReactNode; className: string; words: string }> = {
  done: {
    icon: <Icon icon={Check} className="size-u2" />,
    className: "bg-success-soft text-success-ink",
    words: "done",
  },
  going: {
    icon: <Icon icon={LoaderCircle} className="size-u2 motion-safe:animate-spin" />,
    className: "bg-brand-soft text-brand-ink",
    words: "under way",
  },
  next: { icon: null, className: "border border-line-control", words: "not begun" },
};

function Phase({ state, name, note }: { state: PhaseState; name: string; note: string }) {
  const { icon, className, words } = MARKS[state];
  return (
    <li className="flex min-h-[39px] items-center gap-u1.5 py-u1 text-ui">
      <span aria-hidden="true" className={`grid size-u3.5 shrink-0 place-items-center rounded-full ${className}`}>
        {icon}
      </span>
      <span className={`flex-1 ${state === "next" ? "text-ink-2" : "font-medium text-ink"}`}>
        {name}
        <span className="sr-only">, {words}</span>
      </span>
      <span className="num text-right text-ink-2">{note}</span>
    </li>
  );
}
