import { expect, test } from "vitest";
import { coarseAgent } from "./agent.ts";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 15; Pixel 9)";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [`${windows} ${webkit} Chrome/131.0.0.0 Safari/537.36`, "chrome windows"],
  [`${windows} ${webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, "edge windows"],
  [`${windows} ${webkit} Chrome/131.0.0.0 Safari/537.36 OPR/116.0.0.0`, "opera windows"],
  [`${android} ${webkit} Chrome/131.0.0.0 Mobile Safari/537.36`, "chrome android"],
  [`${android} ${webkit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`, "samsung android"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "firefox linux"],
  [`${iphone} Version/18.1 Mobile/15E148 Safari/604.1`, "safari ios"],
  [`${iphone} CriOS/131.0 Mobile/15E148 Safari/604.1`, "chrome ios"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15", "safari macos"],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/131.0.0.0 Safari/537.36`, "chrome chromeos"],
  ["curl/8.11.0", "other other"],
])("%s", (said, coarse) => {
  expect(coarseAgent(said)).toBe(coarse);
});

test("nothing, nonsense and far too much are known as little as any", () => {
  for (const said of [undefined, "", "\u0000", `${"x".repeat(500)} Firefox/1`]) {
    expect(coarseAgent(said)).toBe("other other");
  }
});
