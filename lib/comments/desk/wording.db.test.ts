import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { translator } from "../../messages/translator.ts";
import { allowed } from "../../staff/testing.ts";
import { reasonInWords } from "../wording.ts";
import { listWordings, word } from "./wording.ts";

afterAll(disconnect);

test("a reason is told in the newsroom's own words where it has some, else in the catalogue's", async () => {
  const editor = await allowed("EDITOR", "regulate");
  const moderator = await allowed("MODERATOR", "moderate");
  const [en, ar] = [translator("en"), translator("ar")];
  const before = await reasonInWords("AD", en);
  expect(before).toBe(en("reasons.AD"));
  await word(editor, { reason: "AD", language: "en", text: "we sell no space here" });
  expect(await reasonInWords("AD", en)).toBe("we sell no space here");
  expect(await reasonInWords("AD", ar)).toBe(ar("reasons.AD"));
  await word(editor, { reason: "AD", language: "en", text: "it sells something" });
  expect(await listWordings(moderator)).toContainEqual({ reason: "AD", language: "en", text: "it sells something" });
  await word(editor, { reason: "AD", language: "en", text: "" });
  expect(await reasonInWords("AD", en)).toBe(before);
  expect(await db.auditEntry.findMany({ where: { staffId: editor.id, action: "reason.worded" } })).toHaveLength(3);
});
