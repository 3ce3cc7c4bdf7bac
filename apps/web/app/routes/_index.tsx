import { PLANS, TRIAL_DAYS } from "@katek/config";
import { organizations } from "@katek/core";
import { execute } from "@katek/core/kernel";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { PricedPlan } from "~/pages/landing/price-table";
import { StartPage } from "~/pages/landing/start-page";

/** The organization that the demo comes with. */
const DEMO = "hammer";
const SOLD = ["starter", "pro", "enterprise"] as const;

/** In the demo its chat page may be found from here; elsewhere an organization gives its address to its buyers itself. */
export async function loader({ context: { runtime, mode } }: LoaderFunctionArgs) {
  const prices = { plans: SOLD.flatMap(priced), trialDays: TRIAL_DAYS };
  if (mode !== "demo") return { chat: null, ...prices };
  const caller = { actor: { kind: "system", id: "start page" }, organization: null } as const;
  const demo = await execute(runtime, caller, organizations.find, { slug: DEMO });
  return { chat: demo && { slug: demo.slug, name: demo.name }, ...prices };
}

function priced(id: (typeof SOLD)[number]): PricedPlan[] {
  const { name, priceMonthly, limits, sizes } = PLANS[id];
  return priceMonthly ? [{ id, name, price: priceMonthly, answers: limits.ai_answers, ...sizes }] : [];
}

export const meta: MetaFunction = () => [
  { title: "KaTek · An assistant for every real-estate agent" },
  {
    name: "description",
    content:
      "KaTek gives a brokerage an assistant that knows its listings, talks to buyers day and night, and brings leads with a name, a budget and a reason to call.",
  },
];

export default function Index() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
