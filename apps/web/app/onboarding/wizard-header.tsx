import { HOME_PATH } from "@katek/core/identity/schemas";
import { Anchor, ButtonLink, Mark, Stepper } from "@katek/ui";
import { WIZARD } from "./steps";

/** Whose page this is, where one stands, and the way out. */
export const WizardHeader = ({ current }: { current: number }) => (
  <header className="flex h-u10 shrink-0 items-center justify-between gap-u1 border-b border-line px-u3 lg:px-u4">
    <Anchor href={HOME_PATH} className="flex items-center gap-u1.5 rounded-sm text-title text-ink lg:w-[180px]">
      <Mark />
      <span className="sr-only sm:not-sr-only">KaTek</span>
    </Anchor>
    <Stepper steps={WIZARD.map(({ label }) => label)} current={current} />
    <span className="flex justify-end lg:w-[180px]">
      {/* The last page has its own way out. */}
      {current < WIZARD.length ? (
        <ButtonLink kind="ghost" href={HOME_PATH}>
          Save and leave
        </ButtonLink>
      ) : null}
    </span>
  </header>
);
