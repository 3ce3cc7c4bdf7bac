import type { ChannelToCome } from "@katek/core/organizations/schemas";
import { Badge, ButtonLink, buttonClasses, CopyButton, Field, Icon, Input, Textarea } from "@katek/ui";
import { ArrowUpRight, Download } from "lucide-react";
import { REACHABLE } from "~/chat/reachable";
import { ChannelsToCome } from "./channels-to-come";
import { CheckSites } from "./check-sites";
import { type ChannelValues, linesOf } from "./setup-parts";
import type { SetupForm } from "./use-setup-form";

interface ChannelFieldsProps {
  form: SetupForm<keyof ChannelValues>;
  setup: {
    publicUrl: string;
    brand: { slug: string; timeZone: string };
    channels: { widgetSeenAt: Date | null; widgetSeenOn: string | null; awaitedChannels: ChannelToCome[] };
  };
}

const section = "border-t border-line pt-u2.5";

/** Where buyers reach the assistant: its own page, and the widget on the organization's site. */
export function ChannelFields({ form, setup }: ChannelFieldsProps) {
  const { publicUrl, brand, channels } = setup;
  const { slug } = brand;
  const { values, problems, set, leave, save, box } = form;
  const { widgetOrigins } = values;
  const address = `${publicUrl}/chat/${slug}`;
  const snippet = `<script async src="${publicUrl}/widget.js"\n  data-org="${slug}"></script>`;
  return (
    <div ref={box} className="contents">
      <section className={section}>
        <div className="flex items-start gap-u3">
          <div className="min-w-0 flex-1">
            <h2 className="flex items-center gap-u1 text-title text-ink">
              Chat page <Badge tone="success">Ready</Badge>
            </h2>
            <p className="text-ui text-ink-2">A page of its own, for adverts, windows and emails.</p>
            <Input
              readOnly
              aria-label="Chat address"
              value={address.replace(/^https?:\/\//, "")}
              suffix={<CopyButton text={address} what="chat address" className="-mr-u1 h-u4" />}
              className="mt-u1.5"
            />
            <p className="mt-u1.5 flex gap-u1">
              {/* A file, so no page of the app. */}
              <a href="/setup/qr" download={`${slug}-qr-code.svg`} className={buttonClasses()}>
                <Icon icon={Download} />
                QR code
              </a>
              <ButtonLink kind="ghost" endIcon={ArrowUpRight} href={`/chat/${slug}`} target="_blank">
                Open
              </ButtonLink>
            </p>
          </div>
          <img
            src={`/setup/qr?${slug}`}
            alt="QR code of the chat address"
            width={108}
            height={108}
            className="hidden size-[108px] rounded-sm bg-white sm:block"
          />
        </div>
      </section>
      <section className={section}>
        <h2 className="text-title text-ink">Website widget</h2>
        <p className="text-ui text-ink-2">
          One line before <code className="font-mono text-caption">&lt;/body&gt;</code>, or send it to whoever keeps
          your site.
        </p>
        <div className="relative mt-u1.5 rounded-md border border-line bg-sunken">
          <section
            {...REACHABLE}
            aria-label="The widget's line"
            className="mr-u5 overflow-x-auto rounded-md py-u1.5 pl-u2 text-caption text-ink"
          >
            <pre className="font-mono">{snippet}</pre>
          </section>
          <span className="absolute right-u0.5 top-u0.5">
            <CopyButton iconOnly text={snippet} what="widget line" />
          </span>
        </div>
        <Field
          label="Runs only on"
          className="mt-u2"
          error={problems.widgetOrigins}
          hint={
            widgetOrigins.trim()
              ? "One site in each line. On any other site the widget does not show."
              : "One site in each line, such as https://your-site.example. The widget shows nowhere until one is named."
          }
        >
          <Textarea
            name="widgetOrigins"
            rows={2}
            value={widgetOrigins}
            spellCheck={false}
            onChange={(event) => set({ widgetOrigins: event.currentTarget.value })}
            onBlur={leave}
          />
        </Field>
        <CheckSites sites={linesOf(widgetOrigins)} flush={save.flush} seen={channels} timeZone={brand.timeZone} />
      </section>
      <section className={section}>
        <ChannelsToCome awaited={channels.awaitedChannels} />
      </section>
    </div>
  );
}
