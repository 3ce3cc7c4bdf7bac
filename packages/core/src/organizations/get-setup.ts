import { listings } from "@katek/db/schema";
import { count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { SAMPLE_SOURCE } from "../listings/schemas";
import { assistantPictureUrlOf, logoUrlOf } from "./logo-url";

/** All that the wizard and the settings pages show: brand, assistant, channels, plan, and how far the setting up is. */
export const getSetup = query({
  name: "organizations.setup",
  permission: "organizations:write",
  input: z.object({}),
  async run({ tx, organization, now }) {
    const [homes] = await tx
      .select({
        total: count(),
        samples: sql<number>`count(*) filter (where ${eq(listings.source, SAMPLE_SOURCE)})`.mapWith(Number),
        read: sql<number>`count(*) filter (where ${listings.embeddedHash} = ${listings.textHash})`.mapWith(Number),
      })
      .from(listings);
    const { id, name, slug, tagline, brandColor, secondaryColor, country, currency, timeZone } = organization;
    const { assistantName, assistantAvatar, personality, tone, greeting, suggestedQuestions } = organization;
    const { languages, avoidedSubjects, plan, trialEndsAt } = organization;
    const { widgetOrigins, widgetSeenAt, widgetSeenOn, awaitedChannels } = organization;
    return {
      id,
      logoUrl: logoUrlOf(organization),
      assistantPictureUrl: assistantPictureUrlOf(organization),
      brand: { name, slug, tagline, brandColor, secondaryColor, country, currency, timeZone },
      persona: {
        ...{ assistantName, assistantAvatar, personality, tone, greeting, suggestedQuestions },
        ...{ languages, avoidedSubjects },
      },
      channels: { widgetOrigins, widgetSeenAt, widgetSeenOn, awaitedChannels },
      /** `trialOver` is null before a plan was chosen. */
      plan: { plan, trialEndsAt, trialOver: trialEndsAt && trialEndsAt <= now() },
      onboarding: organization.onboarding,
      homes: homes ?? { total: 0, samples: 0, read: 0 },
    };
  },
});
