import { z } from "zod";
import { query } from "../kernel";
import { dailyFigures } from "./daily-figures";
import { firstDay } from "./first-day";
import { conversions, funnel } from "./funnel";
import { mostDiscussed } from "./most-discussed";
import { askedNotFound } from "./not-found";
import { periodOf } from "./period";
import { replyTime } from "./reply-time";
import { PeriodDays } from "./schemas";
import { sources } from "./sources";
import { waiting } from "./waiting";

/**
 * The figures of the last days in the organization's time zone, counted from its events. Agents see theirs: of the leads
 * they may see, and of conversations with buyers whom nobody knows yet.
 */
export const getFigures = query({
  name: "overview.figures",
  permission: "overview:read",
  input: z.object({ days: PeriodDays.default(30) }),
  async run(context, { days }) {
    const period = periodOf(context, days);
    const daily = await dailyFigures(context, period);
    return {
      days,
      now: context.now(),
      ...daily,
      conversions: await conversions(context, period),
      firstReplyMs: await replyTime(context, period),
      funnel: await funnel(context, period),
      sources: await sources(context, period),
      waiting: await waiting(context),
      askedNotFound: await askedNotFound(context, period),
      mostDiscussed: await mostDiscussed(context, period),
      firstDay: await firstDay(context),
    };
  },
});
