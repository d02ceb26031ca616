import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key.ts";

test.each([
  ["j", "KeyJ", "j"],
  ["J", "KeyJ", "j"],
  ["?", "Slash", "?"],
  // On a French keyboard A is where Q is on others.
  ["a", "KeyQ", "a"],
  ["ت", "KeyJ", "j"],
  ["ش", "KeyA", "a"],
  ["ئ", "KeyZ", "z"],
  ["؟", "Slash", "?"],
  ["٣", "Digit3", "3"],
  ["ظ", "Slash", "ظ"],
  ["Escape", "Escape", "escape"],
])("%s on the key %s is %s", (key, code, pressed) => {
  expect(pressedKey({ key, code })).toBe(pressed);
});
