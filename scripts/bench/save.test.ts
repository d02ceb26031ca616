import { expect, test } from "vitest";
import { merge } from "./save.ts";

test("a part takes the place of the one with its heading, and the rest stays", () => {
  const first = merge("", [
    { title: "Speed", text: "fast" },
    { title: "Growth", text: "slow\n\n| a |" },
  ]);
  const second = merge(first, [{ title: "Speed", text: "faster" }]);
  expect(second).toContain("## Speed\n\nfaster\n");
  expect(second).toContain("## Growth\n\nslow\n\n| a |\n");
  expect(second).not.toContain("fast\n");
  expect(merge(second, [])).toBe(second);
});
