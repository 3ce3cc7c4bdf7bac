import { render, toPlainText } from "@react-email/render";
import { Notice, type NoticeProps } from "./notice";
import type { RenderedEmail } from "./render-new-lead";
import { singleLine } from "./single-line";

/** An email with a heading, a few sentences and a button. Every value is escaped; nothing is fetched. */
export async function renderNotice({ subject, ...props }: NoticeProps & { subject: string }): Promise<RenderedEmail> {
  const html = await render(<Notice {...props} />);
  return { subject: singleLine(subject), html, text: toPlainText(html) };
}
