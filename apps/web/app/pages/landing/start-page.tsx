import { ButtonLink, Mark } from "@katek/ui";
import { MessageCircle } from "lucide-react";
import { CheckedAnswer } from "./checked-answer";
import { type PricedPlan, PriceTable } from "./price-table";
import { ProductScene } from "./product-scene";
import { SiteHeader, SiteLinks } from "./site-header";
import { ThreeMoves } from "./three-moves";

interface StartPageProps {
  /** The demo's chat page; null elsewhere. */
  chat: { slug: string; name: string } | null;
  plans: PricedPlan[];
  trialDays: number;
}

/** What KaTek is, what it costs, and the two ways in: as a buyer, or as an agent. */
export function StartPage({ chat, plans, trialDays }: StartPageProps) {
  return (
    <div className="min-h-dvh bg-surface">
      <SiteHeader />
      <main id="main">
        <div className="mx-auto w-full max-w-page px-u3 pb-u10 pt-u8 lg:px-u5 lg:pt-u12">
          <h1 className="text-balance text-d2 lg:text-d1">
            Every buyer gets an answer. <br className="hidden lg:block" />
            You get the ones who are ready.
          </h1>
          <div className="mt-u4 flex flex-wrap items-end justify-between gap-u3">
            <p className="max-w-[600px] text-lead text-ink-2">
              KaTek gives your brokerage an assistant that knows each listing, talks with buyers day and night, and
              brings you leads with a name, a budget and a reason to call.
            </p>
            <div>
              <div className="flex flex-wrap gap-u1.5">
                <ButtonLink href="/sign-in" kind="primary" size="lg">
                  Start {trialDays} days free
                </ButtonLink>
                {chat ? (
                  <ButtonLink href={`/chat/${chat.slug}`} size="lg" icon={MessageCircle}>
                    Try a live chat
                  </ButtonLink>
                ) : null}
              </div>
            </div>
          </div>
          {chat ? (
            <p className="mt-u2 text-ui text-ink-3">
              This is the demo on your own machine. {chat.name}, its homes and its people are invented.
            </p>
          ) : null}
          <div className="mt-u5 lg:mt-u7">
            <ProductScene />
          </div>
        </div>
        <ThreeMoves />
        <CheckedAnswer />
        <PriceTable plans={plans} trialDays={trialDays} />
      </main>
      <footer className="border-t border-line">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-u4 gap-y-u1 px-u3 py-u4 text-ui text-ink-2 lg:px-u5">
          <span className="flex items-center gap-u1 font-semibold text-ink">
            <Mark className="size-u3" />
            KaTek
          </span>
          <SiteLinks />
        </div>
      </footer>
    </div>
  );
}
