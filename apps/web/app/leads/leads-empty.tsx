import { ButtonLink, CopyButton, EmptyState, Icon } from "@katek/ui";
import { Bird, MessageCircle, SearchX, UserPlus, Users } from "lucide-react";
import { STAGE_WORDS } from "./lead-words";
import { isFiltered, type LeadsParams, leadsPath } from "./leads-params";

/** The first day: what makes a lead, and how to get the first. */
export function NoLeads({ assistantName, slug }: { assistantName: string; slug: string }) {
  const steps = [
    { icon: MessageCircle, title: "A buyer writes", text: "Day or night, on the chat page" },
    { icon: Bird, title: `${assistantName} answers`, text: "And learns budget, area and timing" },
    { icon: UserPlus, title: "You get a lead", text: "Scored, with the reasons and the transcript" },
  ];
  return (
    <div className="m-auto w-full max-w-[696px] px-u3 py-u4">
      <EmptyState
        className="pb-u6 pt-u4"
        icon={Users}
        title="No leads yet"
        text="A visitor becomes a lead when they leave an email address or a phone number in the chat."
        actions={<CopyAddress slug={slug} />}
      />
      <ol className="grid grid-cols-1 gap-u3 border-t border-line pt-u3 md:grid-cols-3 md:gap-0 md:divide-x md:divide-line">
        {steps.map(({ icon, title, text }) => (
          <li key={title} className="md:px-u3">
            <Icon icon={icon} className="size-u3 text-ink-3" />
            <p className="mt-u0.5 text-ui font-medium text-ink">{title}</p>
            <p className="text-caption text-ink-2">{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

const CopyAddress = ({ slug }: { slug: string }) => (
  <>
    <CopyButton
      kind="primary"
      words="Copy the chat address"
      what="chat address"
      text={() => new URL(`/chat/${slug}`, window.location.href).href}
    />
    <ButtonLink href={`/chat/${slug}`}>Open the chat page</ButtonLink>
  </>
);

/** There are leads, but none that fit. */
export function NoneFit({ params }: { params: LeadsParams }) {
  const { tab, search } = params;
  const where = tab === "all" ? "" : ` in ${STAGE_WORDS[tab]}`;
  const shown = search.length > 40 ? `${search.slice(0, 40)}…` : search;
  if (!isFiltered(params))
    return (
      <EmptyState
        className="m-auto"
        icon={Users}
        title={`Nobody is${where}`}
        text="Leads come here when their stage is changed."
        actions={<ButtonLink href={leadsPath(params, { tab: "all" })}>Show all leads</ButtonLink>}
      />
    );
  return (
    <EmptyState
      className="m-auto"
      icon={SearchX}
      title={search ? `No lead${where} fits “${shown}”` : `No lead${where} fits these filters`}
      text="Name, email address and phone number are searched."
      actions={
        <ButtonLink href={leadsPath(params, { search: "", assignee: null, source: null, tab: "all" })}>
          Clear filters
        </ButtonLink>
      }
    />
  );
}
