import type { demo } from "@katek/core";
import type { InputOf } from "@katek/core/kernel";
import type { Chance } from "../pictures/chance";

type Lead = InputOf<typeof demo.furnish>["leads"][number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Written once somebody was reached. */
const FIRST_NOTES: [string, ...string[]] = [
  "Called back. Would rather see two homes in one afternoon than one.",
  "Sent the floor plans and the tax figure.",
  "Left a message. Will try again after five.",
  "Prefers email to the phone.",
];
/** Written once it became serious. */
const LATER_NOTES: [string, ...string[]] = [
  "Wants the inspection report before deciding.",
  "Saw it on Saturday and liked the light in the kitchen.",
  "Asked what the heating cost last winter. Waiting for the seller.",
  "The paperwork is with the lawyer.",
];

interface Beginning {
  createdAt: Date;
  now: Date;
  /** The agent, by id. */
  by: string;
  /** Only with those who mean to move soon it comes to anything. */
  keen: boolean;
}

/** What an agent did about a lead since: the longer ago it came, the further it got. */
export function leadStory(chance: Chance, { createdAt, now, by, keen }: Beginning): Pick<Lead, "stages" | "notes"> {
  const stages: Lead["stages"] = [];
  const notes: Lead["notes"] = [];
  let at = createdAt.getTime();
  const step = (to: Lead["stages"][number]["to"], least: number, most: number, odds: number): boolean => {
    const next = at + chance.between(least, most);
    if (!chance.odds(odds) || next > now.getTime()) return false;
    at = next;
    stages.push({ to, by, at: new Date(at) });
    return true;
  };
  const note = (odds: number, bodies: [string, ...string[]]) => {
    const when = at + chance.between(0.2, 3) * HOUR_MS;
    if (chance.odds(odds) && when < now.getTime()) notes.push({ by, body: chance.pick(bodies), at: new Date(when) });
  };
  if (!step("contacted", 0.5 * HOUR_MS, 1.5 * DAY_MS, 0.86)) return { stages, notes };
  note(0.5, FIRST_NOTES);
  if (!step("qualified", 1 * DAY_MS, 7 * DAY_MS, keen ? 0.95 : 0)) {
    step("lost", 6 * DAY_MS, 15 * DAY_MS, 0.3);
    return { stages, notes };
  }
  note(0.6, LATER_NOTES);
  if (!step("converted", 6 * DAY_MS, 24 * DAY_MS, 0.45)) step("lost", 10 * DAY_MS, 20 * DAY_MS, 0.25);
  return { stages, notes };
}
