import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { oembedAlternates, readTarget, writeExtract } from "./oembed.ts";

const site = "https://news.example";

test.each([
  ["/en/articles/abc234/some-slug", { code: "abc234", language: "en" }],
  ["/ckb/articles/abc234/%DA%A9?utm_source=x#comments", { code: "abc234", language: "ckb" }],
  ["/ar/articles/abc234", { code: "abc234", language: "ar" }],
  ["/s/abc234.kmr", { code: "abc234", language: "kmr" }],
  ["/s/ABC234", { code: "abc234", language: null }],
])("%s is an article's", (path, target) => expect(readTarget(site + path, site)).toEqual(target));

test.each([
  ...["", "x", "https://other.example/en/articles/abc234/a", "http://news.example/en/articles/abc234/a"],
  ...[
    "/",
    "/en",
    "/xx/articles/abc234/a",
    "/en/articles/nope/a",
    "/en/articles/abc234/a/comments/2",
    "/s/abc234/x",
  ].map((path) => site + path),
])("%s is none", (address) => expect(readTarget(address, site)).toBeNull());

const extract = { title: `<b> & "c"`, provider_name: "Dateline", provider_url: `${site}/en` };

test("an extract says the same in both formats", async () => {
  expect(JSON.parse(writeExtract(extract, "json"))).toEqual({
    version: "1.0",
    type: "link",
    ...extract,
    cache_age: 600,
  });
  const xml = writeExtract(extract, "xml");
  expect(xml).toContain('<oembed><version>1.0</version><type>link</type><title>&lt;b&gt; &amp; "c"</title>');
  expect((await validateXML({ xml, normalization: "format" })).errors).toEqual([]);
});

test("an article's page says where its extract is", () => {
  const address = `${site}/ar/articles/abc234/%D8%A8`;
  const found = oembedAlternates(address, "T")["application/json+oembed"][0];
  const url = new URL(found?.url ?? "", site);
  expect([url.searchParams.get("url"), url.searchParams.get("format")]).toEqual([address, "json"]);
});
