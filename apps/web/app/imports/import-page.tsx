import { PageHeader, Stepper } from "@katek/ui";
import type { ReactNode } from "react";
import { AccountMenu } from "~/identity/account-menu";
import { useMember } from "~/identity/office";
import { PageProblem } from "~/listings/page-problem";

const STEPS = ["Upload", "Match columns", "Check", "Import"];

/** A page of the import: how far it is in the bar, its content, and beside it what the content comes to. */
export function ImportPage({
  step,
  aside,
  children,
}: {
  /** From 0; 4 when all is done. Nothing for a file that goes no further. */
  step?: number;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <ImportHeader step={step} />
      {aside ? (
        <div className="grid flex-1 grid-cols-1 lg:grid-cols-[minmax(0,1fr)_336px]">
          <div className="grid min-w-0 grid-cols-1 content-start gap-u3 px-u3 py-u4 md:px-u4">{children}</div>
          <aside
            aria-label="What the file comes to"
            className="border-t border-line bg-sunken px-u3 pb-u14 pt-u4 dark:bg-canvas md:px-u4 md:pb-u4 lg:rounded-br-lg lg:border-l lg:border-t-0"
          >
            {aside}
          </aside>
        </div>
      ) : (
        <div className="mx-auto grid w-full max-w-[720px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4 md:py-u6">
          {children}
        </div>
      )}
    </>
  );
}

function ImportHeader({ step }: { step?: number }) {
  const { name } = useMember();
  const place = step === undefined ? null : step < STEPS.length ? `Step ${step + 1} of ${STEPS.length}` : "Done";
  return (
    <PageHeader
      title="Import"
      back={{ label: "Listings", href: "/listings" }}
      actions={step === undefined ? null : <Stepper label="Steps of the import" steps={STEPS} current={step} />}
      phoneActions={
        <>
          {place ? <span className="num text-ui text-ink-3">{place}</span> : null}
          <AccountMenu name={name} />
        </>
      }
    />
  );
}

/** A page about imports that did not load. */
export const ImportProblem = () => (
  <>
    <ImportHeader />
    <PageProblem what="The import" />
  </>
);
