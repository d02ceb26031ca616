import { afterAll, beforeEach, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { translator } from "../../messages/translator.ts";
import { allowed } from "../../staff/testing.ts";
import { reasonInWords } from "../wording.ts";
import { listWordings, reword } from "./wording.ts";

beforeEach(() => db.reasonWording.deleteMany());
afterAll(disconnect);

test("a reason is told in the newsroom's own words where it has some, else in the catalogue's", async () => {
  const editor = await allowed("EDITOR", "regulate");
  const [en, ar] = [translator("en"), translator("ar")];
  const before = await reasonInWords("AD", en);
  expect(before).toBe(en("reasons.AD"));
  const own = "we sell no space here";
  expect(await reword(editor, "en", [{ reason: "AD", text: own, was: "" }])).toEqual({ kind: "reworded" });
  expect(await reasonInWords("AD", en)).toBe(own);
  expect(await reasonInWords("AD", ar)).toBe(ar("reasons.AD"));
  expect(await listWordings(editor, "en")).toEqual(new Map([["AD", own]]));
  await reword(editor, "en", [{ reason: "AD", text: "", was: own }]);
  expect(await reasonInWords("AD", en)).toBe(before);
});

test("only what changed is written, each change in the record", async () => {
  const editor = await allowed("EDITOR", "regulate");
  await reword(editor, "en", [
    { reason: "AD", text: "it sells", was: "" },
    { reason: "SPAM", text: "", was: "" },
  ]);
  await reword(editor, "en", [
    { reason: "AD", text: "it sells", was: "it sells" },
    { reason: "OTHER", text: "no", was: "" },
  ]);
  const records = await db.auditEntry.findMany({ where: { staffId: editor.id }, orderBy: { id: "asc" } });
  expect(records).toMatchObject([
    { action: "reason.worded", subject: "reason AD", detail: { language: "en", text: "it sells" } },
    { action: "reason.worded", subject: "reason OTHER", detail: { language: "en", text: "no" } },
  ]);
});

test("what a colleague has worded meanwhile is not replaced unseen, nor is anything else written", async () => {
  const [one, other] = [await allowed("EDITOR", "regulate"), await allowed("EDITOR", "regulate")];
  await reword(one, "ar", [{ reason: "AD", text: "إعلان تجاري", was: "" }]);
  const now = new Map([["AD", "إعلان تجاري"]]);
  const both = [
    { reason: "AD", text: "دعاية", was: "" },
    { reason: "SPAM", text: "إغراق", was: "" },
  ] as const;
  expect(await reword(other, "ar", both)).toEqual({ kind: "overtaken", reasons: ["AD"], now });
  expect(await listWordings(other, "ar")).toEqual(now);
  // The same words are no conflict, and once they were seen they may be replaced.
  expect(await reword(other, "ar", [{ reason: "AD", text: "إعلان تجاري", was: "" }])).toEqual({ kind: "reworded" });
  expect(await reword(other, "ar", [{ ...both[0], was: "إعلان تجاري" }, both[1]])).toEqual({ kind: "reworded" });
});

test("of two who begin at once, one is told", async () => {
  const editors = [await allowed("EDITOR", "regulate"), await allowed("EDITOR", "regulate")];
  const answers = await Promise.all(
    editors.map((editor, i) => reword(editor, "kmr", [{ reason: "AD", text: `words ${i}`, was: "" }])),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["overtaken", "reworded"]);
});
