import { HOME_PATH } from "@katek/core/identity/schemas";
import { AssistantAvatar, ButtonLink, cn, Icon } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArrowUpRight, Check } from "lucide-react";
import { whose } from "~/chat/whose";
import { usePolling } from "~/listings/use-polling";
import { ChatPreview } from "~/onboarding/chat-preview";
import { loadSetup } from "~/onboarding/load-setup.server";
import { toneInWords } from "~/onboarding/tone-in-words";

export const meta: MetaFunction = () => [{ title: "Ready · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);

export default function Finish() {
  const setup = useLoaderData<typeof loader>();
  const { brand, persona, homes, onboarding, channels, plan, chatBase, logoUrl, assistantPictureUrl } = setup;
  const { assistantName } = persona;
  const unread = homes.total - homes.read;
  usePolling(unread > 0);
  const done = (step: (typeof onboarding.done)[number]) => onboarding.done.includes(step);
  const counted = homes.total === 1 ? "1 home" : `${homes.total.toLocaleString("en-US")} homes`;
  const items = [
    { title: "Brand and chat address", words: `${chatBase}${brand.slug}`, ok: done("brand"), path: "brand" },
    {
      title: `${whose(assistantName)} voice`,
      words: sentence(toneInWords(persona.tone)),
      ok: done("persona"),
      path: "persona",
    },
    {
      title: homes.total ? counted : "Your homes",
      words: !homes.total
        ? `${assistantName} knows none yet`
        : unread
          ? `${homes.read.toLocaleString("en-US")} read so far`
          : homes.samples
            ? `Read to the last word · ${homes.samples} are samples`
            : "Read to the last word",
      ok: homes.total > 0,
      path: "listings",
    },
    {
      title: "Your plan",
      words: plan.trialEndsAt ? "The trial runs, without a card" : "Not chosen yet",
      ok: plan.trialEndsAt !== null,
      path: "plan",
    },
    {
      title: `${assistantName} on your website`,
      words: channels.widgetSeenAt
        ? `Found on ${channels.widgetSeenOn?.replace(/^https?:\/\//, "") ?? "your site"}`
        : channels.widgetOrigins.length
          ? "Put the line on your site, then check it"
          : "Name the site, then one line of code",
      ok: channels.widgetSeenAt !== null,
      path: "channels",
    },
  ];
  return (
    <div className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[minmax(0,540px)_1fr]">
      <main id="main" className="flex flex-col px-u4 py-u5 lg:px-u8">
        <div className="my-auto">
          <AssistantAvatar size="xl" picture={assistantPictureUrl ?? persona.assistantAvatar} />
          <h1 className="mt-u2 text-balance text-h1 text-ink">
            {homes.total
              ? unread
                ? `${assistantName} is reading your ${counted}`
                : `${assistantName} knows your ${counted}`
              : `${assistantName} is ready for your homes`}
          </h1>
          <p className="mt-u0.5 text-body text-ink-2">
            Buyers can write from now on. You see every conversation that becomes a lead.
          </p>
          <ul className="mt-u3 divide-y divide-line border-y border-line">
            {items.map(({ title, words, ok, path }) => (
              <li key={path} className="flex items-center gap-u2 py-u1.5">
                <span
                  aria-hidden="true"
                  className={cn(
                    "grid size-u3.5 shrink-0 place-items-center rounded-full",
                    ok ? "bg-success-soft text-success-ink" : "border border-line-control",
                  )}
                >
                  {ok ? <Icon icon={Check} className="size-u2" /> : null}
                </span>
                <span className="min-w-0 flex-1 text-ui">
                  <span className="block font-medium text-ink">
                    {title}
                    <span className="sr-only">{ok ? ", done" : ", not done"}</span>
                  </span>
                  <span className="num block break-words text-caption text-ink-3">{words}</span>
                </span>
                <ButtonLink kind={ok ? "ghost" : "secondary"} href={`/onboarding/${path}`}>
                  {ok ? "Change" : path === "channels" ? "Show the line" : "Open"}
                  <span className="sr-only">: {title}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
          <div className="mt-u3 flex flex-wrap items-center gap-u1">
            <ButtonLink kind="primary" size="md" href={HOME_PATH} className="px-u4">
              Go to the overview
            </ButtonLink>
            <ButtonLink size="md" endIcon={ArrowUpRight} href={`/chat/${brand.slug}`} target="_blank">
              Open the chat page
            </ButtonLink>
          </div>
        </div>
      </main>
      <aside
        aria-label="Chat page"
        className="hidden min-h-0 flex-col border-l border-line bg-sunken px-u5 py-u4 dark:bg-canvas lg:flex"
      >
        <div className="sticky top-u4 flex h-[calc(100dvh-108px)] min-h-[480px] flex-col">
          <ChatPreview
            {...persona}
            assistantPicture={assistantPictureUrl ?? persona.assistantAvatar}
            name={brand.name}
            tagline={brand.tagline ?? ""}
            logoUrl={logoUrl}
            brandColor={brand.brandColor}
            secondaryColor={brand.secondaryColor ?? ""}
            address={`${chatBase}${brand.slug}`}
            homes={setup.homesToShow}
          />
        </div>
      </aside>
    </div>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
