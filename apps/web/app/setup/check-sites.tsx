import type { SiteCheck } from "@katek/core/organizations/schemas";
import { Button, Icon } from "@katek/ui";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";

interface CheckSitesProps {
  /** As typed, one for each line. */
  sites: string[];
  /** Saves what was typed; settles with whether it arrived. */
  flush: () => Promise<boolean>;
  seen: { widgetSeenAt: Date | null; widgetSeenOn: string | null };
  timeZone: string;
}

type Looked = Record<string, SiteCheck & { seenAt?: string | null }>;
const LOST: SiteCheck = {
  outcome: "unreachable",
  sentence: "The site was not checked: there is no connection to the server. Try again.",
};

/** Looks on each site whether the widget's line is there, and says what it found. */
export function CheckSites({ sites, flush, seen, timeZone }: CheckSitesProps) {
  const [busy, setBusy] = useState<string | null>(null);
  const [looked, setLooked] = useState<Looked>({});
  const check = async (site: string) => {
    setBusy(site);
    await flush();
    const found = await ask(site);
    setLooked((known) => ({ ...known, [site]: found }));
    setBusy(null);
  };
  const at = (moment: Date | string) =>
    new Intl.DateTimeFormat("en-GB", {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
    }).format(new Date(moment));
  return (
    <ul className="mt-u1.5 grid grid-cols-1 gap-u1.5">
      {sites.map((site) => {
        const result = looked[site];
        const before = !result && seen.widgetSeenAt && sameSite(site, seen.widgetSeenOn);
        const good = before || result?.outcome === "found";
        const words =
          result?.outcome === "found" && result.seenAt ? `${result.sentence} ${at(result.seenAt)}` : result?.sentence;
        return (
          <li key={site} className="flex flex-wrap items-start gap-x-u1.5 gap-y-u1">
            <Button busy={busy === site} busyLabel="Looking" disabled={busy !== null} onClick={() => void check(site)}>
              {sites.length === 1 ? "Check my site" : `Check ${site.replace(/^https?:\/\//, "")}`}
            </Button>
            <p
              role="status"
              className={`flex min-w-0 flex-1 basis-[200px] items-start gap-u0.5 py-u1 text-caption font-medium ${good ? "text-success-ink" : "text-warn-ink"}`}
            >
              {words || before ? (
                <>
                  <Icon icon={good ? CircleCheck : CircleAlert} className="mt-[2px] size-u2.5" />
                  <span className="min-w-0 break-words">
                    {words ?? (seen.widgetSeenAt ? `Found on the home page, ${at(seen.widgetSeenAt)}` : "")}
                  </span>
                </>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const bare = (site: string): string =>
  site
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
const sameSite = (typed: string, kept: string | null): boolean => kept !== null && bare(typed) === bare(kept);

/** Never rejects. */
async function ask(site: string): Promise<Looked[string]> {
  try {
    const response = await fetch("/setup/check-site", { method: "POST", body: new URLSearchParams({ site }) });
    return (await response.json()) as Looked[string];
  } catch {
    return LOST;
  }
}
