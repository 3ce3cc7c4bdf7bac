/** What becomes of the leads of somebody who goes. */
export const whereLeadsGo = (routing: "round_robin" | "first_to_claim", whose: string): string =>
  routing === "first_to_claim"
    ? `${whose} belong to nobody then, and whoever claims one first has it.`
    : `${whose} go to the other agents in turn, or to an admin or the owner where there is no other agent.`;
