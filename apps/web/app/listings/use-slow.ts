import { useEffect, useState } from "react";

const NOTICED_AFTER_MS = 300;

/** Whether something has been going on for longer than people call instant. */
export function useSlow(going: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return setSlow(false);
    const timer = setTimeout(setSlow, NOTICED_AFTER_MS, true);
    return () => clearTimeout(timer);
  }, [going]);
  return slow;
}
