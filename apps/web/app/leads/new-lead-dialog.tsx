import { Button, Dialog, Field, Input, Notice, Textarea, TextLink } from "@katek/ui";
import { useFetcher, useNavigate } from "@remix-run/react";
import { useEffect, useId, useState } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { FormProblem } from "./form-problem.server";

/** Adds somebody whom a person met elsewhere. `back` is the list that it stands over. */
export function NewLeadDialog({ back, own }: { back: string; own: boolean }) {
  const form = useId();
  const action = useOwnAction("/leads/new");
  const fetcher = useFetcher<{ problem: FormProblem }>();
  const navigate = useNavigate();
  // Opened once the page has come to life: a server draws no modal dialog.
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  const close = () => navigate(back, { preventScrollReset: true });
  const problem = fetcher.state === "idle" ? fetcher.data?.problem : undefined;
  const { name, email, phone, note } = problem?.fields ?? {};
  const elsewhere = problem && !(name || email || phone || note);
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Add a lead"
      actions={
        <>
          <Button size="md" onClick={close}>
            Cancel
          </Button>
          <Button size="md" kind="primary" type="submit" form={form} busy={fetcher.state !== "idle"} busyLabel="Adding">
            Add lead
          </Button>
        </>
      }
    >
      <fetcher.Form id={form} method="post" action={action} noValidate className="mt-u2 grid gap-u2">
        {elsewhere ? (
          <Notice tone="danger" urgent>
            {problem.sentence}
          </Notice>
        ) : null}
        <Field label="Name" error={name}>
          <Input name="name" autoComplete="off" maxLength={120} />
        </Field>
        <Field label="Email" error={email && <Taken sentence={email} leadId={problem?.leadId} />}>
          <Input name="email" type="email" inputMode="email" autoComplete="off" maxLength={254} />
        </Field>
        <Field
          label="Phone"
          hint="An email address or a phone number is enough."
          error={phone && <Taken sentence={phone} leadId={problem?.leadId} />}
        >
          <Input name="phone" type="tel" autoComplete="off" maxLength={40} />
        </Field>
        <Field
          label="Note"
          hint={own ? "Only your team sees it. The lead will be yours." : "Only your team sees it."}
          error={note}
        >
          <Textarea name="note" rows={3} maxLength={4000} />
        </Field>
      </fetcher.Form>
    </Dialog>
  );
}

function Taken({ sentence, leadId }: { sentence: string; leadId?: string | null }) {
  if (!leadId) return sentence;
  return (
    <>
      {sentence} <TextLink href={`/leads/${leadId}`}>Open it</TextLink>
    </>
  );
}
