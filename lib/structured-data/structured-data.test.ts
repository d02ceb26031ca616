import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import type { Thread } from "../comments/thread.ts";
import type { Article } from "../stories/public.ts";
import { profilePage } from "./author.ts";
import { graphOf, scriptOf } from "./graph.ts";
import { newsArticle } from "./news-article.ts";
import { publisher } from "./publisher.ts";
import { breadcrumbs, webSite } from "./site.ts";

const site = "https://news.example";
const vocabulary = "https://schema.org/";
const picture = { id: "a".repeat(16), width: 2400, height: 1350, widths: [320, 1920] };
const author = {
  slug: "rojin",
  links: ["https://social.example/@rojin"],
  portrait: picture,
  names: [{ language: "ckb" as const, name: "ڕۆژین", role: "پەیامنێر", biography: "دەنووسێت." }],
};
const article: Article = {
  kind: "published",
  id: 1,
  storyId: 1,
  language: "ckb",
  slug: "هەواڵ",
  headline: "سەردێڕ <b>",
  standfirst: "پوختە",
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "یەک دوو سێ" }] }] },
  pictures: [],
  recordings: [],
  sectionId: 1,
  keyPoints: [],
  datelinePlace: "سلێمانی",
  publishedAt: new Date("2026-11-20T08:00:00Z"),
  updatedAt: new Date("2026-11-21T09:30:00Z"),
  leadMedia: picture,
  leadAlt: "",
  leadCaption: "وێنە",
  leadCredit: "ئاژانس",
  authors: [{ author }],
  corrections: [{ id: 3, kind: "CORRECTION", note: "ژمارەکە", createdAt: new Date("2026-11-21T09:30:00Z") }],
  versions: [
    { language: "en", slug: "news", publishedAt: new Date("2026-11-22T08:00:00Z") },
    { language: "ckb", slug: "هەواڵ", publishedAt: new Date("2026-11-20T08:00:00Z") },
  ],
  story: {
    code: "abc234",
    kind: "REPORTAGE",
    threadMode: "HOLD",
    section: { id: 1, slug: "world", names: [{ language: "ckb", name: "جیهان" }] },
    tags: [{ tag: { slug: "flood", names: [{ language: "en", name: "Flood" }] } }],
    series: null,
    seriesPart: null,
  },
};
const comment = { language: "ar" as const, isStaff: false, path: [1], createdAt: new Date("2026-11-21T10:00:00Z") };
const thread: Thread = {
  ...{ order: "oldest", page: 1, pages: 1, count: 2, continues: null },
  comments: [
    {
      ...comment,
      id: 7,
      name: "سارا",
      words: [{ kind: "text", text: "نص </script><script>alert(1)</script>" }],
      answers: null,
    },
    { ...comment, id: 9, name: "Ali", words: [{ kind: "text", text: "Answer" }], answers: { id: 7, name: "سارا" } },
  ],
};
const url = `${site}/ckb/articles/abc234/${encodeURIComponent("هەواڵ")}`;
const paper = { url: site, name: "The Courier", language: "ckb" as const, pages: [] };

test("an article says all that it knows of itself", () => {
  expect(newsArticle(article, thread, site)).toMatchObject({
    "@type": "ReportageNewsArticle",
    "@id": `${url}#article`,
    mainEntityOfPage: { "@id": url },
    headline: "سەردێڕ <b>",
    description: "پوختە",
    inLanguage: "ckb",
    articleSection: "جیهان",
    keywords: ["Flood"],
    wordCount: 3,
    isAccessibleForFree: true,
    dateline: "سلێمانی",
    datePublished: "2026-11-20T08:00:00.000Z",
    dateModified: "2026-11-21T09:30:00.000Z",
    author: [{ "@type": "Person", name: "ڕۆژین", url: `${site}/ckb/authors/rojin`, sameAs: author.links }],
    publisher: { "@id": `${site}/#publisher` },
    image: [
      { url: `${site}/cards/${picture.id}.16x9.jpg`, width: "1920", height: "1080", creditText: "ئاژانس" },
      { url: `${site}/cards/${picture.id}.4x3.jpg`, width: "1440", height: "1080", caption: "وێنە" },
      { url: `${site}/cards/${picture.id}.1x1.jpg`, width: "1080", height: "1080" },
    ],
    thumbnailUrl: `${site}/media/${picture.id}/320.jpg`,
    correction: [{ "@type": "CorrectionComment", text: "ژمارەکە", dateCreated: "2026-11-21T09:30:00.000Z" }],
    workTranslation: [{ url: `${site}/en/articles/abc234/news`, inLanguage: "en" }],
    commentCount: 2,
    discussionUrl: `${url}#comments`,
    comment: [
      { "@id": `${url}?comment=7#comment-7`, author: { name: "سارا" }, inLanguage: "ar" },
      { text: "Answer", parentItem: { "@id": `${url}?comment=7#comment-7` } },
    ],
  });
});

test("what is not known is left out", () => {
  const bare = newsArticle(
    { ...article, authors: [], corrections: [], leadMedia: null, datelinePlace: "", standfirst: "", versions: [] },
    { ...thread, comments: [], count: 0 },
    site,
  );
  const names = Object.keys(bare);
  for (const name of ["image", "thumbnailUrl", "correction", "dateline", "description", "workTranslation"]) {
    expect(names).not.toContain(name);
  }
});

test.each([
  ["NEWS", "NewsArticle"],
  ["OPINION", "OpinionNewsArticle"],
  ["ANALYSIS", "AnalysisNewsArticle"],
  ["BACKGROUND", "BackgroundNewsArticle"],
  ["REVIEW", "ReviewNewsArticle"],
  ["ADVERTISER", "AdvertiserContentArticle"],
] as const)("%s is a %s", (kind, type) => {
  const told = newsArticle({ ...article, story: { ...article.story, kind } }, thread, site);
  expect(told).toMatchObject({ "@type": type });
  expect("dateline" in told).toBe(kind !== "ADVERTISER");
});

test("the version that was published later is the translation", () => {
  const told = newsArticle({ ...article, language: "en", slug: "news" }, thread, site);
  expect(told).toMatchObject({ translationOfWork: { "@id": `${url}#article` } });
  expect(told).not.toHaveProperty("workTranslation");
});

test("a long thread is told only so far", () => {
  const many = (length: number, text: string) =>
    Array.from({ length }, (_, id) => ({
      ...{ ...comment, id, name: "A", answers: null },
      words: [{ kind: "text" as const, text }],
    }));
  const told = (comments: Thread["comments"]) => newsArticle(article, { ...thread, comments }, site);
  expect(told(many(50, "Short"))).toMatchObject({ comment: { length: 20 } });
  expect(told(many(50, "a".repeat(2_500)))).toMatchObject({ comment: { length: 2 } });
});

describe("the publisher", () => {
  test("names the policies that have a page, and no others", () => {
    const pages = ["about", "ethics", "corrections-policy", "contact", "privacy"].map((slug) => ({ slug }));
    expect(publisher({ ...paper, pages })).toMatchObject({
      "@type": "NewsMediaOrganization",
      ethicsPolicy: `${site}/ckb/pages/ethics`,
      publishingPrinciples: `${site}/ckb/pages/ethics`,
      correctionsPolicy: `${site}/ckb/pages/corrections-policy`,
      actionableFeedbackPolicy: `${site}/ckb/pages/contact`,
    });
    expect(Object.keys(publisher(paper)).sort()).toEqual(["@id", "@type", "logo", "name", "url"]);
  });

  test("has principles of its own before those of ethics", () => {
    const pages = [{ slug: "ethics" }, { slug: "publishing-principles" }];
    expect(publisher({ ...paper, pages })).toMatchObject({
      publishingPrinciples: `${site}/ckb/pages/publishing-principles`,
    });
  });
});

test("an author's page is about a person", () => {
  expect(profilePage(author, site, "ckb")).toMatchObject({
    "@type": "ProfilePage",
    mainEntity: { "@type": "Person", name: "ڕۆژین", jobTitle: "پەیامنێر", description: "دەنووسێت.", image: {} },
  });
});

test("a processor of JSON-LD reads every thing with its type and links", async () => {
  const graph = graphOf(
    newsArticle(article, thread, site),
    publisher(paper),
    webSite(paper),
    profilePage(author, site, "ckb"),
    breadcrumbs([{ name: "Front", url: `${site}/ckb` }]),
  );
  // schema.org's own context is on the network; all that it does for these is to name the vocabulary.
  const local = { ...JSON.parse(scriptOf(graph)), "@context": { "@vocab": vocabulary } };
  const quads = String(await jsonld.toRDF(local, { format: "application/n-quads" })).split("\n");
  const quad = (subject: string, name: string, object: string) => `<${subject}> <${name}> ${object} .`;
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const said = `${url}#article`;
  const writer = `${site}/ckb/authors/rojin#author`;
  const comment = (id: number) => `${url}?comment=${id}#comment-${id}`;
  for (const expected of [
    quad(said, type, `<${vocabulary}ReportageNewsArticle>`),
    quad(said, `${vocabulary}publisher`, `<${site}/#publisher>`),
    quad(`${site}/#publisher`, type, `<${vocabulary}NewsMediaOrganization>`),
    quad(said, `${vocabulary}author`, `<${writer}>`),
    quad(writer, `${vocabulary}name`, `"ڕۆژین"`),
    quad(said, `${vocabulary}comment`, `<${comment(7)}>`),
    quad(comment(9), `${vocabulary}parentItem`, `<${comment(7)}>`),
    quad(`${site}/ckb#website`, type, `<${vocabulary}WebSite>`),
    quad(`${site}/ckb/authors/rojin`, type, `<${vocabulary}ProfilePage>`),
  ]) {
    expect(quads).toContain(expected);
  }
});

test("nothing that anybody writes ends the script, and all of it is read back", () => {
  const evil = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("</script>", "<!--<script>", "]]>", "\u2028"));
  fc.assert(
    fc.property(evil, (name) => {
      const graph = graphOf({ "@type": "Thing", name });
      expect(scriptOf(graph)).not.toContain("<");
      expect(JSON.parse(scriptOf(graph))).toEqual(JSON.parse(JSON.stringify(graph)));
    }),
  );
});
