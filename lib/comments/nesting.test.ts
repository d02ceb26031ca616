import { expect, test } from "vitest";
import { type Branch, nest } from "./nesting.ts";

const comment = (...path: number[]) => ({ id: path.at(-1) ?? 0, path });

type Outline = (number | Outline)[];

/** Numbers, and after each the list of its answers, if any. */
function outline(branches: Branch<{ id: number }>[]): Outline {
  return branches.flatMap((it) => (it.answers.length > 0 ? [it.comment.id, outline(it.answers)] : [it.comment.id]));
}

test("answers stand under what they answer", () => {
  const thread = [comment(1), comment(1, 3), comment(1, 3, 5), comment(1, 4), comment(2)];
  expect(outline(nest(thread, 3))).toEqual([1, [3, [5], 4], 2]);
});

test("past the depth they stand beside it, in their order", () => {
  const thread = [comment(1), comment(1, 2), comment(1, 2, 3), comment(1, 2, 3, 4), comment(1, 2, 3, 4, 5)];
  expect(outline(nest(thread, 7))).toEqual([1, [2, [3, [4, [5]]]]]);
  expect(outline(nest(thread, 2))).toEqual([1, [2, [3, 4, 5]]]);
  expect(outline(nest(thread, 1))).toEqual([1, [2, 3, 4, 5]]);
  expect(outline(nest(thread, 0))).toEqual([1, 2, 3, 4, 5]);
});

test("where what they answer is not on the page, the nearest above takes them", () => {
  expect(outline(nest([comment(1), comment(1, 2, 3), comment(1, 2, 4)], 3))).toEqual([1, [3, 4]]);
  expect(outline(nest([comment(1, 2, 3), comment(1, 2, 3, 4), comment(5)], 3))).toEqual([3, [4], 5]);
});
