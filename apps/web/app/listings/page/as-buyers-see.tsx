import type { BuyersView } from "@katek/core/listings/schemas";
import { ButtonLink, ListingCard, Notice, Sheet } from "@katek/ui";
import { ExternalLink } from "lucide-react";
import { HomeBody } from "~/chat/home-body";
import { homeFacts, homeGone, homeKind, homePrice, homeStreet, homeTag, photoUrl } from "~/chat/home-words";
import { PreviewFrame } from "~/onboarding/preview-frame";
import { ThemeSegment } from "~/onboarding/theme-segment";
import { usePreviewTheme } from "~/onboarding/use-preview-theme";
import type { Stated } from "../status-look";
import { buyersViewInWords } from "./buyers-view-words";

interface AsBuyersSeeProps {
  open: boolean;
  onClose: () => void;
  view: BuyersView;
  status: Stated;
  organization: { id: string; slug: string; brandColor: string; assistantName: string };
}

/** The home as the chat page shows it, in the organization's colours; where it does not, why. */
export function AsBuyersSee({ open, onClose, view, status, organization }: AsBuyersSeeProps) {
  const [theme, setTheme] = usePreviewTheme();
  const { tone, sentence } = buyersViewInWords(view, status, organization.assistantName);
  const { card } = view;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="As buyers see it"
      foot={
        <ButtonLink size="md" icon={ExternalLink} href={`/chat/${organization.slug}`} className="w-full">
          Open the chat page
        </ButtonLink>
      }
    >
      <div className="grid grid-cols-1 gap-u3 px-u3 py-u3 md:px-u4">
        <Notice tone={tone}>
          {sentence}
          {card && !view.withAddress ? " Its street and number are not shown, as its owner wants." : null}
        </Notice>
        {card ? (
          <>
            <div className="flex items-center justify-between">
              <h3 className="text-title text-ink">In an answer</h3>
              <ThemeSegment theme={theme} onChange={setTheme} />
            </div>
            <PreviewFrame colour={organization.brandColor} theme={theme}>
              <div className="mx-auto w-full max-w-[280px] p-u3">
                <ListingCard
                  price={homePrice(card)}
                  address={homeStreet(card)}
                  area={card.place ?? undefined}
                  facts={homeFacts(card)}
                  imageUrl={card.photos[0] && photoUrl(organization.id, card.photos[0].id)}
                  kind={homeKind(card)}
                  tag={homeTag(card)}
                  sold={homeGone(card)}
                />
              </div>
            </PreviewFrame>
            <h3 className="text-title text-ink">Once it is opened</h3>
            <PreviewFrame colour={organization.brandColor} theme={theme}>
              <HomeBody home={card} organizationId={organization.id} />
            </PreviewFrame>
          </>
        ) : null}
      </div>
    </Sheet>
  );
}
