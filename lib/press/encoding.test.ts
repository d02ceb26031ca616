import { expect, test } from "vitest";
import { chooseEncoding } from "./encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP, BR", "br"],
  ["br;q=0.5, gzip;q=1.0", "gzip"],
  ["gzip;q=0.8, br;q=0.8", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.5, br;q=0", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["identity;q=0, gzip;q=0.001", "gzip"],
  ["identity;q=0.5, *;q=0", "identity"],
  ["*;q=0", "identity"],
  ["deflate", "identity"],
  ["br;q=nonsense, gzip;q=7", "identity"],
  [`${"a,".repeat(5_000)}br`, "identity"],
])("Accept-Encoding: %s gets %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
