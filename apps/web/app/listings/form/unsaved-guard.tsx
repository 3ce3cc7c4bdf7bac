import { useBeforeUnload, useBlocker } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { AskDialog } from "~/members/ask-dialog";

/** Asks before a form is left whose fields are no longer as they were when it was drawn. */
export function UnsavedGuard({ form }: { form: RefObject<HTMLFormElement> }) {
  const drawn = useRef<string>();
  useEffect(() => {
    drawn.current = form.current ? fieldsOf(form.current) : undefined;
  }, [form]);
  const changed = () =>
    form.current !== null && drawn.current !== undefined && fieldsOf(form.current) !== drawn.current;
  useBeforeUnload((event) => {
    if (changed()) event.preventDefault();
  });
  // Saving stays on the page's own address; where it leads then is no leaving.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && changed(),
  );
  return (
    <AskDialog
      open={blocker.state === "blocked"}
      onClose={() => blocker.reset?.()}
      title="Leave without saving?"
      keep="Stay here"
      act="Leave"
      busyLabel="Leaving"
      busy={blocker.state === "proceeding"}
      problem={null}
      onAct={() => blocker.proceed?.()}
    >
      What you typed on this page is not saved.
    </AskDialog>
  );
}

/** What stands in a form, in one text; of a file its name. */
const fieldsOf = (form: HTMLFormElement): string =>
  JSON.stringify(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value : value.name]),
  );
