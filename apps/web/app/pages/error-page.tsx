import { BareMessage, BarePage, Button, ButtonLink } from "@katek/ui";
import { useRouteError, useRouteLoaderData } from "@remix-run/react";
import { readPageError } from "./page-error";

/** What stands in place of a page that cannot be shown, outside the office. */
export function ErrorPage() {
  const requestId = useRouteLoaderData<{ requestId: string }>("root")?.requestId;
  const { status, title, text } = readPageError(useRouteError());
  const failed = status >= 500;
  return (
    <BarePage>
      <BareMessage
        code={String(status)}
        title={title}
        text={failed && requestId ? `${text} If it fails again, send us the number below.` : text}
        actions={
          failed ? (
            <Button kind="primary" size="md" onClick={() => window.location.reload()}>
              Try again
            </Button>
          ) : (
            <ButtonLink kind="primary" size="md" href={status === 401 ? "/sign-in" : "/"}>
              {status === 401 ? "Sign in" : "Go to the start page"}
            </ButtonLink>
          )
        }
        foot={
          failed && requestId ? (
            <>
              Request <code className="font-mono">{requestId}</code>
            </>
          ) : undefined
        }
      />
    </BarePage>
  );
}
