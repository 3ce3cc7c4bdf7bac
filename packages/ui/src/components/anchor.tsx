import {
  type AnchorHTMLAttributes,
  createContext,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useContext,
} from "react";

export interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** What an application's own link must accept: the attributes of `<a>`, `href` and a ref. */
export type LinkComponent = ForwardRefExoticComponent<AnchorProps & RefAttributes<HTMLAnchorElement>>;

const LinkContext = createContext<LinkComponent | undefined>(undefined);

/**
 * Makes every link of these components client-side. Without it they are plain `<a href>`.
 * `const AppLink = forwardRef(({ href, ...rest }, ref) => <Link ref={ref} to={href} {...rest} />)`
 */
export const LinkProvider = LinkContext.Provider;

/** The link that all components here use: the application's own when provided, else `<a>`. */
export const Anchor = forwardRef<HTMLAnchorElement, AnchorProps>(function Anchor(props, ref) {
  const Provided = useContext(LinkContext);
  return Provided ? <Provided {...props} ref={ref} /> : <a {...props} ref={ref} />;
});
