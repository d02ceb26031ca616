import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["", "", 0],
  ["harbour", "harbour", 0],
  ["harbour", "harbor", 1],
  ["harbour", "harbourx", 1],
  ["harbour", "herbour", 1],
  ["harbour", "habrour", 1],
  ["afternoon", "afteronon", 1],
  ["after", "afteronon", 4],
  ["کوردستان", "کوردسستان", 1],
  ["", "abc", 3],
])("%s and %s differ by %i", (one, other, distance) => expect(editDistance(one, other)).toBe(distance));

test("is the same both ways, and no more than the longer word is long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
      expect(editDistance(one, one)).toBe(0);
    }),
  );
});
