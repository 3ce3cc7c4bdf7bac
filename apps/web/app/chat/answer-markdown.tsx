import Markdown from "react-markdown";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "br", "span"];

/**
 * The model's words. Only emphasis and lists are drawn: links, pictures, headings and HTML become their bare text, since
 * what stands in a listing must not put anything else on the page.
 */
export function AnswerMarkdown({ text, caret = false }: { text: string; caret?: boolean }) {
  return (
    <Markdown allowedElements={ALLOWED} unwrapDisallowed skipHtml rehypePlugins={caret ? [caretAtTheEnd] : []}>
      {text}
    </Markdown>
  );
}

interface Node {
  type: string;
  tagName?: string;
  children?: Node[];
}

const CARET = "ml-[2px] inline-block h-u3 w-[2px] translate-y-[3px] animate-caret bg-accent";

/** Puts the caret behind the last word, within its paragraph or list item. */
const caretAtTheEnd = () => (tree: Node) => {
  let end = tree;
  for (let last = lastBlock(end); last; last = lastBlock(end)) end = last;
  end.children?.push({ type: "element", tagName: "span", properties: { className: CARET }, children: [] } as Node);
};

const BLOCKS = ["p", "ul", "ol", "li"];
const lastBlock = ({ children = [] }: Node) => children.findLast((child) => BLOCKS.includes(child.tagName ?? ""));
