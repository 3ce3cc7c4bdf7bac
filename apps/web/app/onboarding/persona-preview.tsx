import { AssistantAvatar, AssistantMessage, AssistantText, ChatBubble, Icon } from "@katek/ui";
import { SlidersHorizontal } from "lucide-react";
import { whose } from "~/chat/whose";
import { DrawnComposer } from "./drawn-composer";
import { PreviewFrame } from "./preview-frame";
import { ThemeSegment } from "./theme-segment";
import { toneInWords, toneSample } from "./tone-sample";
import { usePreviewTheme } from "./use-preview-theme";

interface PersonaPreviewProps {
  name: string;
  brandColor: string;
  assistantName: string;
  greeting: string;
  tone: { formality: number; detail: number; enthusiasm: number };
  suggestedQuestions: string[];
}

/** How the assistant will greet and speak, while that is chosen. */
export function PersonaPreview({
  name,
  brandColor,
  assistantName,
  greeting,
  tone,
  suggestedQuestions,
}: PersonaPreviewProps) {
  const [theme, setTheme] = usePreviewTheme();
  return (
    <>
      <div className="flex items-center justify-between">
        <h2 className="text-title text-ink">How it sounds</h2>
        <ThemeSegment theme={theme} onChange={setTheme} />
      </div>
      <div className="mt-u2 flex min-h-0 flex-1 flex-col">
        <PreviewFrame colour={brandColor} theme={theme}>
          <div className="flex h-u8 shrink-0 items-center gap-u1.5 border-b border-line px-u3">
            <AssistantAvatar />
            <p className="min-w-0 truncate text-ui">
              <span className="font-semibold">{assistantName}</span>{" "}
              <span className="text-ink-3">· {whose(name)} assistant</span>
            </p>
          </div>
          <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-u2.5 overflow-hidden px-u3 py-u3">
            <AssistantMessage compact name={assistantName}>
              <AssistantText compact>
                <p className="whitespace-pre-line">{greeting}</p>
              </AssistantText>
            </AssistantMessage>
            <ChatBubble compact>Is there anything with a garden?</ChatBubble>
            <p className="flex items-center gap-u1.5 text-caption text-ink-3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
              <Icon icon={SlidersHorizontal} className="size-u2" />
              You set it to {toneInWords(tone)}
            </p>
            <AssistantMessage compact name={assistantName}>
              <AssistantText compact>
                {toneSample(tone).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </AssistantText>
            </AssistantMessage>
          </div>
          {suggestedQuestions.length ? (
            <ul aria-label="Questions to begin with" className="flex shrink-0 gap-u1 overflow-hidden px-u2">
              {suggestedQuestions.slice(0, 6).map((question) => (
                <li
                  key={question}
                  className="max-w-full shrink-0 truncate rounded-full border border-line-control px-u2 py-u1 text-ui text-ink"
                >
                  {question}
                </li>
              ))}
            </ul>
          ) : null}
          <DrawnComposer words="Ask about a home, a street, a budget" />
        </PreviewFrame>
      </div>
      <p className="mt-u2 text-center text-caption text-ink-3">
        A sample about an invented home. Real answers come from your listings.
      </p>
    </>
  );
}
