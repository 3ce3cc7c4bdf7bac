import type { LeadDetails } from "@katek/core/leads/schemas";
import { Anchor, Avatar, buttonClasses, Icon, IconLink } from "@katek/ui";
import { ChevronDown, ChevronLeft, ChevronUp, Mail, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { leadName, STAGE_WORDS } from "../lead-words";
import { Score } from "../score";

/** Who it is, the neighbours in the same stage, and how to reach them. */
export function LeadHeader({ lead }: { lead: LeadDetails }) {
  const name = leadName(lead);
  return (
    <header className="flex min-h-u10 shrink-0 items-center gap-u1.5 border-b border-line px-u3 py-u1 md:px-u4">
      <Anchor
        href="/leads"
        aria-label="Back to the leads"
        className="hit grid size-u5 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
      >
        <Icon icon={ChevronLeft} className="size-u3.5" />
      </Anchor>
      <Avatar name={name} size="md" />
      <h1 className="min-w-0 truncate text-h3 text-ink">{name}</h1>
      <Score value={lead.score} />
      <div className="ml-auto flex shrink-0 items-center gap-u1">
        <Neighbours {...lead} />
        {lead.phone ? <Reach href={`tel:${lead.phone}`} icon={<Icon icon={Phone} />} word="Call" whom={name} /> : null}
        {lead.email ? (
          <Reach href={`mailto:${lead.email}`} icon={<Icon icon={Mail} />} word="Email" whom={name} />
        ) : null}
      </div>
    </header>
  );
}

/** Opens the device's own phone or mail program. */
function Reach({ href, icon, word, whom }: { href: string; icon: ReactNode; word: string; whom: string }) {
  return (
    <a
      href={href}
      aria-label={`${word} ${whom}`}
      className={buttonClasses({ className: "max-md:size-u6 max-md:px-0" })}
    >
      {icon}
      <span className="hidden md:inline">{word}</span>
    </a>
  );
}

function Neighbours({ neighbours: { previous, next, position, total }, stage }: LeadDetails) {
  if (total < 2) return null;
  const ends = [
    { id: previous, label: "Previous lead", icon: ChevronUp },
    { id: next, label: "Next lead", icon: ChevronDown },
  ];
  return (
    <nav aria-label={`Leads in ${STAGE_WORDS[stage]}`} className="mr-u1 hidden items-center text-ink-3 lg:flex">
      {ends.map(({ id, label, icon }) =>
        id ? (
          <IconLink key={label} href={`/leads/${id}`} label={label} icon={icon} />
        ) : (
          <span
            key={label}
            aria-hidden="true"
            className={buttonClasses({
              kind: "ghost",
              square: true,
              className: "pointer-events-none text-ink-disabled",
            })}
          >
            <Icon icon={icon} className="size-u3" />
          </span>
        ),
      )}
      <span className="num px-u1 text-caption">
        {position.toLocaleString("en-US")} of {total.toLocaleString("en-US")}
      </span>
    </nav>
  );
}
