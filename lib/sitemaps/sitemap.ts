import type { Xml } from "../feeds/xml.ts";

/** A page that search engines may know. Addresses are absolute. */
export interface Place {
  address: string;
  changed: Date | null;
  /** The same in every language it is told in, itself among them; empty for what is told once. */
  versions: readonly { hreflang: string; address: string }[];
  picture: string | null;
}

export interface NewsItem {
  address: string;
  title: string;
  language: string;
  published: Date;
}

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The list of the files there are. */
export function sitemapIndex(files: readonly Pick<Place, "address" | "changed">[]): Xml {
  return [
    "sitemapindex",
    { xmlns: sitemaps },
    files.map(({ address, changed }): Xml => ["sitemap", {}, located(address, changed)]),
  ];
}

/** A file of pages: at most 50,000 of them. */
export function sitemap(places: readonly Place[]): Xml {
  const spaces = {
    xmlns: sitemaps,
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
    "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
  };
  return ["urlset", spaces, places.map(place)];
}

function place({ address, changed, versions, picture }: Place): Xml {
  return [
    "url",
    {},
    [
      ...located(address, changed),
      ...versions.map(({ hreflang, address: href }): Xml => ["xhtml:link", { rel: "alternate", hreflang, href }, ""]),
      ...(picture ? [["image:image", {}, [["image:loc", {}, picture]]] satisfies Xml] : []),
    ],
  ];
}

function located(address: string, changed: Date | null): Xml[] {
  const known: Xml[] = changed ? [["lastmod", {}, changed.toISOString()]] : [];
  return [["loc", {}, address], ...known];
}

/** The file of what is new: at most 1,000 articles of the last two days, with what is required of each and no more. */
export function newsSitemap(publication: string, items: readonly NewsItem[]): Xml {
  const spaces = { xmlns: sitemaps, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };
  return [
    "urlset",
    spaces,
    items.map(
      ({ address, title, language, published }): Xml => [
        "url",
        {},
        [
          ["loc", {}, address],
          [
            "news:news",
            {},
            [
              [
                "news:publication",
                {},
                [
                  ["news:name", {}, publication],
                  ["news:language", {}, language],
                ],
              ],
              ["news:publication_date", {}, published.toISOString()],
              ["news:title", {}, title],
            ],
          ],
        ],
      ],
    ),
  ];
}
