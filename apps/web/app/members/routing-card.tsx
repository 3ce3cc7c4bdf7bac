import { Card, Notice, Options } from "@katek/ui";
import { useMember } from "~/identity/office";
import { useMembersAct } from "./use-members-act";

const WAYS = [
  {
    value: "round_robin",
    label: "Each agent in turn",
    description:
      "Every lead has somebody from its first minute. Where there is no agent, admins and owners take turns.",
  },
  {
    value: "first_to_claim",
    label: "Whoever claims it first",
    description: "Every agent sees a new lead and gets an email. It is theirs once they take it.",
  },
] as const;

/** Who gets a new lead. It applies at once. */
export function RoutingCard() {
  const { organization } = useMember();
  const { act, problem, sent } = useMembersAct();
  const chosen = sent?.get("leadRouting")?.toString() ?? organization.leadRouting;
  return (
    <Card title="New leads" sub="Who looks after a buyer who leaves an address or a number.">
      {problem ? (
        <Notice tone="danger" urgent className="mb-u2">
          {problem}
        </Notice>
      ) : null}
      <Options
        label="A new lead goes to"
        name="leadRouting"
        items={[...WAYS]}
        value={chosen === "first_to_claim" ? "first_to_claim" : "round_robin"}
        onChange={(leadRouting) => act({ intent: "routing", leadRouting })}
      />
    </Card>
  );
}
