import { render, toPlainText } from "@react-email/render";
import { leadName, NewLead, type NewLeadProps } from "./new-lead";
import { singleLine } from "./single-line";

/** An email without its addresses. */
export interface RenderedEmail {
  /** One line. */
  subject: string;
  html: string;
  text: string;
}

/** The email that tells a member of a new lead. Every value is escaped; nothing is fetched. */
export async function renderNewLead(props: NewLeadProps): Promise<RenderedEmail> {
  const html = await render(<NewLead {...props} />);
  return {
    subject: singleLine(`New lead: ${leadName(props.lead)}`),
    html,
    text: toPlainText(html, { selectors: ADDRESS_ONCE }),
  };
}

/** An email address or a number is its own link: the plain text says it once. */
const ADDRESS_ONCE = [
  { selector: 'a[href^="mailto:"]', format: "anchor", options: { ignoreHref: true } },
  { selector: 'a[href^="tel:"]', format: "anchor", options: { ignoreHref: true } },
];
