import { Button, Card, Dialog, Field, Input } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import type { Refused } from "~/webhooks/run-intent.server";

interface DeleteOrganizationCardProps {
  name: string;
  graceDays: number;
}

/** The danger zone: what goes, when, and a dialog in which the name is typed. */
export function DeleteOrganizationCard({ name, graceDays }: DeleteOrganizationCardProps) {
  const fetcher = useFetcher<{ refused?: Refused }>();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const busy = fetcher.state !== "idle";
  return (
    <Card
      title="Delete the organization"
      sub={`Homes, leads, conversations, pictures, members and the audit log go for good, ${graceDays} days after you ask for it.`}
    >
      <p className="text-ui text-ink-2">
        The assistant stops answering buyers at once, and nothing can be changed. All owners are told by email, and each
        of them can keep the organization until its last day.
      </p>
      <Button kind="danger" className="mt-u2" onClick={() => setOpen(true)}>
        Delete the organization
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Delete ${name}?`}
        actions={
          <>
            <Button size="md" onClick={() => setOpen(false)}>
              Keep it
            </Button>
            <Button kind="destructive" size="md" type="submit" form="delete-organization" busy={busy}>
              Delete in {graceDays} days
            </Button>
          </>
        }
      >
        <p>The chat page and the widget close now. Download the data first if it is needed elsewhere.</p>
        <fetcher.Form id="delete-organization" method="post" action="/settings/organization" className="mt-u2">
          <input type="hidden" name="intent" value="delete" />
          <Field
            label={`Type ${name} to confirm`}
            error={fetcher.data?.refused?.fields.name ?? fetcher.data?.refused?.problem}
          >
            <Input name="name" value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
          </Field>
        </fetcher.Form>
      </Dialog>
    </Card>
  );
}
