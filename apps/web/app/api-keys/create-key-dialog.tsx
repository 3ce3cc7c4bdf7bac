import { KEY_DAYS } from "@katek/core/api-keys/schemas";
import { Button, Checkbox, Dialog, Field, Input, Notice, Select } from "@katek/ui";
import type { useFetcher } from "@remix-run/react";
import { useId, useState } from "react";
import type { KeyIntentResult } from "./key-intent.server";
import { daysInWords, rightsInWords, SCOPES } from "./key-words";

interface CreateKeyDialogProps {
  open: boolean;
  onClose: () => void;
  fetcher: ReturnType<typeof useFetcher<KeyIntentResult>>;
  now: Date;
  timeZone: string;
}

const DEFAULT_DAYS = 90;

/** Name, rights and end of a new key. */
export function CreateKeyDialog({ open, onClose, fetcher, now, timeZone }: CreateKeyDialogProps) {
  const form = useId();
  const [chosen, setChosen] = useState<string[]>(["leads:read"]);
  const refused = fetcher.data?.refused;
  const toggle = (permission: string, on: boolean) =>
    setChosen((before) => (on ? [...before, permission] : before.filter((other) => other !== permission)));
  const box = (permission: string, label: string) => (
    <Checkbox
      name="permissions"
      value={permission}
      aria-label={label}
      checked={chosen.includes(permission)}
      onChange={(event) => toggle(permission, event.currentTarget.checked)}
      className="mx-auto"
    />
  );
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Create a key"
      actions={
        <>
          <Button size="md" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={form}
            kind="primary"
            size="md"
            busy={fetcher.state !== "idle"}
            busyLabel="Creating"
          >
            Create the key
          </Button>
        </>
      }
    >
      <fetcher.Form id={form} method="post" noValidate className="mt-u2 grid gap-u2.5">
        <input type="hidden" name="intent" value="create" />
        {refused?.problem ? (
          <Notice tone="danger" urgent>
            {refused.problem}
          </Notice>
        ) : null}
        <Field label="Name" error={refused?.fields.name}>
          <Input name="name" placeholder="n8n on the office server" autoComplete="off" maxLength={60} />
        </Field>
        <div>
          <table className="w-full rounded-md border border-line-2 text-ui text-ink [border-collapse:separate] [border-spacing:0]">
            <caption className="sr-only">What the key may do</caption>
            <thead>
              <tr className="text-caption text-ink-3">
                <th scope="col" className="px-u2 py-u1 text-left font-medium">
                  Scope
                </th>
                <th scope="col" className="w-u12 py-u1 text-center font-medium">
                  Read
                </th>
                <th scope="col" className="w-u12 py-u1 text-center font-medium">
                  Write
                </th>
              </tr>
            </thead>
            <tbody className="[&_:is(td,th)]:border-t [&_:is(td,th)]:border-line">
              {SCOPES.map(({ name, read, write }) => (
                <tr key={name}>
                  <th scope="row" className="px-u2 py-u1 text-left font-normal">
                    {name}
                  </th>
                  <td className="py-u1">{box(read, `Read: ${name}`)}</td>
                  <td className="py-u1">{write ? box(write, `Write: ${name}`) : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p
            aria-live="polite"
            className={`mt-u1 text-caption ${refused?.fields.permissions && !chosen.length ? "font-medium text-danger-ink" : "text-ink-2"}`}
          >
            {rightsInWords(chosen)}
          </p>
        </div>
        <Field
          label="Expires"
          hint="In its last two weeks the list says how many days are left."
          error={refused?.fields.expiresInDays}
        >
          <Select name="expiresInDays" defaultValue={String(DEFAULT_DAYS)}>
            {KEY_DAYS.map((days) => (
              <option key={days} value={days ?? "never"}>
                {daysInWords(days, now, timeZone)}
              </option>
            ))}
          </Select>
        </Field>
      </fetcher.Form>
    </Dialog>
  );
}
