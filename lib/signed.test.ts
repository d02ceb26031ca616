import { expect, test } from "vitest";
import { signed, verified } from "./signed.ts";

test("a signed value comes back, for its purpose only", () => {
  const token = signed("unsubscribe comment", "17");
  expect(token).toMatch(/^17\.[\w-]{43}$/);
  expect(verified("unsubscribe comment", token)).toBe("17");
  expect(verified("confirm comment", token)).toBeNull();
});

test("a value may have dots of its own", () => {
  expect(verified("a", signed("a", "1.2"))).toBe("1.2");
});

test("purpose and value cannot be shifted into one another", () => {
  const mac = signed("a", "b c").split(".")[1];
  expect(verified("a b", `c.${mac}`)).toBeNull();
});

test.each([
  ["another value", (token: string) => token.replace("17", "18")],
  ["another signature", (token: string) => `${token.slice(0, -2)}xx`],
  ["half a signature", (token: string) => token.slice(0, -10)],
  ["more than a signature", (token: string) => `${token}x`],
  ["letters of more than one byte", () => `17.${"é".repeat(43)}`],
  ["no signature", () => "17."],
  ["no dot", () => "17"],
  ["nothing", () => ""],
])("%s is nothing", (_, spoil) => {
  expect(verified("unsubscribe", spoil(signed("unsubscribe", "17")))).toBeNull();
});
