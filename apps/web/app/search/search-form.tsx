import { cn, Icon, Input } from "@katek/ui";
import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

const TYPING_PAUSE_MS = 250;

interface SearchFormProps {
  /** The page that shows what is found. */
  action: string;
  /** What the field is called: "Find leads by name, email or phone". */
  label: string;
  placeholder: string;
  /** What is searched for now. */
  search: string;
  busy: boolean;
  /** What else the address says of the list; null stays out of it. */
  kept: Record<string, string | null>;
  className?: string;
  inputClassName?: string;
  /** Further fields; `choose` sends the form when one of them changed. */
  children?: (choose: () => void) => ReactNode;
}

/** Finds records of a list while one types and as soon as one chooses; without scripts, on Enter. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, placeholder, search, busy, kept, className, inputClassName, children } = props;
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  // "Clear filters" and the back button change the address, not the field.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = search;
  }, [search]);

  const send = (replace: boolean) => {
    clearTimeout(timer.current);
    if (form.current) submit(form.current, { replace });
  };
  return (
    <Form
      ref={form}
      role="search"
      method="get"
      action={action}
      className={cn("min-w-0 flex-1 md:flex-none [&_input::-webkit-search-cancel-button]:hidden", className)}
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Input
        ref={input}
        size="sm"
        type="search"
        name="q"
        className={inputClassName}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={search}
        maxLength={200}
        autoComplete="off"
        prefix={<Icon icon={Search} className="text-ink-3" />}
        suffix={busy ? <span className="sr-only">Searching</span> : undefined}
        onChange={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(send, TYPING_PAUSE_MS, search !== "");
        }}
      />
      {children?.(() => send(false))}
    </Form>
  );
}
