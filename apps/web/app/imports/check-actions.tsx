import { Button, Checkbox, Notice } from "@katek/ui";
import { useNavigation } from "@remix-run/react";
import { ImportForm } from "./import-form";
import { counted } from "./number-in-words";
import { StickyAction } from "./sticky-action";

interface CheckActionsProps {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  missing: number | null;
  problem: string | null;
}

/** How many homes of a checked file are written when a person says so; withdrawing missing ones is up to them. */
export function homesToWrite({ created, updated }: { created: number; updated: number }): number {
  return created + updated;
}

/** Why a checked file with no home to write has none. */
export function nothingToDo({ failed, unchanged }: { failed: number; unchanged: number }): string {
  if (!unchanged) return "There is nothing to import here. Match the columns, or choose another file.";
  return `Every home ${failed ? "that could be read" : "of this file"} is here already, as it is. There is nothing to import.`;
}

/** Says what the one button does, and what cannot be done. */
export function CheckActions({ created, updated, unchanged, failed, missing, problem }: CheckActionsProps) {
  const { state, formData } = useNavigation();
  const busy = (intent: string) => state !== "idle" && formData?.get("intent") === intent;
  const homes = homesToWrite({ created, updated });
  return (
    <div className="grid gap-u2.5">
      {problem ? (
        <Notice tone="danger" urgent>
          {problem}
        </Notice>
      ) : null}
      <ImportForm intent="confirm" className="grid gap-u2.5">
        <WithdrawMissing missing={missing} />
        {homes || missing ? (
          <StickyAction>
            <Button kind="primary" size="md" type="submit" busy={busy("confirm")} className="w-full">
              {homes ? `Import ${counted(homes, "home")}` : "Go on without new homes"}
            </Button>
          </StickyAction>
        ) : (
          <p className="text-ui text-ink-2">{nothingToDo({ failed, unchanged })}</p>
        )}
      </ImportForm>
      <ImportForm intent="cancel" className="-mt-u1 grid gap-u1">
        <Button kind="ghost" size="md" type="submit" busy={busy("cancel")} className="w-full">
          Do not import it
        </Button>
        {homes ? (
          <p className="text-center text-caption text-ink-3">You can undo the whole import for 7 days.</p>
        ) : null}
      </ImportForm>
    </div>
  );
}

/** Off unless a person wants it: a file may well hold only some of the homes. */
export function WithdrawMissing({ missing }: { missing: number | null }) {
  if (!missing) return null;
  return (
    <Checkbox name="withdrawMissing" className="items-start">
      <span>
        Withdraw {counted(missing, "home")} that {missing === 1 ? "is" : "are"} no longer in the file
      </span>
    </Checkbox>
  );
}
