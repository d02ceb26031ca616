import { expect, test } from "vitest";
import { bylineForm, bylineOf } from "./byline.ts";
import { isSame, storyEditOf, storyForm } from "./story-fields.ts";

const seen = { kind: "NEWS", sectionId: 1, seriesId: 2, seriesPart: 3, tags: ["One", "Two"] } as const;

function edit(typed: Record<string, string>, tags: string[] = [...seen.tags]) {
  return storyEditOf(storyForm.parse({ storySeen: JSON.stringify(seen), ...typed }), tags);
}

test("a form that shows the story as it was asks for nothing", () => {
  expect(edit({})).toBeUndefined();
  expect(
    edit({ kind: "NEWS", section: "1", series: "2", seriesPart: " 3 " }, ["One", "", "Two", "One"]),
  ).toBeUndefined();
});

test("what a form does not carry stays", () => {
  expect(edit({ kind: "OPINION" })?.asked).toEqual({ ...seen, kind: "OPINION" });
  expect(edit({ series: "", seriesPart: "" })?.asked).toEqual({ ...seen, seriesId: null, seriesPart: null });
  expect(edit({ section: "no number" })).toBeUndefined();
});

test("tags for which the form had no room stay", () => {
  const many = { ...seen, tags: Array.from({ length: 9 }, (_, i) => `Tag ${i}`) };
  const form = storyForm.parse({ storySeen: JSON.stringify(many) });
  expect(storyEditOf(form, many.tags.slice(0, 8))).toBeUndefined();
  expect(storyEditOf(form, ["Another"])?.asked.tags).toEqual(["Another", "Tag 8"]);
});

test.each(["", "{", "[]", "{}", JSON.stringify({ ...seen, more: 1 }), JSON.stringify({ ...seen, kind: "RUMOUR" })])(
  "%j is nothing that a form showed",
  (storySeen) => expect(storyForm.safeParse({ storySeen }).success).toBe(false),
);

test("a part without its series is refused, as is one in words", () => {
  const refused = (typed: Record<string, string>) =>
    storyForm.safeParse({ storySeen: JSON.stringify(seen), ...typed }).error?.issues[0]?.path;
  expect(refused({ series: "", seriesPart: "2" })).toEqual(["series"]);
  expect(refused({ seriesPart: "two" })).toEqual(["seriesPart"]);
});

test("stories are the same whatever the order of their fields", () => {
  const { kind, ...others } = { ...seen, tags: [...seen.tags] };
  expect(isSame({ ...others, kind }, { kind, ...others })).toBe(true);
});

test("a byline has each author once, in the order of the fields", () => {
  const read = (typed: Record<string, string>, signed: number[] = []) => bylineOf(bylineForm.parse(typed), signed);
  expect(read({ author1: "7", author2: "", author3: "5", author4: "7" })).toEqual([7, 5]);
  expect(read({ author1: "7" }, [7])).toBeUndefined();
  expect(read({ author1: "" }, [7])).toEqual([]);
});
