import { AssistantAvatar, ButtonLink, Card, Icon, Progress, StatStrip } from "@katek/ui";
import { Check, CircleAlert, FileX } from "lucide-react";
import type { ReactNode } from "react";
import { durationInWords } from "./duration-in-words";
import type { RunningImport } from "./import-running";
import { useTimeLeft } from "./use-time-left";

export interface EndedImport extends RunningImport {
  reason: string | null;
  skipped: number;
  valuesLeftEmpty: number;
  valuesAssumed: number;
  startedAt: Date | null;
  finishedAt: Date | null;
}

/** What an import brought. */
export function ImportDone({
  job,
  reading,
  assistantName,
  actions = <AfterImport />,
}: {
  job: EndedImport;
  reading: Reading;
  assistantName: string;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
}) {
  const number = (value: number) => value.toLocaleString("en-US");
  const homes = job.created + job.updated + job.unchanged;
  const stopped = job.status === "failed";
  const took =
    job.startedAt && job.finishedAt ? durationInWords(job.finishedAt.getTime() - job.startedAt.getTime()) : null;
  const unread = reading.read < reading.total;
  return (
    <>
      <Headline
        icon={stopped ? CircleAlert : Check}
        tone={stopped ? "bg-danger-soft text-danger-ink" : "bg-success-soft text-success-ink"}
        title={stopped ? "The import stopped" : homes === 1 ? "1 home is in" : `${number(homes)} homes are in`}
      >
        {stopped ? job.reason : null}
        {!stopped && took ? `It took ${took}. ` : null}
        {!stopped && unread
          ? `${assistantName} is reading the descriptions and can answer about them as it goes.`
          : null}
        {!stopped && !unread ? `${assistantName} has read every description and can answer about them.` : null}
      </Headline>
      <StatStrip
        label="What the file brought"
        stats={[
          { label: "New homes", value: number(job.created) },
          { label: "Updated", value: number(job.updated), note: job.updated ? "in price, status or words" : undefined },
          { label: "Unchanged", value: number(job.unchanged), note: job.unchanged ? "not read again" : undefined },
          {
            label: "Left out",
            value: number(job.failed),
            note: job.failed
              ? "with a reason each"
              : job.skipped
                ? `${number(job.skipped)} ${job.skipped === 1 ? "row" : "rows"} came twice`
                : job.valuesLeftEmpty + job.valuesAssumed
                  ? "all rows came in, some with gaps"
                  : "every row was good",
          },
        ]}
      />
      <ReadingProgress reading={reading} assistantName={assistantName} />
      {actions ? <div className="flex justify-end gap-u1">{actions}</div> : null}
    </>
  );
}

const AfterImport = () => (
  <>
    <ButtonLink href="/imports/new">Import another file</ButtonLink>
    <ButtonLink kind="primary" href="/listings">
      See the listings
    </ButtonLink>
  </>
);

/** A file that was not one of listings. Nothing came of it. */
export const ImportRefused = ({
  job,
  actions = <AfterRefusal />,
}: {
  job: EndedImport;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
}) => (
  <>
    <Headline icon={FileX} tone="bg-warn-soft text-warn-ink" title={`${job.fileName} was not imported`}>
      {job.reason}
    </Headline>
    {actions ? <div className="flex gap-u1 pl-u6">{actions}</div> : null}
  </>
);

const AfterRefusal = () => (
  <>
    <ButtonLink kind="primary" href="/imports/new">
      Choose another file
    </ButtonLink>
    <ButtonLink href="/listings">Back to listings</ButtonLink>
  </>
);

interface Reading {
  read: number;
  total: number;
}

function ReadingProgress({ reading: { read, total }, assistantName }: { reading: Reading; assistantName: string }) {
  const left = useTimeLeft(read, total);
  if (read >= total) return null;
  return (
    <Card>
      <Progress
        tone="accent"
        label="Descriptions read"
        title={
          <span className="flex items-center gap-u1.5 font-medium">
            <AssistantAvatar size="sm" />
            {assistantName} is reading
          </span>
        }
        value={read}
        total={total}
        note={left}
      />
    </Card>
  );
}

function Headline({
  icon,
  tone,
  title,
  children,
}: {
  icon: typeof Check;
  tone: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-u2">
      <span aria-hidden="true" className={`mt-[3px] grid size-u4 shrink-0 place-items-center rounded-full ${tone}`}>
        <Icon icon={icon} />
      </span>
      <div className="min-w-0">
        <h2 className="break-words text-h2 text-ink">{title}</h2>
        <p className="mt-u0.5 text-body text-ink-2">{children}</p>
      </div>
    </div>
  );
}
