import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Name } from "#components/site/name.tsx";
import { translator } from "#lib/messages/translator.ts";
import { ArticleBody } from "./article-body.tsx";

const t = translator("ckb");

test("a text that begins with a foreign word has the direction of its page all the same", () => {
  const text = { type: "text" as const, text: "NATO لە بەغدا" };
  const paragraph = { type: "paragraph" as const, content: [text] };
  const html = renderToStaticMarkup(
    createElement(ArticleBody, {
      body: {
        type: "doc",
        content: [
          { type: "heading", attrs: { level: 2 }, content: [text] },
          paragraph,
          { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
          { type: "blockquote", content: [paragraph] },
        ],
      },
      pictures: [],
      site: "https://news.example",
      t,
    }),
  );
  expect(html.match(/NATO/g)).toHaveLength(4);
  expect(html).not.toContain("dir=");
});

test("a name has the direction of the language it is told in, and one in no language that of its letters", () => {
  const name = (names: Parameters<typeof Name>[0]["names"]) =>
    renderToStaticMarkup(createElement(Name, { names, otherwise: "nato", t }));
  expect(name([{ language: "ckb", name: "NATO و جیهان" }])).toBe('<bdi dir="rtl">NATO و جیهان</bdi>');
  expect(name([{ language: "en", name: "NATO" }])).toBe('<bdi lang="en" dir="ltr">NATO</bdi>');
  expect(name([])).toBe("<bdi>nato</bdi>");
});
