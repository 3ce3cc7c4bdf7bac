import { PageHeader } from "@katek/ui";
import { useLocation } from "@remix-run/react";
import { PageProblem } from "~/listings/page-problem";

const TITLES: Record<string, string> = {
  overview: "Overview",
  leads: "Leads",
  listings: "Listings",
  imports: "Import",
  settings: "Settings",
};

/** What stands in the office when not even what is round its pages could be read anew, as without a connection. */
export function OfficeProblem() {
  const place = useLocation().pathname.split("/")[1] ?? "";
  return (
    <>
      <PageHeader title={TITLES[place] ?? "KaTek"} />
      <PageProblem what="This page" back={{ label: "Go to the overview", href: "/overview" }} />
    </>
  );
}
