import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";

export interface ToastOptions {
  /** What was done: "2 listings archived". Errors are not toasts; they stay on the page. */
  text: string;
  /** Offered where it can be undone. */
  undo?: () => void;
}

interface ShownToast extends ToastOptions {
  id: number;
}

const ToastContext = createContext<((toast: ToastOptions) => void) | undefined>(undefined);
const staysFor = 6000;

/** Holds the toasts of the page below it: bottom centre, at most three, each for 6 s not counting the time of a hover. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const [held, setHeld] = useState(false);
  const next = useRef(0);
  const show = useCallback((toast: ToastOptions) => {
    next.current += 1;
    setToasts((shown) => [...shown, { ...toast, id: next.current }].slice(-3));
  }, []);
  const remove = (id: number) => {
    setHeld(false);
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  };
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="pointer-events-none fixed inset-x-u3 bottom-[calc(72px+env(safe-area-inset-bottom))] z-toast grid justify-items-center gap-u1 md:bottom-u3"
      >
        {toasts.map((toast) => (
          <Toast key={toast.id} {...toast} held={held} onDone={() => remove(toast.id)} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

/** Shows a toast; needs a ToastProvider above. */
export function useToast(): (toast: ToastOptions) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
}

function Toast({ text, undo, held, onDone }: ToastOptions & { held: boolean; onDone: () => void }) {
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => done.current(), staysFor);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div className="pointer-events-auto flex animate-rise items-center gap-u2 rounded-sm bg-inverse px-u2 py-u1.5 text-ui text-ink-inverse shadow-3">
      {text}
      {undo ? (
        <button
          type="button"
          onClick={() => {
            undo();
            onDone();
          }}
          className="hit rounded-xs font-semibold underline decoration-1 underline-offset-2"
        >
          Undo
        </button>
      ) : null}
    </div>
  );
}
