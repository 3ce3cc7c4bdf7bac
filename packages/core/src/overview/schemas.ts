import { z } from "zod";
import type { LeadSource } from "../leads/schemas";

/** The periods of the overview, in days; today is the last of them. */
export const PERIODS = [7, 30, 90] as const;
export const PeriodDays = z.literal(PERIODS);
export type PeriodDays = z.infer<typeof PeriodDays>;

/** A count in the period, and in as much of the period before it as has passed of this one. */
export interface Compared {
  now: number;
  before: number;
}

/** One day of the organization's time zone. `previous` is the conversations of the day that many days before. */
export interface DayFigures {
  /** YYYY-MM-DD. */
  day: string;
  conversations: number;
  leads: number;
  previous: number;
}

export const FUNNEL_STAGES = ["new", "contacted", "qualified", "converted"] as const;

export interface WaitingLead {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  score: number;
  /** What they look for, in words. */
  wants: string[];
  source: LeadSource;
  createdAt: Date;
}
