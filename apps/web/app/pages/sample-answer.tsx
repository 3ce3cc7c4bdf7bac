import { AssistantMessage, AssistantText, ChatBubble, HomePlaceholder } from "@katek/ui";

/** How an answer looks, drawn: an invented question and an invented home. */
export function SampleAnswer() {
  return (
    <figure className="rounded-lg border border-line bg-sunken p-u3 md:p-u5">
      <div className="grid grid-cols-1 gap-u3 rounded-lg border border-line bg-surface p-u3">
        <ChatBubble>Three bedrooms up to $520,000, and a kitchen that gets the sun</ChatBubble>
        <AssistantMessage name="Wren">
          <AssistantText>
            <p>
              <strong>14 Millrace Lane</strong> is the one I’d see first: its kitchen faces south and opens onto the
              garden.
            </p>
          </AssistantText>
          <div className="flex items-center gap-u2 overflow-hidden rounded-lg border border-line">
            <HomePlaceholder kind="house" className="aspect-[3/2] w-[126px] shrink-0" />
            <div className="min-w-0 py-u1 pr-u2">
              <p className="num text-title">$489,000</p>
              <p className="truncate text-ui text-ink-2">14 Millrace Lane</p>
              <p className="num truncate text-caption text-ink-3">3 bed · 2 bath · 1,620 sq ft</p>
            </div>
          </div>
        </AssistantMessage>
      </div>
      <figcaption className="mt-u2 text-center text-caption text-ink-3">A sample. The home is invented.</figcaption>
    </figure>
  );
}
