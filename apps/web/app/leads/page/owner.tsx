import type { Assignee, LeadDetails } from "@katek/core/leads/schemas";
import { Avatar, Button, Select } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useMember } from "~/identity/use-office";
import type { FormProblem } from "../form-problem.server";

interface OwnerProps {
  lead: LeadDetails;
  colleagues: Assignee[];
  mayAssign: boolean;
}

/** Who takes care of the lead: for admins and owners a choice, for an agent a lead of nobody to take. */
export function Owner({ lead, colleagues, mayAssign }: OwnerProps) {
  const fetcher = useFetcher<{ problem: FormProblem | null }>({ key: `owner ${lead.id}` });
  const busy = fetcher.state !== "idle";
  const { assignee } = lead;
  // Elsewhere every lead has somebody.
  const pooled = useMember().organization.leadRouting === "first_to_claim";
  const action = `/leads/${lead.id}`;
  const problem = busy ? null : fetcher.data?.problem;
  return (
    <>
      {mayAssign ? (
        <Select
          size="sm"
          aria-label="Owner"
          className="w-[168px]"
          key={assignee?.id ?? "nobody"}
          defaultValue={assignee?.id ?? ""}
          onChange={(event) =>
            fetcher.submit({ intent: "assign", assigneeId: event.target.value }, { method: "post", action })
          }
        >
          {pooled || !assignee ? <option value="">Nobody yet</option> : null}
          {colleagues.map(({ id, name, me }) => (
            <option key={id} value={id}>
              {me ? `${name} (you)` : name}
            </option>
          ))}
        </Select>
      ) : assignee ? (
        <span className="inline-flex items-center gap-u1">
          <Avatar name={assignee.name} size="xs" />
          {assignee.name}
        </span>
      ) : (
        <Button
          busy={busy}
          busyLabel="Taking"
          onClick={() => fetcher.submit({ intent: "claim" }, { method: "post", action })}
        >
          Take this lead
        </Button>
      )}
      {problem ? (
        <span role="alert" className="mt-u0.5 block text-caption font-medium text-danger-ink">
          {problem.sentence}
        </span>
      ) : null}
    </>
  );
}
