import type { LeadSummary } from "@katek/core/leads/schemas";
import { Anchor } from "@katek/ui";
import { Updated } from "~/listings/updated";
import { AssigneeMark } from "./assignee";
import { leadName, wishesInWords } from "./lead-words";
import { Score } from "./score";

/** The leads of one stage on a phone: rows of two lines. */
export function PhoneLeads({ leads, now, timeZone }: { leads: LeadSummary[]; now: Date; timeZone: string }) {
  return (
    <ul aria-label="Leads" className="divide-y divide-line border-b border-line">
      {leads.map((lead) => {
        const { facts, places } = wishesInWords(lead.wants, 2);
        return (
          <li key={lead.id}>
            <Anchor href={`/leads/${lead.id}`} className="focus-inset block px-u3 py-u1.5 active:bg-hover">
              <span className="flex items-center gap-u1">
                <span className="min-w-0 flex-1 truncate text-ui font-semibold text-ink">{leadName(lead)}</span>
                <span className="num shrink-0 text-caption text-ink-3">
                  <Updated at={lead.lastActivityAt} now={now} timeZone={timeZone} />
                </span>
                <Score value={lead.score} />
              </span>
              <span className="mt-[3px] flex items-center gap-u1 text-ui text-ink-2">
                <span className="min-w-0 flex-1 truncate">
                  {[facts, places].filter(Boolean).join(" · ") || (
                    <span className="text-ink-3">Has not said what they look for</span>
                  )}
                </span>
                <AssigneeMark assignee={lead.assignee} />
              </span>
            </Anchor>
          </li>
        );
      })}
    </ul>
  );
}
