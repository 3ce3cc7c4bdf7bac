import { Anchor, cn } from "@katek/ui";
import { type Run, runsOf } from "./marked-text";

interface DraftTextProps {
  text: string;
  sources: Parameters<typeof runsOf>[1];
  /** The mark of the field that has the focus. */
  current: number | null;
  /** A mark was pressed. */
  onPick: (mark: number) => void;
}

/** The pasted text, with the words marked that a value was taken from. */
export const DraftText = ({ text, sources, current, onPick }: DraftTextProps) => (
  <div className="whitespace-pre-wrap break-words rounded-lg border border-line bg-surface px-u4 py-u3.5 text-read text-ink">
    {runsOf(text, sources).map((run) =>
      run.mark === null ? (
        <span key={run.start}>{run.text}</span>
      ) : (
        <Mark key={run.start} run={run} mark={run.mark} current={run.mark === current} onPick={onPick} />
      ),
    )}
  </div>
);

const Mark = ({
  run,
  mark,
  current,
  onPick,
}: {
  run: Run;
  mark: number;
  current: boolean;
  onPick: (mark: number) => void;
}) => (
  <Anchor
    href="#draft"
    aria-label={`${run.text}, ${mark}`}
    onClick={(event) => {
      event.preventDefault();
      onPick(mark);
    }}
    className={cn(
      "box-decoration-clone rounded-xs px-[2px] py-[1px]",
      current ? "bg-accent text-accent-on" : "bg-accent-soft text-accent-ink hover:ring-1 hover:ring-accent-line",
    )}
  >
    {run.text}
    {run.ends ? <sup className="num ml-[1px] text-[10px]">{mark}</sup> : null}
  </Anchor>
);
