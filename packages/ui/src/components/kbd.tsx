/** A key, as it is written on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-xs border border-line bg-surface px-u0.5 font-sans text-micro font-normal text-ink-3">
      {children}
    </kbd>
  );
}
