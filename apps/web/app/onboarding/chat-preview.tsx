import {
  AssistantMessage,
  AssistantPictureProvider,
  AssistantText,
  ChatBubble,
  Chip,
  type HomeKind,
  ListingCard,
  OrganizationMark,
} from "@katek/ui";
import { whose } from "~/chat/whose";
import { DrawnComposer } from "./drawn-composer";
import { PreviewFrame } from "./preview-frame";
import { ThemeSegment } from "./theme-segment";
import { usePreviewTheme } from "./use-preview-theme";

/** A home as a card shows it. */
export interface PreviewHome {
  price: string;
  address: string;
  facts: string[];
  kind: HomeKind;
  imageUrl?: string | null;
}

interface ChatPreviewProps {
  name: string;
  tagline?: string;
  logoUrl: string | null;
  brandColor: string;
  secondaryColor: string;
  assistantName: string;
  /** A drawn picture by its name, or the path of an uploaded one. */
  assistantPicture: string;
  greeting: string;
  /** `katek.ai/chat/larkfield`. */
  address: string;
  /** The organization's own; invented ones where there are none. */
  homes: PreviewHome[];
}

const SAMPLES: PreviewHome[] = [
  { price: "$610,000", address: "8 Quayside Row", facts: ["3 bed", "2.5 bath"], kind: "townhouse" },
  { price: "$489,000", address: "14 Millrace Lane", facts: ["3 bed", "2 bath"], kind: "house" },
];

/** The chat page as buyers will see it, of the same parts, while its brand is chosen. */
export function ChatPreview(props: ChatPreviewProps) {
  const { name, tagline, logoUrl, brandColor, secondaryColor, assistantName, greeting, address, homes } = props;
  const [theme, setTheme] = usePreviewTheme();
  const own = homes.length > 0;
  const shown = own ? homes.slice(0, 2) : SAMPLES;
  return (
    <AssistantPictureProvider value={props.assistantPicture}>
      <div className="flex items-center justify-between">
        <h2 className="text-title text-ink">Chat page</h2>
        <ThemeSegment theme={theme} onChange={setTheme} />
      </div>
      <div className="mt-u2 flex min-h-0 flex-1 flex-col">
        <PreviewFrame address={address} colour={brandColor} theme={theme}>
          {secondaryColor ? (
            <div aria-hidden="true" className="h-u0.5 shrink-0" style={{ backgroundColor: secondaryColor }} />
          ) : null}
          <div className="flex h-u9 shrink-0 items-center gap-u1.5 border-b border-line px-u3">
            <OrganizationMark name={name || "?"} logoUrl={logoUrl} size="md" />
            <div className="min-w-0">
              <p className="truncate text-title leading-[18px]">{name}</p>
              {tagline ? <p className="truncate text-caption text-ink-3">{tagline}</p> : null}
            </div>
          </div>
          <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-u2.5 overflow-hidden px-u3 py-u3">
            <AssistantMessage compact name={assistantName} introduction={name ? `${whose(name)} assistant` : undefined}>
              <AssistantText compact>
                <p>{greeting}</p>
              </AssistantText>
            </AssistantMessage>
            <ChatBubble compact>{own ? "What do you have?" : "Three bedrooms, near the water"}</ChatBubble>
            <AssistantMessage compact name={assistantName}>
              <AssistantText compact>
                <p>{own ? "These came in last. What matters to you in a home?" : "These come closest."}</p>
              </AssistantText>
              <div className="grid grid-cols-2 gap-u1.5">
                {shown.map((home) => (
                  <ListingCard key={home.address} {...home} />
                ))}
              </div>
              {own ? null : (
                <div className="flex flex-wrap gap-u1">
                  <Chip label="3 bedrooms or more" />
                  <Chip label="Near the water" />
                </div>
              )}
            </AssistantMessage>
          </div>
          <DrawnComposer words="Ask about a home, a street, a budget" />
        </PreviewFrame>
      </div>
      <p className="mt-u2 text-center text-caption text-ink-3">
        {own
          ? "A sample conversation with homes of yours."
          : "A sample conversation. It shows homes of yours once there are some."}
      </p>
    </AssistantPictureProvider>
  );
}
