import { Button, Dialog, Icon, Notice, OrganizationMark } from "@katek/ui";
import { ArrowRight } from "lucide-react";
import { useEffect, useLayoutEffect, useState } from "react";
import { type DrawnFor, setDrawnFor } from "./drawn-for";
import { guardFetch, type Refusal, switchBack } from "./guarded-fetch";

const useBeforeEffects = typeof window === "undefined" ? useEffect : useLayoutEffect;

interface Asking extends Refusal {
  goOn: () => void;
}

/**
 * Stands in every layout of an organization: what its pages send says whose pages they are. Where the person has switched
 * in another tab, nothing is applied, and they choose: back to this organization with what they did, or on in the other.
 */
export function OtherOrganization({ organization }: { organization: DrawnFor }) {
  const { id, name, brandColor } = organization;
  const [asking, setAsking] = useState<Asking | null>(null);
  useBeforeEffects(() => {
    setDrawnFor({ id, name, brandColor });
    return () => setDrawnFor(null);
  }, [id, name, brandColor]);
  useBeforeEffects(() => {
    let waiting: Promise<void> | null = null;
    return guardFetch((refusal) => {
      waiting ??= new Promise<void>((goOn) => setAsking({ ...refusal, goOn })).then(() => {
        waiting = null;
      });
      return waiting;
    });
  }, []);
  return asking ? <RefusalDialog {...asking} onBack={() => setAsking(null)} /> : null;
}

function RefusalDialog({ page, active, goOn, onBack }: Asking & { onBack: () => void }) {
  // A server draws no modal dialog, and this one is never drawn by it.
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setOpen(true), []);
  const back = async () => {
    setBusy(true);
    const done = await switchBack(page).catch(() => null);
    setBusy(false);
    if (done) {
      onBack();
      goOn();
    } else
      setProblem(
        done === false
          ? `You do not belong to ${page.name} any more, so this page can do nothing.`
          : "There is no connection to the server. Check yours, then try again.",
      );
  };
  return (
    <Dialog
      open={open}
      onClose={() => undefined}
      dismissible={false}
      title={`You are in ${active.name} now`}
      actions={
        <>
          <Button size="md" onClick={() => window.location.assign("/overview")}>
            Stay in {active.name}
          </Button>
          <Button kind="primary" size="md" busy={busy} busyLabel="Switching" onClick={back}>
            Switch back and go on
          </Button>
        </>
      }
    >
      <p>
        You switched in another tab. This page was opened for {page.name}, so nothing was changed. What you wrote is
        still here.
      </p>
      <div className="mt-u2.5 flex flex-wrap items-center justify-between gap-u1.5 rounded-md border border-line-2 px-u2 py-u2">
        <Side caption="This page" {...page} />
        <Icon icon={ArrowRight} className="text-ink-3 max-sm:hidden" />
        <Side caption="You, now" {...active} />
      </div>
      {problem ? (
        <Notice tone="danger" urgent className="mt-u2">
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  );
}

const Side = ({ caption, name, brandColor }: { caption: string } & DrawnFor) => (
  <span className="flex min-w-0 items-center gap-u1.5">
    <OrganizationMark name={name} colour={brandColor} size="md" />
    <span className="min-w-0">
      <span className="block text-caption text-ink-3">{caption}</span>
      <span className="block truncate text-ui font-medium text-ink">{name}</span>
    </span>
  </span>
);
