import { expect, test } from "vitest";
import { print } from "./print.ts";

test("drops the framework's scripts and React's marks, and not a letter of the text", async () => {
  const { html } = await print(
    `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/>` +
      `<script src="/_next/a.js" async=""></script></head><body><p>1 &lt; 2<!-- --> &amp; «ب»</p>` +
      `<script>self.__next_f.push([1,"<p>not text</p>"])</script><script type="module" src="/reader.js"></script>` +
      `<script type="application/ld+json">{"a":1}</script></body></html>`,
  );
  expect(html).toBe(
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body><p>1 &lt; 2 &amp; «ب»</p>` +
      `<script type="module" src="/reader.js"></script><script type="application/ld+json">{"a":1}</script></body></html>`,
  );
});

test("reads the status a page asks for, and its short link", async () => {
  const page = await print(
    `<meta name="dateline-status" content="410"/><link rel="shortlink" href="https://a.example/s/abc"/>`,
  );
  expect(page).toEqual({
    html: `<link rel="shortlink" href="https://a.example/s/abc"/>`,
    status: 410,
    shortLink: "https://a.example/s/abc",
  });
});

test("prints a page without a short link or a status of its own", async () => {
  expect(await print("<p>x</p>")).toEqual({ html: "<p>x</p>", status: undefined, shortLink: undefined });
});
