import { expect, test } from "vitest";
import { changeForm, changeOf } from "./change.ts";

const read = (typed: Record<string, string>) => changeForm.safeParse(typed);

test("a save without a word mends a typo", () => {
  expect(changeOf(changeForm.parse({}))).toEqual({ kind: "TYPO" });
  expect(changeOf(changeForm.parse({ change: "UPDATE", note: " More\r\nis known. " }))).toEqual({
    kind: "UPDATE",
    note: "More\nis known.",
  });
});

test.each([
  [{ change: "CORRECTION" }, "note"],
  [{ change: "RETRACTION", note: " \u200b\u2800 " }, "note"],
  [{ change: "UPDATE", note: "x".repeat(1_001) }, "note"],
  [{ change: "TYPO", note: "It was another year." }, "change"],
  [{ change: "ERASURE", note: "x" }, "change"],
])("%j is refused at the field to mend", (typed, field) => {
  expect(read(typed).error?.issues[0]?.path).toEqual([field]);
});
