import { PageHeader } from "@katek/ui";
import { AccountMenu } from "~/identity/account-menu";
import { useMember } from "~/identity/office";
import { PageProblem } from "./page-problem";

/** The head of every page about imports. */
export function ImportHeader() {
  const { name } = useMember();
  return (
    <PageHeader
      title="Import"
      back={{ label: "Listings", href: "/listings" }}
      phoneActions={<AccountMenu name={name} />}
    />
  );
}

/** A page about imports that did not load. `what` begins its sentence: "The import". */
export const ImportProblem = ({ what }: { what: string }) => (
  <>
    <ImportHeader />
    <PageProblem what={what} />
  </>
);
