import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnswerMarkdown } from "./answer-markdown";

const drawn = (text: string, caret = false) => renderToStaticMarkup(<AnswerMarkdown text={text} caret={caret} />);

test("emphasis and lists are drawn", () => {
  expect(drawn("**14 Millrace Lane**\n\n- a *garden*")).toBe(
    "<p><strong>14 Millrace Lane</strong></p>\n<ul>\n<li>a <em>garden</em></li>\n</ul>",
  );
});

test("a listing's text can put nothing else on the page", () => {
  const hostile =
    "# Big\n\n[click](https://evil.example) ![x](https://evil.example/p.png) <img src=x onerror=alert(1)> <b>bold</b>";
  const html = drawn(hostile);
  expect(html).not.toMatch(/<(a|img|h1|b|script)\b|href|src=|onerror/);
  expect(html).toContain("click");
});

test("the caret stands behind the last word, inside its paragraph or list item", () => {
  expect(drawn("One.\n\nTwo", true)).toMatch(
    /<p>One.<\/p>\n<p>Two<span class="[^"]*animate-caret[^"]*"><\/span><\/p>$/,
  );
  expect(drawn("- One\n- Two", true)).toMatch(/<li>Two<span [^>]*><\/span><\/li>\n<\/ul>$/);
});
