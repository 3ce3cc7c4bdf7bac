import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { ImportIntent } from "./import-action.server";

/** A form of an import's page: what it asks for goes with it. */
export function ImportForm({
  intent,
  path,
  className,
  children,
}: {
  intent: ImportIntent;
  /** Where it goes, if not to this page. */
  path?: string;
  className?: string;
  children: ReactNode;
}) {
  const action = useOwnAction(path);
  return (
    <Form method="post" action={action} className={className}>
      <input type="hidden" name="intent" value={intent} />
      {children}
    </Form>
  );
}
