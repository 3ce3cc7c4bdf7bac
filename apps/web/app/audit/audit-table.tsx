import type { AuditEntry } from "@katek/core/audit/schemas";
import { Avatar, Icon, Table, TableHead, Td, Th } from "@katek/ui";
import { Bot, ChevronDown, ChevronRight, KeyRound } from "lucide-react";
import { Fragment, useState } from "react";
import { browserName } from "~/account/browser-name";
import { EntryDetail } from "./entry-detail";

interface AuditTableProps {
  entries: AuditEntry[];
  /** What the records of the entries are called, by id. */
  names: Record<string, string>;
  timeZone: string;
  now: Date;
  /** Where only the entries about a record are shown. */
  targetHref: (target: string) => string;
}

/** Entries under the days they were made on, each with its details behind a chevron. */
export function AuditTable({ entries, names, timeZone, now, targetHref }: AuditTableProps) {
  const day = (at: Date) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    }).format(at);
  return (
    <Table caption="Audit log" inCard>
      <TableHead>
        <Th className="w-px">Time</Th>
        <Th className="hidden w-[216px] md:table-cell">Who</Th>
        <Th>What</Th>
        <Th className="hidden lg:table-cell">On</Th>
        <Th align="right" className="hidden md:table-cell">
          From
        </Th>
      </TableHead>
      <tbody className="divide-y divide-line">
        {entries.map((entry, index) => {
          const previous = entries[index - 1];
          const heading = day(entry.at);
          return (
            <Fragment key={entry.id}>
              {previous && day(previous.at) === heading ? null : (
                <tr className="bg-sunken">
                  <th colSpan={5} scope="colgroup" className="py-u1 text-left text-caption font-semibold text-ink-2">
                    {heading === day(now) ? "Today" : heading}
                  </th>
                </tr>
              )}
              <EntryRow entry={entry} names={names} timeZone={timeZone} targetHref={targetHref} />
            </Fragment>
          );
        })}
      </tbody>
    </Table>
  );
}

function EntryRow({
  entry,
  names,
  timeZone,
  targetHref,
}: Omit<AuditTableProps, "entries" | "now"> & { entry: AuditEntry }) {
  const [open, setOpen] = useState(false);
  const { at, words, target, address, userAgent } = entry;
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
  return (
    <>
      <tr className={open ? "!border-b-0 bg-sunken" : "h-u7 hover:bg-hover"}>
        <Td className="whitespace-nowrap align-top md:align-middle">
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${time}, ${words}`}
            onClick={() => setOpen(!open)}
            className="hit inline-flex items-center gap-u1 rounded-xs"
          >
            <Icon icon={open ? ChevronDown : ChevronRight} className="size-u2.5 text-ink-3" />
            <span className="num text-ink-2">{time}</span>
          </button>
        </Td>
        <Td className="hidden whitespace-nowrap md:table-cell">
          <Who actor={entry.actor} />
        </Td>
        <Td className="min-w-0">
          <span className="mb-u0.5 block md:hidden">
            <Who actor={entry.actor} />
          </span>
          <span className="text-ink">{words.charAt(0).toUpperCase() + words.slice(1)}</span>
        </Td>
        <Td className="hidden max-w-[210px] truncate text-ink-2 lg:table-cell">
          {target ? (names[target] ?? recordWords(entry.operation)) : "–"}
        </Td>
        <Td className="hidden whitespace-nowrap text-right text-ink-3 md:table-cell">
          {address ?? browserName(userAgent) ?? "–"}
        </Td>
      </tr>
      {open ? (
        <tr className="!border-t-0 bg-sunken">
          <Td colSpan={5} className="pb-u3">
            <EntryDetail
              entry={entry}
              names={names}
              timeZone={timeZone}
              targetHref={target ? targetHref(target) : null}
            />
          </Td>
        </tr>
      ) : null}
    </>
  );
}

/** What a record without a name is: it may be gone. */
const RECORDS: Record<string, string> = {
  imports: "Import",
  leads: "A lead that is gone",
  listings: "A listing",
  webhooks: "An endpoint that is gone",
};
const recordWords = (operation: string) => RECORDS[operation.split(".")[0] ?? ""] ?? "A record";

function Who({ actor: { kind, name } }: { actor: AuditEntry["actor"] }) {
  const shown = name ?? "Somebody who has left";
  return (
    <span className="inline-flex items-center gap-u1">
      {kind === "user" && name ? (
        <Avatar name={name} size="sm" />
      ) : (
        <span className="grid size-u4 place-items-center rounded-full bg-hover text-ink-3">
          <Icon icon={kind === "apiKey" ? KeyRound : Bot} className="size-u2" />
        </span>
      )}
      <span className={name ? "font-medium text-ink" : "text-ink-2"}>{shown}</span>
    </span>
  );
}
