import { expect, test } from "vitest";
import { nameOfSource, sharesOf } from "./source-names.ts";

test.each([
  ["", "Directly, or not said"],
  ["own", "Another page of this site"],
  ["google.com", "Google"],
  ["news.google.co.uk", "Google"],
  ["com.google.android.googlequicksearchbox", "Google"],
  ["lm.facebook.com", "Facebook"],
  ["t.co", "X"],
  ["notgoogle.com", "notgoogle.com"],
  ["google.com.evil.example", "google.com.evil.example"],
])("the desk calls %j %j", (source, name) => {
  expect(nameOfSource(source)).toBe(name);
});

test("one name stands once, the greatest first, and what is too many with the others at the end", () => {
  const counts = Object.entries({ "google.com": 2, "": 4, "google.de": 3, "a.example": 1, "b.example": 0, other: 9 });
  expect(
    sharesOf(
      counts.map(([source, count]) => ({ source, count })),
      2,
    ),
  ).toEqual([
    { name: "Google", count: 5 },
    { name: "Directly, or not said", count: 4 },
    { name: "Others", count: 10 },
  ]);
});
