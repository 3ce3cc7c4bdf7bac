import { Icon } from "@katek/ui";
import { RefreshCw } from "lucide-react";
import type { OrganizationProfile } from "./organization-profile";

/** How fresh the listings are, in the organization's own time. */
export function ListingsNote({ organization: { listingsUpdatedAt, timeZone } }: { organization: OrganizationProfile }) {
  if (!listingsUpdatedAt) return null;
  return (
    <p className="flex gap-u1.5 text-caption text-ink-3">
      <Icon icon={RefreshCw} className="mt-[2px] size-u2" />
      <span>
        Listings were updated {momentInWords(new Date(listingsUpdatedAt), new Date(), timeZone)}. Availability can
        change.
      </span>
    </p>
  );
}

/** "at 13:50 today", "at 09:05 yesterday", "on 3 March at 17:40", in that zone. */
export function momentInWords(moment: Date, now: Date, timeZone: string): string {
  const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).format(date);
  const day = (date: Date) => format(date, { year: "numeric", month: "2-digit", day: "2-digit" });
  const time = format(moment, { hour: "2-digit", minute: "2-digit" });
  if (day(moment) === day(now)) return `at ${time} today`;
  if (day(moment) === day(new Date(now.getTime() - 86_400_000))) return `at ${time} yesterday`;
  const sameYear = format(moment, { year: "numeric" }) === format(now, { year: "numeric" });
  const date = format(moment, { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
  return `on ${date} at ${time}`;
}
