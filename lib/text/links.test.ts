import fc from "fast-check";
import { expect, test } from "vitest";
import { findLinks } from "./links.ts";

const links = (line: string) => findLinks(line).flatMap((segment) => (segment.kind === "link" ? [segment.href] : []));

test("finds web addresses and leaves the sentence's punctuation outside", () => {
  expect(links("See https://example.org/a?b=1#c, and (http://example.net/x).")).toEqual([
    "https://example.org/a?b=1#c",
    "http://example.net/x",
  ]);
});

test.each([
  "javascript:alert(1)",
  "example.org",
  "me@example.org",
  "ftp://example.org/x",
  "//example.org",
  "data:text/html,x",
])("%s is no link", (line) => expect(links(line)).toEqual([]));

test("loses no character, and every link is http", () => {
  const line = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.webUrl(), fc.constant(" https://")), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(line, (parts) => {
      const text = parts.join(" ");
      expect(
        findLinks(text)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
      for (const href of links(text)) expect(href).toMatch(/^https?:\/\//i);
    }),
  );
});
