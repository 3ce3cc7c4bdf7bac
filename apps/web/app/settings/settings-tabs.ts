import type { Permission } from "@katek/core/kernel";

/** The parts of the settings, in their order, each with the right that it takes to open it. */
export const SETTINGS_TABS: readonly { label: string; href: string; permission: Permission }[] = [
  { label: "Brand", href: "/settings/brand", permission: "organizations:write" },
  { label: "Assistant", href: "/settings/assistant", permission: "organizations:write" },
  { label: "Members", href: "/settings/members", permission: "people:read" },
  { label: "Addresses", href: "/settings/addresses", permission: "domains:read" },
  { label: "Developers", href: "/settings/developers", permission: "webhooks:read" },
  { label: "Audit log", href: "/settings/audit", permission: "audit:read" },
  { label: "Organization", href: "/settings/organization", permission: "organizations:close" },
  { label: "Your account", href: "/settings/account", permission: "identity:read" },
];
