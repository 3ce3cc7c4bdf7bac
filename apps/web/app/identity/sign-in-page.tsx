import { Anchor, buttonClasses, Icon, Mark, Notice } from "@katek/ui";
import { BadgeCheck, MessageCircle, MoonStar } from "lucide-react";
import eveningHome from "./evening-home.webp";
import { GoogleMark } from "./google-mark";

/** The sign-in page; `problem` is why the last attempt did not work. */
export function SignInPage({ to, problem }: { to: string | null; problem?: string }) {
  const begin = to ? `/auth/google?${new URLSearchParams({ to })}` : "/auth/google";
  return (
    <div className="grid min-h-dvh grid-cols-1 bg-surface lg:grid-cols-2">
      <div className="flex flex-col px-u4 py-u4 lg:px-u8">
        <header>
          <Anchor href="/" className="inline-flex items-center gap-u1.5 rounded-sm text-title text-ink">
            <Mark />
            KaTek
          </Anchor>
        </header>
        <main id="main" className="m-auto w-full max-w-[342px] py-u4">
          <h1 className="text-h1 text-ink">Sign in</h1>
          <p className="mt-u1 text-body text-ink-2">
            New here? Sign in the same way. Your organization is made for you.
          </p>
          {problem ? (
            <Notice tone="danger" urgent className="mt-u3">
              {problem}
            </Notice>
          ) : null}
          {/* A document of its own: the answer is a redirect to another site. */}
          <a
            href={begin}
            className={buttonClasses({ size: "lg", className: "mt-u4 w-full border-line-control shadow-none" })}
          >
            <GoogleMark />
            Continue with Google
          </a>
          <p className="mt-u2 text-caption text-ink-3">We ask Google for your name and email address. Nothing else.</p>
          <p className="mt-u5 flex items-start gap-u1.5 border-t border-line pt-u2.5 text-ui text-ink-2">
            <Icon icon={MessageCircle} className="mt-[2px] text-ink-3" />
            Looking for a home? Your agent’s own page has their assistant.
          </p>
        </main>
      </div>
      <aside
        aria-label="What the assistant does"
        data-theme="light"
        className="relative hidden overflow-hidden border-l border-line bg-hover lg:block"
      >
        <img src={eveningHome} alt="" className="absolute inset-0 h-full w-full object-cover object-bottom" />
        <div className="absolute inset-x-u10 top-u14 rounded-lg bg-surface p-u3 text-ink shadow-3">
          <p className="text-title">After closing time</p>
          <ul className="mt-u2 grid gap-u2 border-t border-line pt-u2">
            {FACTS.map(({ icon, words }) => (
              <li key={words} className="flex items-start gap-u1.5 text-ui text-ink-2">
                <Icon icon={icon} className="mt-[2px] text-accent-ink" />
                {words}
              </li>
            ))}
          </ul>
        </div>
      </aside>
    </div>
  );
}

const FACTS = [
  { icon: MoonStar, words: "Buyers write at any hour, and your assistant answers at once." },
  { icon: MessageCircle, words: "It talks about your own listings, as they are today." },
  { icon: BadgeCheck, words: "The prices it names are checked against them first." },
];
