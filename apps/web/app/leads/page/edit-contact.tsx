import type { LeadDetails } from "@katek/core/leads/schemas";
import { Button, Dialog, Field, Input, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect, useId } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { FormProblem } from "../form-problem.server";

/** Changes how somebody is called and reached. */
export function EditContact({ lead, open, onClose }: { lead: LeadDetails; open: boolean; onClose: () => void }) {
  const form = useId();
  const action = useOwnAction(`/leads/${lead.id}`);
  const fetcher = useFetcher<{ problem: FormProblem | null }>({ key: `contact ${lead.id}` });
  const busy = fetcher.state !== "idle";
  const problem = busy ? null : fetcher.data?.problem;
  const kept = fetcher.state === "loading" && fetcher.data?.problem === null;
  useEffect(() => {
    if (kept) onClose();
  }, [kept, onClose]);
  const { name, email, phone } = problem?.fields ?? {};
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Change the contact details"
      actions={
        <>
          <Button size="md" onClick={onClose}>
            Cancel
          </Button>
          <Button size="md" kind="primary" type="submit" form={form} busy={busy} busyLabel="Saving">
            Save contact
          </Button>
        </>
      }
    >
      {open ? (
        <fetcher.Form id={form} method="post" action={action} noValidate className="mt-u2 grid gap-u2 text-left">
          <input type="hidden" name="intent" value="contact" />
          {problem && !(name || email || phone) ? (
            <Notice tone="danger" urgent>
              {problem.sentence}
            </Notice>
          ) : null}
          <Field label="Name" error={name}>
            <Input name="name" defaultValue={lead.name ?? ""} autoComplete="off" maxLength={120} />
          </Field>
          <Field label="Email" error={email}>
            <Input name="email" type="email" defaultValue={lead.email ?? ""} autoComplete="off" maxLength={254} />
          </Field>
          <Field label="Phone" error={phone}>
            <Input name="phone" type="tel" defaultValue={lead.phoneInWords ?? ""} autoComplete="off" maxLength={40} />
          </Field>
        </fetcher.Form>
      ) : null}
    </Dialog>
  );
}
