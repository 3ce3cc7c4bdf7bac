import { ButtonLink, Mark } from "@katek/ui";
import { FileSpreadsheet, type LucideIcon, MessageCircle, Search } from "lucide-react";
import { SampleAnswer } from "./sample-answer";

interface StartPageProps {
  /** The demo's chat pages. */
  chats: { slug: string; name: string }[];
}

const FACTS: { icon: LucideIcon; title: string; text: string }[] = [
  {
    icon: FileSpreadsheet,
    title: "It reads your listings",
    text: "Drop in the export you already have. The columns are matched, each row is checked, and what could not be read is named by its line.",
  },
  {
    icon: Search,
    title: "It finds by meaning",
    text: "A budget and a number of bedrooms are kept to exactly. “A kitchen that gets the sun” is looked for in every description.",
  },
  {
    icon: MessageCircle,
    title: "It says only what stands there",
    text: "Prices and bedroom counts in an answer are checked against your listings. A sentence whose figures stand nowhere is left out.",
  },
];

/** What KaTek is, and the two ways in: as a buyer, or as an agent. */
export function StartPage({ chats }: StartPageProps) {
  return (
    <div className="min-h-dvh bg-surface">
      <header className="border-b border-line">
        <div className="mx-auto flex h-u10 max-w-page items-center gap-u1.5 px-u3 md:px-u4">
          <Mark />
          <span className="flex-1 text-title">KaTek</span>
          <ButtonLink href="/sign-in" size="md">
            Sign in
          </ButtonLink>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-page px-u3 pb-u14 pt-u8 md:px-u4 md:pt-u14">
        <div className="grid grid-cols-1 items-center gap-u8 lg:grid-cols-2">
          <div>
            <h1 className="text-balance text-d2 md:text-d1">Every buyer gets an answer.</h1>
            <p className="mt-u3 max-w-form text-lead text-ink-2">
              KaTek gives a brokerage an assistant that knows each of its homes and talks to buyers day and night, on a
              page in the brokerage’s own colours.
            </p>
            <div className="mt-u4 flex flex-wrap gap-u1">
              {chats.map(({ slug, name }, index) => (
                <ButtonLink
                  key={slug}
                  href={`/chat/${slug}`}
                  kind={index ? "secondary" : "primary"}
                  size="lg"
                  icon={MessageCircle}
                >
                  Ask {name}
                </ButtonLink>
              ))}
              <ButtonLink href="/sign-in" kind={chats.length ? "secondary" : "primary"} size="lg">
                Sign in as an agent
              </ButtonLink>
            </div>
            {chats.length ? (
              <p className="mt-u2 text-ui text-ink-3">
                This is the demo on your own machine. Its homes and people are invented.
              </p>
            ) : null}
          </div>
          <SampleAnswer />
        </div>
        <ul className="mt-u14 grid grid-cols-1 gap-u5 border-t border-line pt-u5 md:grid-cols-3">
          {FACTS.map(({ icon: Glyph, title, text }) => (
            <li key={title}>
              <Glyph aria-hidden="true" strokeWidth={1.75} className="size-u4 text-ink-3" />
              <h2 className="mt-u1.5 text-h3">{title}</h2>
              <p className="mt-u1 text-body text-ink-2">{text}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
