import { expect, test } from "vitest";
import { shareLinks } from "./share-links.ts";

const address = "https://news.example/s/abc234.ar";
const headline = "الخبر & 100% + more? <b>";

test("every way to send a story on carries its short link, and the headline to the letter where it takes one", () => {
  const links = shareLinks(address, headline).map(({ href }) => new URL(href));
  for (const { searchParams, href } of links) {
    expect([...searchParams.values()].join(" "), href).toContain(address);
    expect(href).not.toMatch(/[\s<>+]/);
  }
  const texts = links.flatMap(({ searchParams }) => searchParams.get("text") ?? searchParams.get("body") ?? []);
  expect(texts).toHaveLength(4);
  for (const text of texts) expect(text).toContain(headline);
});

test("they lead to the networks over https, and to the mail program", () => {
  const links = shareLinks(address, headline).map(({ network, href }) => [network, new URL(href).protocol]);
  expect(links).toEqual([[null, "mailto:"], ...["WhatsApp", "Telegram", "Facebook", "X"].map((it) => [it, "https:"])]);
});
