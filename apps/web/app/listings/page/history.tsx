import { type HistoryEntry, statusWord } from "@katek/core/listings/schemas";
import { cn, Icon, TextLink } from "@katek/ui";
import { ArrowRight, CircleDollarSign, House, type LucideIcon, PenLine, RefreshCw } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { fieldWord } from "../changed-field-words";
import { exactTime, whenUpdated } from "../when-updated";

interface HistoryProps {
  entries: HistoryEntry[];
  now: Date;
  timeZone: string;
}

const LOOKS: Record<HistoryEntry["type"], { icon: LucideIcon; tint: string }> = {
  created: { icon: House, tint: "bg-success-soft text-success-ink" },
  import: { icon: RefreshCw, tint: "bg-hover text-ink-2" },
  done: { icon: PenLine, tint: "bg-hover text-ink-2" },
  changed: { icon: ArrowRight, tint: "bg-hover text-ink-2" },
};

/** What happened to a listing, the latest first. */
export function History({ entries, now, timeZone }: HistoryProps) {
  const shown = together(entries);
  return (
    <ol aria-label="History">
      {shown.map(({ entry, times }, index) => {
        const price = entry.type === "changed" && entry.field === "list_price";
        const { icon, tint } = price
          ? { icon: CircleDollarSign, tint: "bg-info-soft text-info-ink" }
          : LOOKS[entry.type];
        const last = index === shown.length - 1;
        return (
          <li
            key={`${entry.type} ${entry.at.getTime()} ${index}`}
            className={cn("relative flex gap-u1.5", !last && "pb-u2.5")}
          >
            {last ? null : <span aria-hidden="true" className="absolute bottom-0 left-[11px] top-u4 w-px bg-line" />}
            <span className={cn("relative grid size-u4 shrink-0 place-items-center rounded-full", tint)}>
              <Icon icon={icon} className="size-[13px]" />
            </span>
            <p className="flex min-w-0 flex-1 items-baseline justify-between gap-u1.5 pt-[3px] text-ui">
              <span className="min-w-0 break-words text-ink-2 [&_b]:font-medium [&_b]:text-ink">
                {sentence(entry, times)}
              </span>
              <time
                dateTime={entry.at.toISOString()}
                title={exactTime(entry.at, timeZone)}
                className="num shrink-0 whitespace-nowrap text-caption text-ink-3"
              >
                {whenUpdated(entry.at, now, timeZone)}
              </time>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

const TOGETHER_MS = 3_600_000;

/** What somebody did several times within an hour is one line. */
function together(entries: HistoryEntry[]): { entry: HistoryEntry; times: number }[] {
  const shown: { entry: HistoryEntry; times: number }[] = [];
  for (const entry of entries) {
    const before = shown.at(-1);
    const again =
      before?.entry.type === "done" &&
      entry.type === "done" &&
      entry.operation === before.entry.operation &&
      entry.by === before.entry.by &&
      entry.fields.length === 0 &&
      before.entry.at.getTime() - entry.at.getTime() < TOGETHER_MS;
    if (again) before.times += 1;
    else shown.push({ entry, times: 1 });
  }
  return shown;
}

function sentence(entry: HistoryEntry, times: number): ReactNode {
  switch (entry.type) {
    case "created":
      return entry.import ? (
        <>
          Came with <File {...entry.import} />
        </>
      ) : (
        <>{who(entry)} added it</>
      );
    case "import":
      return (
        <>
          Updated by <File {...entry.import} />
        </>
      );
    case "changed":
      return (
        <>
          {changed(entry)}
          {entry.by ? (
            <>, by {entry.by}</>
          ) : entry.import ? (
            <>
              , by <File {...entry.import} />
            </>
          ) : null}
        </>
      );
    case "done":
      return (
        <>
          {who(entry)} {doneWords(entry.operation, times) ?? "changed"}{" "}
          {entry.fields.length ? <b>{inList(entry.fields.map(fieldWord))}</b> : DONE[entry.operation] ? null : "it"}
        </>
      );
  }
}

const DONE: Record<string, string> = {
  "listings.addPhoto": "added a photo",
  "listings.addPhotoFromAddress": "added a photo",
  "listings.arrangePhotos": "put the photos in another order",
  "listings.describePhoto": "described a photo",
  "listings.removePhoto": "removed a photo",
};

const doneWords = (operation: string, times: number): string | undefined =>
  times === 1 ? DONE[operation] : DONE[operation]?.replace("a photo", `${times} photos`);

function changed({ field, before, after }: Extract<HistoryEntry, { type: "changed" }>): ReactNode {
  if (field === "list_price")
    return (
      <>
        Price from <b>{before ?? "none"}</b> to <b>{after ?? "none"}</b>
      </>
    );
  if (field === "listing_type") return <>Now {after === "rent" ? "to rent" : "for sale"}</>;
  return (
    <>
      From {statusWord(before ?? "")} to <b>{statusWord(after ?? "")}</b>
    </>
  );
}

const who = ({ by, actorKind }: { by: string | null; actorKind: string }): ReactNode => (
  <b>{by ?? (actorKind === "apiKey" ? "A program" : actorKind === "user" ? "A former member" : "KaTek")}</b>
);

const File = ({ id, fileName }: { id: string; fileName: string }) => (
  <TextLink href={`/imports/${id}`}>{fileName}</TextLink>
);

const inList = (words: string[]): ReactNode =>
  words.length > 4
    ? `${words.length} fields`
    : words.map((word, index) => (
        <Fragment key={word}>
          {index === 0 ? null : index === words.length - 1 ? " and " : ", "}
          {word}
        </Fragment>
      ));
