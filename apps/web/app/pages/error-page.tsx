import { BareMessage, BarePage, Button, ButtonLink } from "@katek/ui";
import { useRouteError } from "@remix-run/react";
import { readPageError } from "./page-error";

/** What stands in place of a page that cannot be shown. */
export function ErrorPage({ requestId }: { requestId?: string }) {
  const { status, title, text } = readPageError(useRouteError());
  const failed = status >= 500;
  return (
    <BarePage>
      <BareMessage
        code={String(status)}
        title={title}
        text={text}
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
