import { expect, test } from "vitest";
import { usualAnswer } from "./usual-address.ts";

const house = { way: { siteUrl: "https://news.example", common: ["X-Common", "1"] }, indexNowKey: "0123-abcd" };
const ask = (path: string, own = house) => usualAnswer(path, "ar", own);

test("a usual address leads to the feed or sitemap: for good only where it says the language", () => {
  expect(ask("/en/rss.xml")).toEqual({
    status: 301,
    headers: [
      ...["X-Common", "1", "Location", "https://news.example/en/feed"],
      ...["Cache-Control", "public, max-age=3600", "Content-Length", "0"],
    ],
    body: "",
  });
  const byReader = ask("/rss.xml");
  expect(byReader?.status).toBe(302);
  expect(byReader?.headers).toEqual(expect.arrayContaining(["https://news.example/ar/feed", "Accept-Language"]));
  expect(ask("/wp-sitemap.xml")).toMatchObject({
    status: 301,
    headers: expect.arrayContaining(["https://news.example/sitemap.xml"]),
  });
});

test("the key of IndexNow is a file, if there is one, and no other key is", () => {
  expect(ask("/0123-abcd.txt")).toMatchObject({ status: 200, body: "0123-abcd" });
  for (const path of ["/0123-abcd", "/0123-abce.txt", "/en/0123-abcd.txt", "/undefined.txt"]) {
    expect(ask(path)).toBeNull();
    expect(usualAnswer(path, "ar", { ...house, indexNowKey: undefined })).toBeNull();
  }
});

test.each(["/en", "/en/feed", "/sitemap.xml", "/robots.txt", "/"])("%s is nothing of the kind", (path) =>
  expect(ask(path)).toBeNull(),
);
