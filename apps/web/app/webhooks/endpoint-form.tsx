import { PUBLIC_EVENTS } from "@katek/core/webhooks/schemas";
import { Button, Checkbox, Field, Input, Notice } from "@katek/ui";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useOwnAction } from "~/other-organization/use-own-action";
import type { Refused } from "./run-intent.server";

export interface EndpointFormProps {
  values?: { name: string; url: string; eventNames: readonly string[] };
  refused?: Refused;
  /** Where the demo's own receiver listens, to try it out. */
  suggestedUrl?: string | null;
  busy: boolean;
  submit: string;
  busyLabel: string;
  cancel: ReactNode;
}

/** Name, address and events of an endpoint. */
export function EndpointForm({ values, refused, suggestedUrl, busy, submit, busyLabel, cancel }: EndpointFormProps) {
  return (
    <Form method="post" action={useOwnAction()} className="grid gap-u3" noValidate>
      {refused?.problem ? (
        <Notice tone="danger" urgent>
          {refused.problem}
        </Notice>
      ) : null}
      <Field label="Name" error={refused?.fields.name}>
        <Input name="name" defaultValue={values?.name} placeholder="HubSpot" autoComplete="off" maxLength={60} />
      </Field>
      <Field
        label="Address"
        error={refused?.fields.url}
        hint={
          suggestedUrl ? (
            <>
              To try it out, the sandbox's receiver takes <code className="font-mono">{suggestedUrl}</code>
            </>
          ) : (
            "Where events are sent by POST. It must begin with https://."
          )
        }
      >
        <Input
          name="url"
          type="url"
          inputMode="url"
          defaultValue={values?.url}
          placeholder="https://hooks.example.com/katek"
          autoComplete="off"
        />
      </Field>
      <fieldset
        className="m-0 min-w-0 border-0 p-0"
        aria-describedby={refused?.fields.eventNames ? "events-error" : undefined}
      >
        <legend className="mb-u1 text-ui font-medium text-ink">Events</legend>
        <ul className="divide-y divide-line rounded-md border border-line-2">
          {Object.entries(PUBLIC_EVENTS).map(([name, words]) => (
            <li key={name} className="px-u2 py-u1.5">
              <Checkbox
                name="eventNames"
                value={name}
                defaultChecked={values ? values.eventNames.includes(name) : name === "lead.created"}
                className="w-full items-start"
              >
                <span className="grid gap-x-u2 sm:flex sm:flex-1 sm:justify-between">
                  <code className="font-mono text-caption text-ink">{name}</code>
                  <span className="text-caption text-ink-2">{words}</span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        {refused?.fields.eventNames ? (
          <p id="events-error" className="mt-u1 text-caption font-medium text-danger-ink">
            {refused.fields.eventNames}
          </p>
        ) : null}
      </fieldset>
      <div className="flex justify-end gap-u1">
        {cancel}
        <Button type="submit" kind="primary" size="md" busy={busy} busyLabel={busyLabel}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}
