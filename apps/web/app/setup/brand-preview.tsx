import type { Avatar } from "@katek/core/organizations/schemas";
import { ChatPreview, type PreviewHome } from "~/onboarding/chat-preview";
import type { BrandValues } from "./setup-parts";

interface BrandPreviewProps {
  values: BrandValues;
  logo: string | null;
  setup: {
    assistantPictureUrl: string | null;
    persona: { assistantName: string; assistantAvatar: Avatar; greeting: string };
    chatBase: string;
    homesToShow: PreviewHome[];
  };
}

/** The chat page in the brand that stands in the form. */
export const BrandPreview = ({ values, logo, setup }: BrandPreviewProps) => (
  <ChatPreview
    name={values.name}
    tagline={values.tagline}
    logoUrl={logo}
    brandColor={values.brandColor}
    secondaryColor={values.secondaryColor}
    assistantName={setup.persona.assistantName}
    assistantPicture={setup.assistantPictureUrl ?? setup.persona.assistantAvatar}
    greeting={setup.persona.greeting}
    address={`${setup.chatBase}${values.slug}`}
    homes={setup.homesToShow}
  />
);
