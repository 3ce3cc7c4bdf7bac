import type { Assignee, LeadDetails } from "@katek/core/leads/schemas";
import { Badge, IconButton, TextLink } from "@katek/ui";
import { Pencil } from "lucide-react";
import { type ReactNode, useState } from "react";
import { exactTime } from "~/listings/when-updated";
import { SOURCE_WORDS } from "../lead-words";
import { EditContact } from "./edit-contact";
import { Owner } from "./owner";

/** A part of the side column. */
export function Block({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-b border-line px-u3 py-u3 last:border-0 md:px-u4">
      <div className="mb-u1 flex min-h-u3 items-center justify-between">
        <h2 className="text-ui font-semibold text-ink">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

interface AboutLeadProps {
  lead: LeadDetails;
  colleagues: Assignee[];
  /** Whether this person may give the lead to anybody. */
  mayAssign: boolean;
  timeZone: string;
}

/** How to reach them, what they look for, and why they have their score. */
export function AboutLead({ lead, colleagues, mayAssign, timeZone }: AboutLeadProps) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Block
        title="Contact"
        action={
          <IconButton
            icon={Pencil}
            label="Change the contact details"
            className="-my-u1 -mr-u1"
            onClick={() => setEditing(true)}
          />
        }
      >
        <dl>
          <Fact name="Email">
            {lead.email ? <TextLink href={`mailto:${lead.email}`}>{lead.email}</TextLink> : null}
          </Fact>
          <Fact name="Phone">
            {lead.phone ? <TextLink href={`tel:${lead.phone}`}>{lead.phoneInWords ?? lead.phone}</TextLink> : null}
          </Fact>
          <Fact name="Owner">
            <Owner {...{ lead, colleagues, mayAssign }} />
          </Fact>
          <Fact name="Source">{SOURCE_WORDS[lead.source]}</Fact>
          <Fact name="Since">
            <time dateTime={lead.createdAt.toISOString()}>{exactTime(lead.createdAt, timeZone)}</time>
          </Fact>
        </dl>
        <EditContact lead={lead} open={editing} onClose={() => setEditing(false)} />
      </Block>
      <Block title="Looking for">
        {lead.wants.length ? (
          <ul className="flex flex-wrap gap-u1">
            {lead.wants.map(({ id, label }) => (
              <li key={id} className="flex">
                <Badge tone="outline">{label}</Badge>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ui text-ink-3">They have not said yet.</p>
        )}
      </Block>
      <Why lead={lead} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-u2 py-[5px] text-ui">
      <dt className="shrink-0 text-ink-3">{name}</dt>
      <dd className="min-w-0 break-words text-right text-ink">
        {children ?? <span className="text-ink-3">Not given</span>}
      </dd>
    </div>
  );
}

/** The greatest that one reason can add: the length of a whole bar. */
const MOST_POINTS = 20;

function Why({ lead: { score, scoreReasons } }: { lead: LeadDetails }) {
  return (
    <Block title={`Why ${score}`}>
      {scoreReasons.length ? (
        <ul className="grid gap-u1.5">
          {scoreReasons.map(({ reason, points }) => (
            <li key={reason}>
              <p className="mb-u0.5 flex justify-between gap-u2 text-ui">
                <span className="text-ink-2">{reason}</span>
                <span className="num font-medium text-ink">+{points}</span>
              </p>
              <span aria-hidden="true" className="block h-[3px] overflow-hidden rounded-full bg-hover">
                <span
                  className="block h-full rounded-full bg-ink-3"
                  style={{ width: `${Math.min(100, (points / MOST_POINTS) * 100)}%` }}
                />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ui text-ink-3">Nothing speaks for it yet.</p>
      )}
    </Block>
  );
}
