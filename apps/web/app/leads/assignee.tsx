import type { Colleague } from "@katek/core/leads/schemas";
import { Avatar } from "@katek/ui";

/** Who takes care of a lead: initials, or an empty ring. */
export function AssigneeMark({ assignee }: { assignee: Colleague | null }) {
  if (!assignee)
    return (
      <span
        title="Nobody yet"
        className="block size-u3.5 shrink-0 rounded-full border border-dashed border-line-control"
      >
        <span className="sr-only">Nobody yet</span>
      </span>
    );
  return (
    <span title={assignee.name} className="flex shrink-0">
      <Avatar name={assignee.name} size="xs" className="size-u3.5 text-[9px]" />
      <span className="sr-only">{assignee.name}</span>
    </span>
  );
}
