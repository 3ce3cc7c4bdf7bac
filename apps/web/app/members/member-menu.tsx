import { Menu, type MenuItem } from "@katek/ui";
import { Ellipsis, LogOut, UserMinus } from "lucide-react";
import { ROLE_WORDS, type RoleName } from "~/invitations/role-words";

interface MemberMenuProps {
  name: string;
  role?: RoleName;
  /** What they can be made. */
  roles?: RoleName[];
  onRole?: (role: RoleName) => void;
  onRemove?: () => void;
  /** For oneself. */
  onLeave?: () => void;
}

/** What can be done about a member; on a phone their role too, which a table shows beside them. */
export function MemberMenu({ name, role, roles = [], onRole, onRemove, onLeave }: MemberMenuProps) {
  const items: MenuItem[] = [
    ...roles.map((choice) => ({
      label: ROLE_WORDS[choice],
      current: choice === role,
      onSelect: () => (choice === role ? undefined : onRole?.(choice)),
    })),
    ...(onRemove
      ? [{ label: "Remove", icon: UserMinus, danger: true, separated: roles.length > 0, onSelect: onRemove }]
      : []),
    ...(onLeave ? [{ label: "Leave the organization", icon: LogOut, danger: true, onSelect: onLeave }] : []),
  ];
  return (
    <Menu
      label={`More for ${name}`}
      align="end"
      heading={roles.length ? "Role" : undefined}
      className="inline-block text-left"
      triggerClassName="grid size-u5 place-items-center rounded-sm text-ink-2 hover:bg-hover max-md:size-u6"
      trigger={
        <>
          <Ellipsis className="size-u3" aria-hidden="true" />
          <span className="sr-only">More for {name}</span>
        </>
      }
      items={items}
    />
  );
}
