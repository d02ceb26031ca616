import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentName } from "./comment-name.tsx";
import { CommentText } from "./comment-text.tsx";

/** Markup as printed, without the names that the build gives to classes. */
function printed(element: Parameters<typeof renderToStaticMarkup>[0]): string {
  return renderToStaticMarkup(element).replace(/ class="[^"]*"/g, "");
}

test("an override in a name is shown, not obeyed", () => {
  expect(printed(createElement(CommentName, { name: "محمد\u202E (nimda)" }))).toBe(
    '<b dir="auto">محمد<bdi lang="en" dir="ltr">RLO</bdi> (nimda)</b>',
  );
});

test("so is one in a text or an address, and the rest stands as it was", () => {
  const text = "one <b>\u2067two\u2069\nhttps://example.com/\u202Egpj.exe\n\nthree";
  const mark = (sign: string) => `<bdi lang="en" dir="ltr">${sign}</bdi>`;
  const link = `<a href="https://example.com/\u202Egpj.exe" rel="nofollow ugc noopener" dir="ltr">`;
  expect(printed(createElement(CommentText, { text }))).toBe(
    `<p dir="auto">one &lt;b&gt;${mark("RLI")}two${mark("PDI")}<br/>` +
      `${link}https://example.com/${mark("RLO")}gpj.exe</a></p><p dir="auto">three</p>`,
  );
});
