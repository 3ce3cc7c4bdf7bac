import { z } from "zod";
import { command, type FlowContext, flow } from "../kernel";
import { changeSettings } from "./change-settings";
import { CheckSiteInput, type SiteCheck } from "./schemas";
import { widgetLinesIn } from "./widget-line";

const MOST_BYTES = 1024 * 1024;

/**
 * Looks on a site's home page for the widget's line. What is found is kept, with the time. Never throws for what the site
 * does: that is an outcome.
 */
export const checkSite = flow({
  name: "organizations.checkSite",
  permission: "organizations:write",
  limit: "checkSite",
  input: CheckSiteInput,
  async run(context, { site }): Promise<SiteCheck & { seenAt: Date | null }> {
    const check = await look(context, site);
    const seen = check.outcome === "found" ? await context.run(recordSeen, { site }) : null;
    return { ...check, seenAt: seen };
  },
  audit: ({ site }, { outcome }) => ({ after: { site, outcome } }),
});

/** A step of it. Audited by it. */
const recordSeen = command({
  name: "organizations.recordWidgetSeen",
  permission: "organizations:write",
  input: z.object({ site: z.string() }),
  async run(context, { site }) {
    const at = context.now();
    await changeSettings(context, { widgetSeenAt: at, widgetSeenOn: site });
    return at;
  },
});

async function look({ organization, integrations, publicUrl, signal }: FlowContext, site: string): Promise<SiteCheck> {
  const page = await integrations.outbound.fetch(site, { accept: "text/html", mostBytes: MOST_BYTES, signal });
  const host = new URL(site).host;
  if (!page.answered) return { outcome: "unreachable", sentence: `${host} was not reached. ${page.why}` };
  if (page.status >= 400)
    return {
      outcome: "no_page",
      sentence: `${host} answers ${page.status} instead of a page, so its home page could not be read.`,
    };
  if (!/html/i.test(page.contentType ?? ""))
    return { outcome: "no_page", sentence: `What ${host} answers is not a web page.` };
  const lines = widgetLinesIn(new TextDecoder().decode(page.bytes), publicUrl);
  if (lines.some((slug) => slug === organization.slug)) return allowed(organization.widgetOrigins, page.url, host);
  const other = lines[0];
  if (other !== undefined)
    return {
      outcome: "other_organization",
      sentence: other
        ? `The line on ${host} is for ${other}, not for ${organization.slug}. Copy it again from here.`
        : `The line on ${host} does not say for whom it is. Copy it again from here.`,
    };
  return {
    outcome: "missing",
    sentence: page.cut
      ? `The line is not in the first part of the home page of ${host}, which is all that was read.`
      : `The line is not on the home page of ${host} yet. If a tool adds it with its own scripts, it cannot be seen from here.`,
  };
}

/** The line may be there, on a site that the widget does not run on. */
function allowed(origins: readonly string[], address: string, host: string): SiteCheck {
  const { origin } = new URL(address);
  if (origins.includes(origin)) return { outcome: "found", sentence: `Found on the home page of ${host}.` };
  return {
    outcome: "not_allowed",
    sentence: `The line is there, but ${origin} is not among the sites that it runs on. Add it, then check again.`,
  };
}
