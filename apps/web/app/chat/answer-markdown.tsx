import Markdown from "react-markdown";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "br"];

/**
 * The model's words. Only emphasis and lists are drawn: links, pictures, headings and HTML become their bare text, since
 * what stands in a listing must not put anything else on the page.
 */
export function AnswerMarkdown({ text }: { text: string }) {
  return (
    <Markdown allowedElements={ALLOWED} unwrapDisallowed skipHtml>
      {text}
    </Markdown>
  );
}
