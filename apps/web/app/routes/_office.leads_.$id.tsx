import { LeadStage } from "@katek/core/leads/schemas";
import { PageHeader, Tabs } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { orProblem } from "~/leads/form-problem.server";
import { firstName, leadName } from "~/leads/lead-words";
import { AboutLead } from "~/leads/page/about-lead";
import { HomesOfInterest } from "~/leads/page/homes-of-interest";
import { LeadHeader } from "~/leads/page/lead-header";
import { NoteBox } from "~/leads/page/note-box";
import { StageBar } from "~/leads/page/stage-bar";
import { Timeline } from "~/leads/page/timeline";
import { PageProblem } from "~/listings/page-problem";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${leadName(data.lead)} · KaTek` : "Lead · KaTek" },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function leadIdOf({ id = "" }: LoaderFunctionArgs["params"]): string {
  if (!UUID.test(id)) throw new Response("There is no such lead.", { status: 404 });
  return id;
}

export async function loader(args: LoaderFunctionArgs) {
  const leadId = leadIdOf(args.params);
  return asMember(args, async (api) => {
    const [lead, timeline, colleagues] = await Promise.all([
      api.leads.get({ leadId }),
      api.leads.timeline({ leadId }),
      api.leads.assignees({}),
    ]);
    return { lead, timeline, colleagues, now: new Date() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const leadId = leadIdOf(args.params);
  const form = await args.request.formData();
  const field = (name: string) => form.get(name)?.toString() ?? "";
  return asMember(args, async (api) => {
    const work: Record<string, () => Promise<unknown>> = {
      stage: () => api.leads.changeStage({ leadId, stage: LeadStage.catch("new").parse(field("stage")) }),
      note: () => api.leads.addNote({ leadId, body: field("body") }),
      contact: () => api.leads.update({ leadId, name: field("name"), email: field("email"), phone: field("phone") }),
      assign: () => api.leads.assign({ leadId, assigneeId: field("assigneeId") || null }),
      claim: () => api.leads.claim({ leadId }),
    };
    const wanted = work[field("intent")];
    if (!wanted) throw new Response("This form cannot be read.", { status: 400 });
    const { problem } = await orProblem(wanted());
    return { problem, sentence: problem?.sentence };
  });
}

const PARTS = ["timeline", "about", "homes"] as const;

export default function LeadPage() {
  const { lead, timeline, colleagues, now } = useLoaderData<typeof loader>();
  const { organization, role } = useMember();
  const [search] = useSearchParams();
  const part = PARTS.find((name) => name === search.get("part")) ?? "timeline";
  const { timeZone, assistantName } = organization;
  const labels = { timeline: "Timeline", about: lead.name ? `About ${firstName(lead)}` : "About", homes: "Homes" };
  return (
    <>
      <LeadHeader lead={lead} />
      <StageBar lead={lead} now={now} timeZone={timeZone} />
      <Tabs
        label="Parts of this page"
        className="lg:hidden"
        items={PARTS.map((name) => ({
          label: labels[name],
          href: name === "timeline" ? `/leads/${lead.id}` : `/leads/${lead.id}?part=${name}`,
          current: name === part,
        }))}
      />
      <div className="flex min-h-0 flex-1">
        <div className={`min-w-0 flex-1 px-u3 py-u3 md:px-u4 ${part === "timeline" ? "" : "max-lg:hidden"}`}>
          <NoteBox key={`note ${lead.id}`} leadId={lead.id} />
          <Timeline key={lead.id} first={timeline} {...{ lead, now, timeZone, assistantName }} />
        </div>
        <aside
          aria-label={labels.about}
          className={`w-full shrink-0 border-line lg:w-[318px] lg:border-l ${part === "timeline" ? "max-lg:hidden" : ""}`}
        >
          <div className={part === "homes" ? "max-lg:hidden" : undefined}>
            <AboutLead {...{ lead, colleagues, timeZone }} mayAssign={role !== "agent"} />
          </div>
          <div className={`lg:border-t lg:border-line ${part === "about" ? "max-lg:hidden" : ""}`}>
            <HomesOfInterest homes={lead.homes} />
          </div>
        </aside>
      </div>
    </>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <PageHeader title="Lead" back={{ label: "Leads", href: "/leads" }} />
      <PageProblem what="The lead" back={{ label: "Go to the leads", href: "/leads" }} />
    </>
  );
}
