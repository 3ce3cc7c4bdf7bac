import { z } from "zod";
import { ListingCardOutput } from "../listings";
import { type LeadDetails, LeadSource, LeadStage, type LeadSummary } from "./schemas";

/** All that leaves the house of a lead in a list. */
export const LeadSummaryOutput = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  phoneInWords: z.string().nullable(),
  stage: LeadStage,
  source: LeadSource,
  assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  wants: z.array(z.object({ id: z.string(), label: z.string() })),
  score: z.number(),
  createdAt: z.date(),
  lastActivityAt: z.date(),
}) satisfies z.ZodType<LeadSummary>;

export const LeadDetailsOutput = LeadSummaryOutput.extend({
  scoreReasons: z.array(z.object({ reason: z.string(), points: z.number() })),
  stageChangedAt: z.date(),
  homes: z.array(z.object({ home: ListingCardOutput, interest: z.enum(["asked", "shown"]) })),
  neighbours: z.object({
    previous: z.uuid().nullable(),
    next: z.uuid().nullable(),
    position: z.number(),
    total: z.number(),
  }),
}) satisfies z.ZodType<LeadDetails>;
