import type { SaveOutcome } from "./save-outcome";

type Fields = Record<string, string>;

export interface Saving {
  /** Never rejects. The request has to outlive the page. */
  send: (fields: Fields) => Promise<SaveOutcome>;
  /** Gets what has not arrived yet and what just has, whenever that changes: a page that is loaded anew goes on with it. */
  keep: (unsent: Fields, arrived: Fields) => void;
  /** Something was changed and is not sent yet, or is on its way. */
  onState: (state: "waiting" | "saving") => void;
  /** Fields have arrived, or not; `more` says whether others wait meanwhile. */
  onOutcome: (outcome: SaveOutcome, fields: Fields, more: boolean) => void;
  pauseMs: number;
}

export interface FieldSaver {
  /** Takes fields that were changed: they are sent after a pause, or at once. */
  change(fields: Fields, when?: "soon" | "now"): void;
  /** Sends what waits, after what is on its way. Settles with whether all that was sent has arrived. */
  flush(): Promise<boolean>;
  /** The page may be gone in a moment: sends what waits without waiting for what is on its way. */
  leave(): void;
}

/** Sends the fields of a form as they are typed, in their order. What does not arrive is sent with the next change. */
export function fieldSaver({ send, keep, onState, onOutcome, pauseMs }: Saving): FieldSaver {
  let waiting: Fields = {};
  let unsent: Fields = {};
  let underWay = 0;
  let sent: Promise<boolean> = Promise.resolve(true);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = async (fields: Fields): Promise<boolean> => {
    underWay++;
    const outcome = await send(fields);
    underWay--;
    // What did not arrive is not lost, unless it was changed again meanwhile.
    if (outcome.problem !== null) waiting = { ...fields, ...waiting };
    else {
      unsent = Object.fromEntries(Object.entries(unsent).filter(([name, value]) => fields[name] !== value));
      keep(unsent, withoutProblems(fields, outcome));
    }
    onOutcome(outcome, fields, Object.keys(waiting).length > 0);
    return outcome.problem === null;
  };
  const take = (): Fields | null => {
    clearTimeout(timer);
    if (Object.keys(waiting).length === 0) return null;
    const fields = waiting;
    waiting = {};
    onState("saving");
    return fields;
  };
  const flush = () => {
    const fields = take();
    if (fields) sent = sent.then(() => post(fields));
    return sent;
  };
  return {
    change(fields, when = "soon") {
      waiting = { ...waiting, ...fields };
      unsent = { ...unsent, ...fields };
      keep(unsent, {});
      clearTimeout(timer);
      onState("waiting");
      if (when === "now") void flush();
      else timer = setTimeout(() => void flush(), pauseMs);
    },
    flush,
    leave() {
      const fields = take();
      if (!fields) return;
      const overtaking = underWay > 0;
      const posted = post(fields);
      // What overtook may have been written first: where the page is still there, it is said once more.
      sent = sent.then(() => posted).then((arrived) => (arrived && overtaking ? post(fields) : arrived));
    },
  };
}

const withoutProblems = (fields: Fields, { problems }: SaveOutcome): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in problems)));
