import { AssistantText, ChatBubble, HomePlaceholder, Icon, OrganizationMark } from "@katek/ui";
import { ChevronDown } from "lucide-react";
import { DrawnComposer } from "./drawn-composer";
import { PreviewFrame } from "./preview-frame";
import { ThemeSegment } from "./theme-segment";
import { usePreviewTheme } from "./use-preview-theme";

interface WidgetPreviewProps {
  name: string;
  logoUrl: string | null;
  brandColor: string;
  assistantName: string;
  greeting: string;
  /** The first site that may show it, such as `hammer-realty.example`. */
  site: string;
}

/** The widget on a page of the organization's own site. */
export function WidgetPreview({ name, logoUrl, brandColor, assistantName, greeting, site }: WidgetPreviewProps) {
  const [theme, setTheme] = usePreviewTheme();
  return (
    <>
      <div className="flex items-center justify-between">
        <h2 className="text-title text-ink">On your website</h2>
        <ThemeSegment theme={theme} onChange={setTheme} />
      </div>
      <div className="mt-u2 flex min-h-0 flex-1 flex-col">
        <PreviewFrame address={site} colour={brandColor} theme={theme}>
          <div className="relative min-h-[480px] flex-1 overflow-hidden bg-sunken">
            <div className="px-u5 pt-u4">
              <p className="truncate text-title">{name}</p>
              <p className="mt-u3 max-w-[300px] text-h1 text-ink-2">A page of your website</p>
              <HomePlaceholder kind="house" className="mt-u3 aspect-[3/2] w-full rounded-md" />
            </div>
            <div className="absolute bottom-u2 right-u2 flex flex-col items-end gap-u1.5 md:bottom-u3 md:right-u3">
              <section
                aria-label="Widget"
                className="flex h-[360px] w-[276px] flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-3"
              >
                <header className="flex h-u8 shrink-0 items-center gap-u1.5 border-b border-line px-u2">
                  <OrganizationMark name={name} logoUrl={logoUrl} size="sm" />
                  <p className="min-w-0 flex-1 truncate text-ui font-semibold">{name}</p>
                </header>
                <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-u2 overflow-hidden p-u2">
                  <AssistantText compact className="text-ui">
                    <p className="line-clamp-5">{greeting}</p>
                  </AssistantText>
                  <ChatBubble compact>Is there parking?</ChatBubble>
                  <AssistantText compact className="text-ui">
                    <p>A driveway for two cars.</p>
                  </AssistantText>
                </div>
                <DrawnComposer compact words={`Ask ${assistantName}`} />
              </section>
              <span
                aria-hidden="true"
                className="grid size-u8 place-items-center rounded-full bg-brand text-brand-on shadow-3"
              >
                <Icon icon={ChevronDown} className="size-u4" />
              </span>
            </div>
          </div>
        </PreviewFrame>
      </div>
      <p className="mt-u2 text-center text-caption text-ink-3">A drawing of your site with the widget open.</p>
    </>
  );
}
