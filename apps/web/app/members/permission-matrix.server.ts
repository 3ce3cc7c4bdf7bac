import { GRANTS, OWN_LEADS_ONLY, PERMISSIONS, type Permission, type Role } from "@katek/core/kernel";

export type MatrixCell = "yes" | "no" | "own";
export interface MatrixGroup {
  label: string;
  rows: { permission: Permission; sentence: string; cells: Record<Role, MatrixCell> }[];
}

/** Which features' rights stand together. What is in none of them concerns the organization. */
const GROUPS: { label: string; features: string[] }[] = [
  { label: "Leads and conversations", features: ["leads", "conversations"] },
  { label: "Listings", features: ["listings", "imports"] },
  { label: "Organization", features: [] },
  { label: "Oneself", features: ["identity", "invitations"] },
];
const ORGANIZATION = "Organization";
/** One's own, though its feature is about others. */
const ONESELF: Permission[] = ["people:leave"];

/** Every right that a person can have, by what it is about, with what each role has of it. From the kernel's own table. */
export function permissionMatrix(): MatrixGroup[] {
  const rows = (Object.keys(PERMISSIONS) as Permission[])
    .filter((permission) => (["owner", "admin", "agent"] as const).some((role) => GRANTS[role].includes(permission)))
    .map((permission) => ({
      permission,
      sentence: PERMISSIONS[permission],
      cells: { owner: cell("owner", permission), admin: cell("admin", permission), agent: cell("agent", permission) },
    }));
  return GROUPS.map(({ label }) => ({
    label,
    rows: rows.filter(({ permission }) => groupOf(permission) === label),
  })).filter((group) => group.rows.length);
}

function groupOf(permission: Permission): string {
  if (ONESELF.includes(permission)) return "Oneself";
  const [feature = ""] = permission.split(":");
  return GROUPS.find(({ features }) => features.includes(feature))?.label ?? ORGANIZATION;
}

function cell(role: Role, permission: Permission): MatrixCell {
  if (!GRANTS[role].includes(permission)) return "no";
  return role === "agent" && OWN_LEADS_ONLY.includes(permission) ? "own" : "yes";
}
