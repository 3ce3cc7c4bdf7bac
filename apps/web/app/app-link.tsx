import type { AnchorProps } from "@katek/ui";
import { Link } from "@remix-run/react";
import { forwardRef } from "react";

/** The link of every `@katek/ui` component: within the app it loads no new document. */
export const AppLink = forwardRef<HTMLAnchorElement, AnchorProps>(function AppLink({ href, ...rest }, ref) {
  return <Link ref={ref} to={href} {...rest} />;
});
