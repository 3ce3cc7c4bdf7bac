import type { ReactNode } from "react";
import { Anchor } from "./anchor";
import { Mark } from "./mark";

export interface BarePageProps {
  homeHref?: string;
  /** Links at the bottom: terms, privacy. */
  footLinks?: { label: string; href: string }[];
  /** One column of 456 px in the middle. */
  children: ReactNode;
}

/** A page outside the shell: sign-in, invitation, 404, 500. */
export function BarePage({ homeHref = "/", footLinks = [], children }: BarePageProps) {
  return (
    <div className="flex min-h-dvh flex-col px-u3 py-u4 md:px-u4">
      <header>
        <Anchor href={homeHref} className="inline-flex items-center gap-u1.5 rounded-sm text-title text-ink">
          <Mark />
          KaTek
        </Anchor>
      </header>
      <main id="main" className="m-auto w-full max-w-[456px] py-u4">
        {children}
      </main>
      {footLinks.length > 0 ? (
        <footer className="flex justify-center gap-u2.5 text-caption text-ink-3">
          {footLinks.map(({ label, href }) => (
            <Anchor key={href} href={href} className="hit rounded-xs hover:text-ink">
              {label}
            </Anchor>
          ))}
        </footer>
      ) : null}
    </div>
  );
}

export interface BareMessageProps {
  /** "404" above the title. */
  code?: string;
  title: string;
  text: ReactNode;
  /** One primary button and at most one beside it. */
  actions?: ReactNode;
  /** Under a hairline: the request number and time. */
  foot?: ReactNode;
}

/** The centred words of a 404, a 500 or a dead link, within a BarePage. */
export function BareMessage({ code, title, text, actions, foot }: BareMessageProps) {
  return (
    <div className="text-center">
      {code ? <p className="num text-ui text-ink-3">{code}</p> : null}
      <h1 className="mt-u1 text-balance text-h1 text-ink">{title}</h1>
      <p className="mt-u1 text-body text-ink-2">{text}</p>
      {actions ? <div className="mt-u3 flex flex-wrap justify-center gap-u1">{actions}</div> : null}
      {foot ? <div className="mt-u4 border-t border-line pt-u2.5 text-caption text-ink-3">{foot}</div> : null}
    </div>
  );
}
