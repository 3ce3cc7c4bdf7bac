import { Segment } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import type { ReactNode } from "react";

const PATHS = { people: "/settings/members", roles: "/settings/members/roles" };

/** The two views of who works here, with a sentence at the right. */
export function MembersSegment({ value, children }: { value: keyof typeof PATHS; children?: ReactNode }) {
  const navigate = useNavigate();
  return (
    <div className="flex flex-wrap items-center justify-between gap-u1.5">
      <Segment
        label="View"
        items={[
          { value: "people", label: "People" },
          { value: "roles", label: "Roles and permissions" },
        ]}
        value={value}
        onChange={(view) => navigate(PATHS[view])}
      />
      <p className="text-ui text-ink-2">{children}</p>
    </div>
  );
}
