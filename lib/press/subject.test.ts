import { expect, test } from "vitest";
import { withAnyStory } from "./subject.ts";

test("with a story changes what is about any, and with nothing else", () => {
  expect([...withAnyStory(new Set(["front", "story 17"]))]).toEqual(["front", "story 17", "any story"]);
  expect([...withAnyStory(new Set(["front", "section city"]))]).toEqual(["front", "section city"]);
  expect([...withAnyStory(new Set())]).toEqual([]);
});
