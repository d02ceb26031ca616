import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import fc from "fast-check";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { writeXml, type Xml } from "../feeds/xml.ts";
import { readSitemapPath, sitemapPath, usualSitemap } from "./paths.ts";
import { robots } from "./robots.ts";
import { newsSitemap, type Place, sitemap, sitemapIndex } from "./sitemap.ts";

const site = "https://news.example";
const changed = new Date("2026-11-25T01:02:03.004Z");
const place: Place = {
  address: `${site}/ckb/articles/abc234/%DA%A9?a=1&b=<2>`,
  changed,
  versions: [
    { hreflang: "ku-Arab", address: `${site}/ckb/articles/abc234/%DA%A9` },
    { hreflang: "x-default", address: `${site}/en/articles/abc234/a` },
  ],
  picture: `${site}/media/abc/1920.jpg`,
};
const bare: Place = { address: `${site}/en`, changed: null, versions: [], picture: null };

const read = (xml: Xml) => Readable.from([writeXml(xml)]);

test("a sitemap is read by a parser of somebody else's as it was meant", async () => {
  expect(await parseSitemap(read(sitemap([place, bare])))).toMatchObject([
    {
      url: place.address,
      lastmod: changed.toISOString(),
      links: place.versions.map(({ hreflang, address }) => ({ lang: hreflang, url: address })),
      img: [{ url: place.picture }],
    },
    { url: bare.address },
  ]);
});

test("so is the list of them", async () => {
  const files = [{ address: `${site}/sitemaps/en/2026-11.xml`, changed }, bare];
  expect(await parseSitemapIndex(read(sitemapIndex(files)))).toMatchObject([
    { url: files[0]?.address, lastmod: changed.toISOString() },
    { url: bare.address },
  ]);
});

test("news has what is required and nothing else", async () => {
  const item = { address: place.address, title: `<b> & "c" 'd'`, language: "ckb", published: changed };
  const xml = writeXml(newsSitemap("The News & co", [item]));
  expect(await parseSitemap(Readable.from([xml]))).toMatchObject([
    {
      url: item.address,
      news: {
        publication: { name: "The News & co", language: "ckb" },
        publication_date: changed.toISOString(),
        title: item.title,
      },
    },
  ]);
  expect(xml).not.toMatch(/genres|keywords|stock_tickers|access/);
});

// The schema of sitemaps.org comes with the package; what else stands in a sitemap has none there that can be asked.
const schema = readFileSync(
  createRequire(import.meta.url)
    .resolve("sitemap")
    .replace(/dist.*/, "schema/sitemap.xsd"),
  "utf8",
);

test("the schema of sitemaps.org finds nothing wrong with it", async () => {
  const strict = schema.replaceAll('processContents="strict"', 'processContents="skip"');
  const file = { fileName: "sitemap.xsd", contents: strict };
  const faults = async (xml: Xml) => (await validateXML({ xml: writeXml(xml), schema: [file] })).errors;
  expect(await faults(sitemap([place, bare]))).toEqual([]);
  expect(await faults(newsSitemap("N", [{ address: site, title: "T", language: "en", published: changed }]))).toEqual(
    [],
  );
  expect(
    await faults(["urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, [["url", {}, ""]]]),
  ).not.toEqual([]);
});

test("any headline leaves the news well-formed", async () => {
  const titles = fc.sample(fc.string({ unit: "binary" }), 500);
  const xml = writeXml(
    newsSitemap(
      "N",
      titles.map((title) => ({ address: site, title, language: "en", published: changed })),
    ),
  );
  expect((await validateXML({ xml, normalization: "format" })).errors).toEqual([]);
});

test("the address of a sitemap is a month, a day or the lists of a language", () => {
  for (const period of ["2026-11", "2026-11-25", "2024-02-29"]) {
    const [, , language = "", file = ""] = sitemapPath("ckb", period).split("/");
    expect(readSitemapPath(language, file)).toEqual({ language: "ckb", of: "stories", period });
  }
  expect(readSitemapPath("en", "lists.xml")).toEqual({ language: "en", of: "lists" });
  for (const file of [
    "2026-13.xml",
    "2026-02-30.xml",
    "2026.xml",
    "2026-11",
    "26-11.xml",
    "lists",
    "x.xml",
    "2026-00.xml",
    "0000-01.xml",
    "0500-01.xml",
  ])
    expect(readSitemapPath("en", file), file).toBeNull();
  expect(readSitemapPath("xx", "2026-11.xml")).toBeNull();
});

test("WordPress' sitemap is ours", () => {
  expect(usualSitemap("/wp-sitemap.xml")).toBe("/sitemap.xml");
  expect(usualSitemap("/sitemap.xml")).toBeNull();
});

test("robots may follow short links, and find the sitemaps", () => {
  const lines = robots(site).split("\n");
  expect(lines).toEqual(expect.arrayContaining(["User-agent: *", "Allow: /s/", "Disallow: /desk", "Disallow: /api/"]));
  for (const it of ["receipts", "confirm", "mail"]) expect(lines).toContain(`Disallow: /*/${it}/`);
  expect(lines.filter((line) => line.startsWith("Sitemap:"))).toEqual([
    `Sitemap: ${site}/sitemap.xml`,
    `Sitemap: ${site}/news-sitemap.xml`,
  ]);
});
