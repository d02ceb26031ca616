import { expect, test, vi } from "vitest";
import { translator } from "../messages/translator.ts";
import { reportForm } from "./report.ts";

const read = (fields: Record<string, string>) => reportForm(translator("en")).safeParse(fields);
const errors = (fields: Record<string, string>) =>
  read(fields).error?.issues.map(({ path, message }) => [path[0], message]);
const illegal = {
  ...{ category: "ILLEGAL", words: "It threatens my neighbour.", name: "Ada", email: "Ada@Example.org" },
  goodFaith: "on",
};

test.each(["OFFENSIVE", "ABUSIVE", "SPAM"])("%s needs no words", (category) => {
  expect(read({ category }).data).toEqual({
    ...{ category, words: "", name: "", email: "", childAbuse: false, goodFaith: false },
  });
});

test("something has to be wrong, and it has to be one of the things", () => {
  const missing = [["category", "Please choose what is wrong with the comment."]];
  expect(errors({})).toEqual(missing);
  expect(errors({ category: "ILLEGAL; DROP" })).toEqual(missing);
});

test("something else has to be said", () => {
  expect(errors({ category: "OTHER", words: "\u200b" })).toEqual([
    ["words", "Please say what is wrong with the comment."],
  ]);
  expect(errors({ category: "OTHER", words: "It gives away the end of the film." })).toBeUndefined();
});

test("what is illegal is explained, in good faith, by somebody with a name and an address", () => {
  expect(read(illegal).data).toMatchObject({ name: "Ada", email: "ada@example.org", goodFaith: true });
  expect(errors({ category: "ILLEGAL" })?.map(([field]) => field)).toEqual(["words", "name", "email", "goodFaith"]);
  expect(errors({ ...illegal, goodFaith: "" })).toEqual([
    ["goodFaith", "Please confirm that you report in good faith."],
  ]);
  expect(errors({ ...illegal, email: "nobody@nowhere" })?.map(([field]) => field)).toEqual(["email"]);
});

test("whoever reports the abuse of children may stay unnamed, and nobody need not explain", () => {
  const unnamed = { ...illegal, name: "", email: "", childAbuse: "on" };
  expect(errors(unnamed)).toBeUndefined();
  expect(errors({ ...unnamed, words: "", goodFaith: "" })?.map(([field]) => field)).toEqual(["words", "goodFaith"]);
});

test("what is folded away is no mistake", () => {
  expect(errors({ category: "SPAM", name: "a".repeat(81), email: "nobody" })).toBeUndefined();
});

test("each limit is told with its figures, also when nothing was chosen", () => {
  expect(errors({ words: "😀".repeat(5_001) })).toEqual([
    ["category", "Please choose what is wrong with the comment."],
    ["words", "Your words have 5,001 characters; the most is 5,000."],
  ]);
  const long = { ...illegal, name: "a".repeat(81), email: `a@${"b".repeat(253)}.org` };
  expect(errors(long)?.map(([field]) => field)).toEqual(["name", "email"]);
  expect(errors({ ...illegal, words: "😀".repeat(5_000), name: "a".repeat(80) })).toBeUndefined();
});

test("what is refused for its length is not tidied first", () => {
  // Unordered marks, which normalisation sorts in the square of their number: seconds for a megabyte.
  const marks = "a\u0651\u064e".repeat(60_000);
  const normalize = vi.spyOn(String.prototype, "normalize");
  expect(errors({ ...illegal, words: marks, name: marks, email: marks })).toHaveLength(3);
  expect(normalize).not.toHaveBeenCalled();
  normalize.mockRestore();
});
