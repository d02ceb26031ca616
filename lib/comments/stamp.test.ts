import { expect, test } from "vitest";
import { signed } from "../signed.ts";
import { isStampOf, stampFor } from "./stamp.ts";

test("a stamp is good for its story alone", () => {
  expect(isStampOf("abc234", stampFor("abc234"))).toBe(true);
  expect(isStampOf("zzz234", stampFor("abc234")), "of another story").toBe(false);
  expect(isStampOf("abc234", signed("mail off", "abc234")), "signed for something else").toBe(false);
});

test.each(["", ".", "abc234", "abc234.", "abc234.x"])("%j is no stamp", (sent) => {
  expect(isStampOf("abc234", sent)).toBe(false);
});
