import { type MenuItem, OrganizationMark } from "@katek/ui";
import { useSubmit } from "@remix-run/react";
import { useOffice } from "./use-office";

const ROLE_WORDS = { owner: "Owner", admin: "Admin", agent: "Agent" } as const;

/** The organizations that the person may switch to, the current one ticked; none for who belongs to one only. */
export function useOrganizationItems(): MenuItem[] {
  const { member, organizations } = useOffice();
  const submit = useSubmit();
  if (organizations.length < 2) return [];
  return organizations.map(({ id, name, slug, brandColor, logoUrl, role }) => ({
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
}
