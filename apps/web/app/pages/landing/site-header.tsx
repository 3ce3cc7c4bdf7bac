import { Anchor, ButtonLink, Mark } from "@katek/ui";

/** Stays in view: the name, the parts of the page, the two ways in. */
export function SiteHeader() {
  return (
    <header className="sticky top-0 z-bar border-b border-line bg-surface">
      <div className="mx-auto flex h-u10 max-w-page items-center gap-u4 px-u3 lg:px-u5">
        <Anchor href="/" className="flex items-center gap-u1.5 rounded-sm text-title text-ink">
          <Mark />
          KaTek
        </Anchor>
        <nav aria-label="On this page" className="hidden flex-1 gap-u3 text-ui text-ink-2 md:flex">
          <SiteLinks />
        </nav>
        <div className="ml-auto flex gap-u1">
          <ButtonLink href="/sign-in" kind="ghost" size="md">
            Sign in
          </ButtonLink>
          <ButtonLink href="/sign-in" kind="primary" size="md">
            Start free
          </ButtonLink>
        </div>
      </div>
    </header>
  );
}

/** The parts of the page. */
export function SiteLinks() {
  return (
    <>
      <a href="#how-it-works" className="rounded-sm hover:text-ink">
        How it works
      </a>
      <a href="#checked" className="rounded-sm hover:text-ink">
        What is checked
      </a>
      <a href="#prices" className="rounded-sm hover:text-ink">
        Prices
      </a>
    </>
  );
}
