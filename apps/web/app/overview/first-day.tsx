import { ButtonLink, Card, Icon, Meter, TextLink } from "@katek/ui";
import { Check } from "lucide-react";
import { whose } from "~/chat/whose";
import type { Member } from "~/identity/office";
import type { Figures } from "./figures";
import { figure } from "./words";

interface Step {
  title: string;
  text: string;
  done: boolean;
  action: string;
  href: string;
}

/** What is left to do until buyers find the assistant; it goes away with the first conversation. */
export function FirstDay({
  firstDay,
  member: { organization, role },
}: {
  firstDay: NonNullable<Figures["firstDay"]>;
  member: Member;
}) {
  const { assistantName, slug } = organization;
  const maySet = role !== "agent";
  const steps = [
    ...(maySet ? ownSteps(firstDay, organization.name, assistantName) : []),
    homes(firstDay, assistantName),
    ...(maySet ? reachSteps(firstDay, assistantName) : []),
    talk(assistantName, slug),
  ];
  const done = steps.filter((step) => step.done).length;
  const left = steps.length - done;
  const next = steps.find((step) => !step.done);
  return (
    <Card flush className="pb-u1">
      <div className="px-u3 pt-u3 md:px-u4">
        <div className="flex items-start justify-between gap-u2">
          <div>
            <h2 className="text-h3 text-ink">
              {left === 1 ? "One step" : `${NUMBERS[left] ?? left} steps`} until buyers find {assistantName}
            </h2>
            <p className="text-ui text-ink-2">This list goes away with the first conversation.</p>
          </div>
          <p className="num shrink-0 text-ui text-ink-2">
            <span className="font-semibold text-ink">{done}</span> of {steps.length}
          </p>
        </div>
        <Meter className="mt-u1.5" label="Steps done" value={done} total={steps.length} />
      </div>
      <ul className="mt-u1 divide-y divide-line">
        {steps.map((step) => (
          <li key={step.title} className="flex items-center gap-u2 px-u3 py-u1.5 md:px-u4">
            {step.done ? (
              <span className="grid size-u3.5 shrink-0 place-items-center rounded-full bg-success-soft text-success-ink">
                <Icon icon={Check} className="size-u2" />
                <span className="sr-only">Done</span>
              </span>
            ) : (
              <span aria-hidden="true" className="size-u3.5 shrink-0 rounded-full border border-line-control" />
            )}
            <div className="min-w-0 flex-1">
              <p className={step.done ? "text-ui text-ink-2" : "text-ui font-medium text-ink"}>{step.title}</p>
              <p className="text-caption text-ink-3">{step.text}</p>
            </div>
            {step.done ? (
              <TextLink href={step.href} className="text-ui" aria-label={`Change: ${step.title}`}>
                Change
              </TextLink>
            ) : (
              <ButtonLink kind={step === next ? "primary" : "secondary"} href={step.href}>
                {step.action}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"];

const ownSteps = ({ done }: { done: string[] }, name: string, assistant: string): Step[] => [
  {
    title: "Make it yours",
    text: `${whose(name)} name, logo and colour on the chat page.`,
    done: done.includes("brand"),
    action: "Choose the brand",
    href: "/settings/brand",
  },
  {
    title: `Give ${assistant} a voice`,
    text: "The name, the tone and the greeting.",
    done: done.includes("persona"),
    action: "Choose the tone",
    href: "/settings/assistant",
  },
];

const reachSteps = (
  { planChosen, widgetSeen, teamInvited }: NonNullable<Figures["firstDay"]>,
  assistant: string,
): Step[] => [
  {
    title: "Choose a plan to try",
    text: "Fourteen days without a card.",
    done: planChosen,
    action: "See the plans",
    href: "/onboarding/plan",
  },
  {
    title: `Put ${assistant} on your website`,
    text: widgetSeen ? "The line was found on your site." : "One line of code. Visitors ask where they already are.",
    done: widgetSeen,
    action: "Show the line",
    href: "/settings/brand#channels",
  },
  {
    title: "Invite your team",
    text: "So that an answer reaches the right agent.",
    done: teamInvited,
    action: "Invite people",
    href: "/settings/members",
  },
];

const homes = ({ homes: all, homesRead, samples }: NonNullable<Figures["firstDay"]>, assistant: string): Step => ({
  title: "Bring in your homes",
  text:
    all && all === samples
      ? `${all === 1 ? "One sample home is" : `${figure(all)} sample homes are`} here to try with. Buyers see them until you remove them.`
      : all
        ? all === 1
          ? `One home, which ${assistant} ${homesRead ? "has read" : "is about to read"}.`
          : `${figure(all)} homes, of which ${assistant} has read ${all === homesRead ? "all" : figure(homesRead)}.`
        : `${assistant} can only talk about homes that it knows.`,
  done: all > samples,
  action: "Import listings",
  href: "/imports/new",
});

const talk = (assistant: string, slug: string): Step => ({
  title: `Talk to ${assistant} as a buyer would`,
  text: "Two minutes on the chat page; it counts as the first conversation.",
  done: false,
  action: "Open the chat page",
  href: `/chat/${slug}`,
});
