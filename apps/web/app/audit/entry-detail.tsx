import type { AuditEntry } from "@katek/core/audit/schemas";
import { cn, TextLink } from "@katek/ui";
import type { ReactNode } from "react";
import { browserName } from "~/account/browser-name";
import { exactTime } from "~/listings/when-updated";
import { changedFields, type Piece } from "./changed-fields";

interface EntryDetailProps {
  entry: AuditEntry;
  names: Record<string, string>;
  timeZone: string;
  /** Shows the entries about the same record. */
  targetHref: string | null;
}

/** What an entry changed, side by side, and all that is known of where it came from. */
export function EntryDetail({ entry, names, timeZone, targetHref }: EntryDetailProps) {
  const { before, after, operation, address, userAgent, target, at } = entry;
  const fields = changedFields({ before, after }, { names, time: (when) => exactTime(when, timeZone) });
  const browser = browserName(userAgent);
  return (
    <div className="grid grid-cols-1 gap-u3 lg:grid-cols-[1fr_270px]">
      {fields.length ? (
        <div className="overflow-hidden rounded-md border border-line bg-surface">
          {fields.map((field) => (
            <div key={field.label} className="border-b border-line p-u2 last:border-b-0">
              <p className="text-caption font-medium text-ink-3">{field.label}</p>
              <div className="mt-u0.5 grid grid-cols-1 gap-x-u3 gap-y-u1 sm:grid-cols-2">
                {field.before ? (
                  <Side name="Before" pieces={field.before} tone="bg-danger-soft text-danger-ink" />
                ) : null}
                {field.after ? (
                  <Side
                    name={field.before ? "After" : null}
                    pieces={field.after}
                    tone="bg-success-soft text-success-ink"
                  />
                ) : null}
              </div>
            </div>
          ))}
        </div>
      ) : (
        <p className="text-ui text-ink-2">Nothing more is kept of it.</p>
      )}
      <dl className="grid content-start gap-u1 text-caption">
        <Fact name="When">{exactTime(at, timeZone)}</Fact>
        <Fact name="Operation">
          <code className="font-mono">{operation}</code>
        </Fact>
        <Fact name="From">{[address, browser].filter(Boolean).join(", ") || "Not from a browser"}</Fact>
        {target ? (
          <Fact name="On">
            <span className="break-all">{names[target] ?? target}</span>
          </Fact>
        ) : null}
        {targetHref ? (
          <div className="text-right">
            <TextLink href={targetHref}>Only this record</TextLink>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

function Side({ name, pieces, tone }: { name: string | null; pieces: Piece[]; tone: string }) {
  return (
    <div className="min-w-0 text-ui">
      {name ? <p className="text-caption text-ink-3">{name}</p> : null}
      <p className="whitespace-pre-wrap break-words text-ink">
        {pieces.length ? (
          pieces.map(({ text, changed }, index) => (
            <span key={index} className={cn(changed && "rounded-xs", changed && tone)}>
              {text}
            </span>
          ))
        ) : (
          <span className="text-ink-3">Nothing</span>
        )}
      </p>
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex justify-between gap-u2">
    <dt className="shrink-0 text-ink-3">{name}</dt>
    <dd className="min-w-0 text-right text-ink">{children}</dd>
  </div>
);
