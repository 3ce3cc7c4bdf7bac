import { Button, ButtonLink, EmptyState } from "@katek/ui";
import { useRevalidator, useRouteError } from "@remix-run/react";
import { FileQuestion, TriangleAlert } from "lucide-react";
import { readPageError } from "~/pages/page-error";

const LISTINGS = { label: "Go to the listings", href: "/listings" };

/** What stands in the office in place of a page that did not load; the rest of the office stays. */
export function PageProblem({ what, back = LISTINGS }: { what: string; back?: { label: string; href: string } }) {
  const { revalidate, state } = useRevalidator();
  const { status, title, text } = readPageError(useRouteError());
  if (status < 500)
    return (
      <EmptyState
        alert
        className="m-auto"
        icon={FileQuestion}
        title={title}
        text={text}
        actions={
          <ButtonLink kind="primary" href={back.href}>
            {back.label}
          </ButtonLink>
        }
      />
    );
  return (
    <EmptyState
      alert
      className="m-auto"
      icon={TriangleAlert}
      title={`${what} did not load`}
      text="Nothing was lost, and the chat page goes on answering."
      actions={
        <Button kind="primary" busy={state === "loading"} onClick={revalidate}>
          Try again
        </Button>
      }
    />
  );
}
