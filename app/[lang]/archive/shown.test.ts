import { expect, test } from "vitest";
import { shownInArchive } from "./shown.ts";

test("a page of the archive is about the months it leads to and those in between, where a story may come back", () => {
  expect(shownInArchive("2026-11", "2026-09", "2027-01")).toEqual(
    ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"].map((month) => `month ${month}`),
  );
  expect(shownInArchive("2026-11", "2026-11-03", "2026-11-07")).toEqual(["month 2026-11"]);
});

test("where a link is missing any story may bring one", () => {
  expect(shownInArchive("2026-11", null, "2026-12")).toEqual(["month 2026-11", "month 2026-12", "stories"]);
  expect(shownInArchive("2026-11", "2026-10", null)).toEqual(["month 2026-10", "month 2026-11", "stories"]);
});
