import { Avatar, Icon } from "@katek/ui";
import { Check } from "lucide-react";
import type { RoleName } from "~/invitations/role-words";
import type { MatrixCell, MatrixGroup } from "./permission-matrix.server";

interface PermissionTableProps {
  groups: MatrixGroup[];
  /** Who has each role, by name. */
  people: Record<RoleName, string[]>;
}

const ROLES = [
  { role: "owner", label: "Owner", sentence: "Everything, and who else owns it" },
  { role: "admin", label: "Admin", sentence: "Runs the office, without owning it" },
  { role: "agent", label: "Agent", sentence: "Works with their own buyers" },
] as const;

/** Roles as columns, rights as rows. On a phone without what the columns say beside their names. */
export const PermissionTable = ({ groups, people }: PermissionTableProps) => (
  <section className="overflow-hidden rounded-lg border border-line bg-surface">
    <table className="w-full table-fixed text-ui">
      <caption className="sr-only">What each role may do</caption>
      <thead>
        <tr className="border-b border-line text-left align-bottom">
          <th scope="col" className="w-[46%] px-u3 py-u2.5 text-caption font-medium text-ink-3 md:px-u4">
            May they…
          </th>
          {ROLES.map(({ role, label, sentence }) => (
            <th key={role} scope="col" className="border-l border-line px-u1 py-u2.5 font-normal md:px-u3">
              <span className="block text-ui font-medium text-ink md:text-title">{label}</span>
              <span className="hidden text-caption text-ink-2 md:block">{sentence}</span>
              <Holders names={people[role]} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ label, rows }) => (
        <tbody key={label} className="divide-y divide-line border-b border-line last:border-0">
          <tr className="bg-sunken">
            <th
              scope="colgroup"
              colSpan={4}
              className="px-u3 py-u1 text-left text-caption font-semibold text-ink-2 md:px-u4"
            >
              {label}
            </th>
          </tr>
          {rows.map(({ permission, sentence, cells }) => (
            <tr key={permission} className="hover:bg-hover">
              <th scope="row" className="px-u3 py-u1 text-left font-normal text-ink md:px-u4">
                {sentence}
                <code className="hidden font-mono text-micro font-normal text-ink-3 md:block">{permission}</code>
              </th>
              {ROLES.map(({ role }) => (
                <td key={role} className="border-l border-line px-u1 py-u1 align-middle md:px-u3">
                  <Cell value={cells[role]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </section>
);

function Holders({ names }: { names: string[] }) {
  const [first, ...others] = names;
  if (!first) return <span className="mt-u1 hidden text-caption text-ink-3 md:block">Nobody yet</span>;
  return (
    <span className="mt-u1 hidden items-center gap-u1 text-caption text-ink-3 md:flex">
      <Avatar name={first} size="xs" />
      <span className="min-w-0 truncate">{others.length ? `${first} +${others.length}` : first}</span>
    </span>
  );
}

function Cell({ value }: { value: MatrixCell }) {
  if (value === "own") return <span className="text-caption text-ink-2 md:text-ui">Their own</span>;
  if (value === "no")
    return (
      <span className="text-ink-3">
        –<span className="sr-only">No</span>
      </span>
    );
  return (
    <span className="inline-flex text-success-ink">
      <Icon icon={Check} className="size-u3" />
      <span className="sr-only">Yes</span>
    </span>
  );
}
