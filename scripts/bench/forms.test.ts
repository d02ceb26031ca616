import { expect, test } from "vitest";
import { readForms } from "./forms.ts";
import { readNeeds } from "./sizes.ts";

test("reads what a browser would send of each form, and its buttons", async () => {
  const html =
    `<form><input type="hidden" name="$ACTION_ID_1"/><input name="comment" value="7"/><input type="file" name="f"/>` +
    `<input type="checkbox" name="mail" value="1"/><input type="checkbox" name="kept" value="1" checked=""/>` +
    `<button name="verdict" value="SPAM">Spam</button></form><form><input value="nameless"/></form>`;
  expect(await readForms(html)).toEqual([
    { fields: { $ACTION_ID_1: "", comment: "7", kept: "1" }, buttons: ["verdict"] },
    { fields: {}, buttons: [] },
  ]);
});

test("finds what a browser loads by itself, and not what it may follow", async () => {
  const html =
    `<link rel="stylesheet" href="/a.css"/><link rel="canonical" href="https://a.example/"/><script src="b.js"></script>` +
    `<img src="/c.webp" srcset="/c.webp 1x, https://cdn.example/d.webp 2x"/><a href="https://e.example/">e</a>`;
  expect(await readNeeds(html, "http://site/en/")).toEqual({
    styles: ["http://site/a.css"],
    scripts: ["http://site/en/b.js"],
    others: ["http://site/c.webp", "http://site/c.webp", "https://cdn.example/d.webp"],
  });
});
