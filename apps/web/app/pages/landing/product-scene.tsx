import { AssistantAvatar, Avatar, Badge, Icon, OrganizationMark } from "@katek/ui";
import { brandTokens } from "@katek/ui/brand";
import { type LucideIcon, Mail, MessageCircle, Webhook } from "lucide-react";
import type { ReactNode } from "react";
import millraceLane from "./millrace-lane.webp";

/** The sample brokerage's green, as its chat page would have it. */
const GREEN = "#5A9C7D";
const LARKFIELD = brandTokens(GREEN, "light");

/** What a buyer sees and what the agent gets of it, drawn: its people and its home are invented. */
export function ProductScene() {
  return (
    <figure>
      <div className="grid grid-cols-1 overflow-hidden rounded-xl border border-line-2 shadow-2 lg:grid-cols-2">
        <BuyersSide />
        <AgentsSide />
      </div>
      <figcaption className="mt-u2 text-caption text-ink-3">A sample. The people and the home are invented.</figcaption>
    </figure>
  );
}

function BuyersSide() {
  return (
    <div className="flex flex-col bg-sunken p-u3 lg:p-u5">
      <SideTitle title="What the buyer sees" time="Sunday, 23:41" />
      <div className="flex flex-1 flex-col rounded-lg border border-line bg-surface">
        <p className="flex h-u9 items-center gap-u1.5 border-b border-line px-u2.5 text-ui font-semibold">
          <OrganizationMark name="Larkfield Homes" colour={GREEN} />
          Larkfield Homes
        </p>
        <div className="grid flex-1 grid-cols-1 content-end gap-u2 p-u2.5">
          <Said>Three bedrooms near Millrace up to 520, and a kitchen that gets the sun</Said>
          <div className="flex gap-u1.5">
            <AssistantAvatar />
            <div className="min-w-0 flex-1">
              <p className="text-body">
                Three homes fit. 14 Millrace Lane is the one I’d see first: its kitchen faces south and opens onto the
                garden.
              </p>
              <div className="mt-u1.5 flex overflow-hidden rounded-md border border-line">
                <img src={millraceLane} alt="" className="h-[96px] w-[96px] shrink-0 object-cover sm:w-[144px]" />
                <div className="min-w-0 p-u1.5 sm:p-u2">
                  <p className="num text-title leading-[18px]">$489,000</p>
                  <p className="mt-u0.5 truncate text-ui">14 Millrace Lane</p>
                  <p className="num text-caption text-ink-3">3 bed · 2 bath · 1,620 sq ft</p>
                </div>
              </div>
            </div>
          </div>
          <Said>Saturday morning? I’m Priya, 555 014 0182</Said>
        </div>
      </div>
    </div>
  );
}

const FACTS = [
  ["Budget", "Up to $520,000"],
  ["Looks for", "3 bedrooms, Millrace"],
  ["In her words", "“A kitchen that gets the sun”"],
  ["Phone", "(555) 014-0182"],
] as const;

const WHAT_HAPPENED: [LucideIcon, string][] = [
  [Mail, "An email is with the agent whose turn it is"],
  [Webhook, "Your CRM has her, by a signed webhook"],
  [MessageCircle, "The whole conversation stands beside her name"],
];

function AgentsSide() {
  return (
    <div className="flex flex-col border-t border-line-2 bg-surface p-u3 lg:border-l lg:border-t-0 lg:p-u5">
      <SideTitle title="What you see" time="Sunday, 23:42" />
      <div className="rounded-lg border border-line">
        <div className="flex items-center gap-u1.5 border-b border-line p-u2.5">
          <Avatar name="Priya Nair" size="lg" />
          <div className="min-w-0 flex-1">
            <p className="flex items-center gap-u1 text-title leading-[18px]">
              Priya Nair
              <span className="num rounded-xs bg-brand-soft px-u0.5 text-caption font-semibold text-brand-ink">
                <span className="sr-only">Score </span>86
              </span>
            </p>
            <p className="mt-u0.5 text-caption text-ink-3">From the chat page</p>
          </div>
          <Badge tone="brand">New</Badge>
        </div>
        <dl className="px-u2.5 py-u0.5">
          {FACTS.map(([name, value]) => (
            <div
              key={name}
              className="flex items-baseline justify-between gap-u2 border-b border-line py-u1.5 text-ui last:border-0"
            >
              <dt className="shrink-0 text-ink-3">{name}</dt>
              <dd className="text-right font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ul className="mt-u3 grid gap-u1.5 text-ui text-ink-2">
        {WHAT_HAPPENED.map(([icon, words]) => (
          <li key={words} className="flex items-center gap-u1.5">
            <span className="grid size-u4 shrink-0 place-items-center rounded-full bg-hover">
              <Icon icon={icon} className="size-u2" />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

const SideTitle = ({ title, time }: { title: string; time: string }) => (
  <p className="mb-u2.5 flex items-center justify-between gap-u2 text-ui">
    <span className="font-semibold">{title}</span>
    <span className="num text-ink-3">{time}</span>
  </p>
);

const Said = ({ children }: { children: ReactNode }) => (
  <p
    className="ml-auto max-w-[84%] rounded-xl rounded-br-xs px-u2 py-u1.5 text-body"
    style={{ backgroundColor: LARKFIELD.brand, color: LARKFIELD["on-brand"] }}
  >
    {children}
  </p>
);
