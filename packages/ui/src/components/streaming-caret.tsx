/** The teal caret at the end of an answer that is still being written. */
export function StreamingCaret() {
  return (
    <span aria-hidden="true" className="ml-[2px] inline-block h-u3 w-[2px] translate-y-[3px] animate-caret bg-accent" />
  );
}
