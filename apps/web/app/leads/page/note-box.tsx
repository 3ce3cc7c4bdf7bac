import { Button, Field, Notice, Textarea } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { FormProblem } from "../form-problem.server";

/** Writes a note. What was typed stays until it was kept. */
export function NoteBox({ leadId }: { leadId: string }) {
  const fetcher = useFetcher<{ problem: FormProblem | null }>({ key: `note ${leadId}` });
  const form = useRef<HTMLFormElement>(null);
  const busy = fetcher.state !== "idle";
  const problem = busy ? null : (fetcher.data?.problem ?? null);
  const kept = fetcher.state === "loading" && fetcher.data?.problem === null;
  useEffect(() => {
    if (kept) form.current?.reset();
  }, [kept]);
  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={useOwnAction(`/leads/${leadId}`)}
      className="rounded-lg border border-line-2 shadow-1 focus-within:border-line-control"
    >
      <input type="hidden" name="intent" value="note" />
      {problem && !problem.fields.body ? (
        <Notice tone="danger" urgent className="m-u1.5">
          {problem.sentence}
        </Notice>
      ) : null}
      <Field label="Note" hideLabel error={problem?.fields.body} className="px-u1 pt-u1 [&>p]:px-u1.5">
        <Textarea
          name="body"
          rows={2}
          required
          maxLength={4000}
          placeholder="Write a note. Only your team sees it."
          className="border-transparent shadow-none"
        />
      </Field>
      <div className="flex justify-end p-u1.5">
        <Button type="submit" busy={busy} busyLabel="Saving">
          Save note
        </Button>
      </div>
    </fetcher.Form>
  );
}
