import { Button, Card, Dialog, Field, Input, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import type { Refused } from "~/webhooks/run-intent.server";

interface DeleteAccountCardProps {
  email: string;
  graceDays: number;
  /** Organizations that go with it. */
  alone: { id: string; name: string }[];
  /** Organizations that would have no owner: the account cannot go before they have one. */
  stranded: { id: string; name: string }[];
}

const inWords = (organizations: { name: string }[]) =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(organizations.map(({ name }) => name));

/** Deleting one's own account: what goes with it, what stands against it, and a dialog in which the email is typed. */
export function DeleteAccountCard({ email, graceDays, alone, stranded }: DeleteAccountCardProps) {
  const fetcher = useFetcher<{ refused?: Refused }>();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  return (
    <Card
      title="Delete your account"
      sub={`Your name, email and memberships go for good, ${graceDays} days after you ask for it.`}
    >
      {stranded.length ? (
        <Notice tone="warn">
          You are the last owner of {inWords(stranded)}, where others work too. Make somebody else an owner there, or
          delete the organization first.
        </Notice>
      ) : (
        <>
          <p className="text-ui text-ink-2">
            You are signed out everywhere. Sign in before the last day to keep your account.
            {alone.length
              ? ` ${inWords(alone)} ${alone.length === 1 ? "goes" : "go"} with it, since nobody else is a member.`
              : ""}
          </p>
          <Button kind="danger" className="mt-u2" onClick={() => setOpen(true)}>
            Delete your account
          </Button>
        </>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Delete your account?"
        actions={
          <>
            <Button size="md" onClick={() => setOpen(false)}>
              Keep it
            </Button>
            <Button kind="destructive" size="md" type="submit" form="delete-account" busy={fetcher.state !== "idle"}>
              Delete in {graceDays} days
            </Button>
          </>
        }
      >
        <p>
          Notes and changes that you made for others stay, without your name.
          {alone.length ? ` ${inWords(alone)} closes to buyers now.` : ""}
        </p>
        <fetcher.Form id="delete-account" method="post" action="/settings/account/your-data" className="mt-u2">
          <Field
            label={`Type ${email} to confirm`}
            error={fetcher.data?.refused?.fields.email ?? fetcher.data?.refused?.problem}
          >
            <Input
              name="email"
              type="email"
              value={typed}
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
        </fetcher.Form>
      </Dialog>
    </Card>
  );
}
