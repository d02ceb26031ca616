import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchHit } from "#components/search/search-hit.tsx";
import type { LinkedVersion } from "#lib/links/public.ts";
import { translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { LinkPreview } from "./link-preview.tsx";
import { MostRead } from "./most-read.tsx";
import { SeriesBox } from "./series-box.tsx";

const t = translator("en");
const story: Teaser["story"] = { code: "abcdef", kind: "ADVERTISER", section: { id: 1, slug: "city", names: [] } };
const article: Teaser = {
  ...{ id: 1, language: "en", slug: "s", headline: "Shoes", standfirst: "", publishedAt: null },
  ...{ leadAlt: "", leadMedia: null, authors: [], story },
};
const linked: LinkedVersion = {
  ...{ storyId: 1, language: "en", status: "PUBLISHED", byOrder: false, story },
  ...{ slug: "s", headline: "Shoes", standfirst: "" },
};
const parts = [
  { ...article, id: 1, part: 1 },
  { ...article, id: 2, part: 2, story: { ...story, kind: "NEWS" as const } },
];

test.each<[string, ReactElement]>([
  ["a hit", createElement(SearchHit, { hit: { article, headline: [], standfirst: [], excerpt: null }, t })],
  [
    "a preview",
    createElement(LinkPreview, {
      ...{ code: "abcdef", story, version: linked, versions: [linked], address: "https://news.example/s/abcdef", t },
    }),
  ],
  ["a part", createElement(SeriesBox, { series: { slug: "series", names: [], parts }, article: 2, t })],
  ["what is read", createElement(MostRead, { stories: [article], t })],
])("%s of an advertiser's says so", (_, element) => {
  expect(renderToStaticMarkup(element)).toContain(t("reading.advertiser"));
});
