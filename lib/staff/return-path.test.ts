import { expect, test } from "vitest";
import { returnPath } from "./return-path.ts";

const origin = "https://news.example";

test.each(["/desk/articles/12", "/desk/comments?after=7", "/"])("%s is led back to", (path) => {
  expect(returnPath(path, origin)).toBe(path);
});

test.each([
  "https://evil.example/desk",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/..//evil.example",
  "/./\\evil.example",
  "/\t/evil.example",
  "http://news.example/desk",
  "https://news.example@evil.example/",
  "javascript:alert(1)",
  "data:text/html,x",
  `/${"a".repeat(3_000)}`,
  "",
  undefined,
  ["/desk"],
])("%j stays at the desk", (path) => {
  expect(returnPath(path, origin)).toBe("/desk");
});
