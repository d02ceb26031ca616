import { expect, type Page } from "@playwright/test";
import { enter, paste, withdraw } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";

interface Node {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}

/** Every node that may be stored, with the attributes that it may have. */
const nodes: Record<string, string[]> = {
  doc: [],
  paragraph: [],
  heading: ["level"],
  bulletList: [],
  orderedList: ["start"],
  listItem: [],
  blockquote: [],
  picture: ["mediaId", "alt", "caption", "credit"],
  pullQuote: [],
  codeBlock: ["language"],
  table: ["caption"],
  tableRow: [],
  tableHeader: ["colspan", "rowspan"],
  tableCell: ["colspan", "rowspan"],
  gallery: ["pictures"],
  recording: ["recordingId", "title", "caption", "credit", "posterId"],
  embed: ["url", "title"],
  footnote: ["text"],
  hardBreak: [],
  text: [],
};
const marks: Record<string, string[]> = { bold: [], italic: [], code: [], link: ["href"] };

/** A document in short: `h2(Title) p(Some *bold*, /italic/ and [linked](https://…) words)`. Fails on what may not be stored. */
function short({ type, text = "", attrs = {}, marks: dress = [], content = [] }: Node): string {
  expect(nodes[type], type).toEqual(expect.arrayContaining(Object.keys(attrs)));
  for (const mark of dress) expect(marks[mark.type], mark.type).toEqual(Object.keys(mark.attrs ?? {}));
  const inner = content.map(short);
  if (type === "text") return dress.reduce((words, mark) => around(words, mark), text);
  if (type === "hardBreak") return "⏎";
  if (type === "footnote") return `[^${attrs.text}]`;
  if (type === "embed") return `embed(${attrs.title} ${attrs.url})`;
  if (type === "doc") return inner.join("\n");
  const tags: Record<string, string> = {
    paragraph: "p",
    heading: `h${attrs.level}`,
    bulletList: "ul",
    orderedList: `ol${attrs.start === 1 ? "" : attrs.start}`,
    listItem: "li",
    blockquote: "quote",
    tableRow: "row",
    tableHeader: "th",
    tableCell: "td",
  };
  return `${tags[type] ?? type}(${inner.join(type === "paragraph" || type === "heading" ? "" : " ")})`;
}

function around(words: string, { type, attrs }: { type: string; attrs?: Record<string, unknown> }): string {
  if (type === "bold") return `*${words}*`;
  if (type === "italic") return `/${words}/`;
  return `[${words}](${attrs?.href})`;
}

/** Pastes into a new article, stores it, and tells what came of it. */
async function pasted(page: Page, site: Site, html: string) {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "localhost") elsewhere.push(request.url());
  });
  await enter(page, accounts.editor, "/desk/articles/new");
  await page.getByLabel("Headline").fill("Pasted from elsewhere");
  await page.getByRole("textbox", { name: "Text", exact: true }).click();
  await paste(page, html);
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(page.getByRole("status")).toContainText("The draft is stored");
  expect(elsewhere).toEqual([]);
  const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
  const [row] = await site.sql<{ body: Node }>("SELECT body FROM articles WHERE id = $1", [id]);
  return short(row?.body ?? { type: "nothing" });
}

test("what Word puts on the clipboard keeps its structure and loses its dress", async ({ page, site }) => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/clip_filelist.xml">
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm; font-size:11.0pt; color:red} --></style></head>
<body lang=EN-GB link="#0563C1" style='tab-interval:36.0pt'><!--StartFragment-->
<h1><span lang=EN-GB>The bridge<o:p></o:p></span></h1>
<h2><span lang=EN-GB>How it was built</span></h2>
<p class=MsoNormal><span lang=EN-GB style='font-size:14.0pt;color:#C00000'>It took <b style='mso-bidi-font-weight:normal'>nine</b> years, and
<i>nobody</i> counted.<o:p></o:p></span></p>
<p class=MsoNormal><a href="https://bridge.example/plan?sheet=2&amp;side=b"><span lang=EN-GB>The plan</span></a> is public; <a
href="javascript:alert(1)">this</a> is not.</p>
<p class=MsoNormal dir=RTL><span lang=AR-SA dir=RTL>الجسر مفتوح</span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Steel</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Stone</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="file:///C:/Temp/clip.png"/></v:shape><![endif]--><img
width=10 src="https://tracker.example/clip.png"></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>A cell</p></td></tr></table>
<!--EndFragment--></body></html>`;
  expect((await pasted(page, site, word)).split("\n").filter((block) => block !== "p()")).toEqual([
    "h2(The bridge)",
    "h2(How it was built)",
    "p(It took *nine* years, and /nobody/ counted.)",
    "p([The plan](https://bridge.example/plan?sheet=2&side=b) is public; this is not.)",
    "p(الجسر مفتوح)",
    "ul(li(p(Steel)) li(p(Stone)))",
    "table(row(td(p(A cell))))",
  ]);
});

test("what Google Docs puts on the clipboard keeps its structure and loses its dress", async ({ page, site }) => {
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c">
<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;">The harbour</span></h2>
<h4 dir="ltr"><span style="font-size:12pt;">Below the crane</span></h4>
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;">Plain, </span><span style="font-size:11pt;font-weight:700;">bold</span><span style="font-weight:400;"> and </span><span style="font-style:italic;font-weight:400;">italic</span><span style="font-weight:400;">, </span><a href="https://harbour.example/" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;font-weight:400;">a link</span></a><span style="text-decoration:line-through;font-weight:400;">, struck</span></p>
<blockquote><p dir="ltr"><span>“Ships come in by the tide.”</span></p></blockquote>
<ol style="margin-top:0;" start="3"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">third</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>and within it</span></p></li></ul></ol>
<p dir="ltr"><span><img src="https://lh7-rt.example/docsz/AD_4nX" width="602" onerror="document.title='run'"></span></p>
<script>document.title = "run"</script><iframe src="https://elsewhere.example/"></iframe><p onclick="document.title='run'" style="position:fixed">The end</p>
</b><br class="Apple-interchange-newline">`.replaceAll("\n", "");
  expect((await pasted(page, site, docs)).split("\n").filter((block) => block !== "p()")).toEqual([
    "h2(The harbour)",
    "h3(Below the crane)",
    "p(Plain, *bold* and /italic/, [a link](https://harbour.example/), struck)",
    "quote(p(“Ships come in by the tide.”))",
    "ol3(li(p(third) ul(li(p(and within it)))))",
    "p(The end)",
  ]);
  await expect(page).not.toHaveTitle("run");
});

test("what is no paragraph is put into the text by keyboard, and readers see it", async ({ page, site }) => {
  await enter(page, accounts.editor, "/desk/articles/new");
  await page.getByLabel("Headline").fill("Made of many parts");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  const tools = page.getByRole("toolbar", { name: "Text" });
  /** What a tool does ends with the focus where one types on. */
  const use = async (name: string) => {
    await tools.getByRole("button", { name, exact: true }).press("Enter");
    await expect(page.locator(":focus:not(button)")).toHaveCount(1);
  };
  await expect(tools).toBeVisible();
  await text.click();

  await page.keyboard.type("Counted");
  await use("Footnote");
  await page.keyboard.type("Twice.");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await page.keyboard.type(", and so on.");
  await page.keyboard.press("Enter");

  await use("Table");
  for (const cell of ["Place", "Number", "Share", "Bend", "12", "½"]) {
    await page.keyboard.type(cell);
    await page.keyboard.press("Tab");
  }
  await use("Remove row");
  await tools.getByLabel("Caption of the table").fill("Numbers");
  await text.locator("p").last().click();

  await use("Pull quote");
  await page.keyboard.type("Nobody counted.");
  await page.keyboard.press("Enter");
  await use("Lines of code");
  await page.keyboard.type("a < b");
  await tools.getByLabel("Language of the code").fill("Python");
  await text.locator("pre").click();
  await page.keyboard.press("ControlOrMeta+Enter");

  await use("Embed");
  await page.keyboard.type("https://youtu.be/a1B2-c3_d4E");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await text.getByRole("figure", { name: "From another site" }).getByLabel("Title").fill("A song");

  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(page.getByRole("status")).toContainText("The draft is stored");
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Published");
  const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
  const [row] = await site.sql<{ body: Node }>("SELECT body FROM articles WHERE id = $1", [id]);
  const blocks = short(row?.body ?? { type: "nothing" }).split("\n");
  expect(blocks.filter((block) => block !== "p()")).toEqual([
    "p(Counted[^Twice.], and so on.)",
    "table(row(th(p(Place)) th(p(Number)) th(p(Share))) row(td(p(Bend)) td(p(12)) td(p(½))))",
    "pullQuote(Nobody counted.)",
    "codeBlock(a < b)",
    "embed(A song https://youtu.be/a1B2-c3_d4E)",
  ]);
  await page.getByRole("link", { name: "On the site" }).click();
  await expect(page.getByRole("table", { name: "Numbers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Footnote 1", exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: "Python" })).toHaveText("a < b");
  await expect(page.getByText(/Show the video from .*YouTube/)).toBeVisible();
});

test("in the article each part of the text has the direction of the article, whatever it begins with", async ({
  page,
  site,
}) => {
  const arabic = "كلمات عربية";
  const parts = `<h2>${arabic}</h2><p>Words.</p><p>${arabic}</p><ul><li><p>Words.</p></li><li><p>${arabic}</p><p>Words.</p></li></ul><blockquote><p>${arabic}</p></blockquote>`;
  await pasted(page, site, parts);
  await page.goto(page.url().replace(/\?.*/, "/preview"));
  const directions = await page
    .locator("h2, h2 ~ p, h2 ~ ul > li, blockquote > p")
    .evaluateAll((found) => found.map((it) => `${it.localName} ${getComputedStyle(it).direction}`));
  expect(directions.slice(0, 6)).toEqual(["h2 ltr", "p ltr", "p ltr", "li ltr", "li ltr", "p ltr"]);
});

test("a document that holds anything else is refused, and what was typed stays", async ({ page, site }) => {
  await enter(page, accounts.editor, "/desk");
  for (const block of [
    { type: "html", attrs: { code: "<script></script>" } },
    {
      type: "paragraph",
      content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:1" } }] }],
    },
    { type: "paragraph", attrs: { style: "position:fixed" } },
    { type: "heading", attrs: { level: 1 } },
    { type: "picture", attrs: { mediaId: "../../secrets.json", alt: "", caption: "", credit: "" } },
  ]) {
    // Anew each time: what the last answer said must not pass for what this one says.
    await page.goto("/desk/articles/new");
    const body = page.locator("input[name=body]");
    // Once the editor has put its document there, nothing but typing changes it.
    await expect(body).toHaveValue(/"type":"doc"/);
    await page.getByLabel("Headline").fill("A forged document");
    await body.evaluate(
      (it: HTMLInputElement, body) => (it.value = body),
      JSON.stringify({ type: "doc", content: [block] }),
    );
    await page.getByRole("button", { name: "Store the draft" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "something in it that an article cannot hold",
    );
    await expect(page.getByLabel("Headline")).toHaveValue("A forged document");
  }
  expect(await site.sql("SELECT id FROM articles WHERE headline = 'A forged document'")).toEqual([]);
});

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("an article of plain paragraphs is written and published", async ({ page, site }) => {
    await enter(page, accounts.editor, "/desk/articles/new");
    await page.getByLabel("Headline").fill("Written by hand");
    await page.getByLabel("Text", { exact: true }).fill("The first <b>paragraph</b>.\n\nThe second,\nbroken once.");
    await page.getByRole("button", { name: "Store the draft" }).click();
    await expect(page.getByRole("status")).toContainText("The draft is stored");
    const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
    await page.getByRole("button", { name: "Save and publish" }).click();
    await expect(page.getByRole("status")).toContainText("Published");
    const [row] = await site.sql<{ body: Node }>("SELECT body FROM articles WHERE id = $1", [id]);
    expect(short(row?.body ?? { type: "nothing" })).toBe("p(The first <b>paragraph</b>.)\np(The second,⏎broken once.)");
    await page.getByRole("link", { name: "On the site" }).click();
    await expect(page.getByText("The first <b>paragraph</b>.")).toBeVisible();
    await page.goBack();
    await withdraw(page);
    await expect(page.getByRole("status")).toContainText("Withdrawn");
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("whoever saves second is told, loses nothing, and overwrites nothing", async ({ page, context, site }) => {
      const second = "Second thoughts — “mine”";
      await enter(page, accounts.editor, "/desk/articles/new");
      await page.getByLabel("Headline").fill("As it was");
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(page.getByRole("status")).toContainText("The draft is stored");
      const address = page.url().split("?")[0] ?? "";

      const other = await context.newPage();
      await other.goto(address);
      await page.getByLabel("Headline").fill("As the first saved it");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("Saved");

      const text = other.getByRole("textbox", { name: "Text", exact: true });
      await other.getByLabel("Headline").fill(second);
      await text.fill("What the second wrote.");
      await other.getByRole("button", { name: "Save and publish" }).click();
      await expect(other.getByRole("main").getByRole("alert")).toContainText(
        "Somebody has saved this article since you opened it",
      );
      await expect(other.getByLabel("Headline")).toHaveValue(second);
      if (javaScriptEnabled) await expect(text).toHaveText("What the second wrote.");
      else await expect(text).toHaveValue("What the second wrote.");
      const [, id] = /articles\/(\d+)/.exec(address) ?? [];
      expect(await site.sql("SELECT headline, status FROM articles WHERE id = $1", [id])).toEqual([
        { headline: "As the first saved it", status: "DRAFT" },
      ]);
    });
  });
}
