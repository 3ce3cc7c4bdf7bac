import { INVITATIONS_PATH } from "@katek/core/identity/schemas";
import { type MenuItem, OrganizationMark } from "@katek/ui";
import { useSubmit } from "@remix-run/react";
import { Mail } from "lucide-react";
import { useOffice } from "./use-office";

const ROLE_WORDS = { owner: "Owner", admin: "Admin", agent: "Agent" } as const;

/**
 * The organizations that the person may switch to, the current one ticked, and the invitations that wait for them; none for
 * who belongs to one only and is invited nowhere.
 */
export function useOrganizationItems(): MenuItem[] {
  const { member, organizations, invitations } = useOffice();
  const submit = useSubmit();
  if (organizations.length < 2 && !invitations) return [];
  const items: MenuItem[] = organizations.map(({ id, name, slug, brandColor, logoUrl, role }) => ({
    id,
    label: name,
    description: `${ROLE_WORDS[role]} · /chat/${slug}`,
    mark: <OrganizationMark name={name} colour={brandColor} logoUrl={logoUrl} size="md" />,
    current: id === member.organization.id,
    onSelect: () => {
      if (id !== member.organization.id)
        submit({ organizationId: id }, { method: "post", action: "/organizations/switch" });
    },
  }));
  if (invitations)
    items.push({
      label: invitations === 1 ? "1 invitation" : `${invitations} invitations`,
      icon: Mail,
      href: INVITATIONS_PATH,
      separated: true,
    });
  return items;
}
