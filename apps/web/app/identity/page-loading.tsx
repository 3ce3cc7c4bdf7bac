import { useLocation, useNavigation } from "@remix-run/react";
import { useSlow } from "~/listings/use-slow";

/** A line along the panel's edge while another page is on its way for longer than an instant. */
export function PageLoading() {
  const { pathname } = useLocation();
  const { state, location } = useNavigation();
  const slow = useSlow(state === "loading" && location.pathname !== pathname);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-toast h-[2px] overflow-hidden">
      {slow ? (
        <>
          <span className="sr-only">The page is loading</span>
          <span aria-hidden="true" className="block h-full w-1/3 animate-pass bg-brand motion-reduce:w-full" />
        </>
      ) : null}
    </div>
  );
}
