import type { Organization } from "@katek/core/kernel";

/**
 * The sites that may show an organization's widget, as origins. What is no origin of the web is left out, so that nothing
 * that was typed can add to a header.
 */
export const widgetSites = ({ widgetOrigins }: Pick<Organization, "widgetOrigins">): string[] =>
  widgetOrigins.flatMap((site) => {
    if (!URL.canParse(site)) return [];
    const { protocol, origin } = new URL(site);
    return protocol === "https:" || protocol === "http:" ? [origin] : [];
  });
