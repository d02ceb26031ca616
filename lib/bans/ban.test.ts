import { describe, expect, test } from "vitest";
import { bannable, readBanned } from "./ban.ts";

describe("what is typed is read as what to ban", () => {
  test.each([
    ["Spam@Example.ORG", "ADDRESS", "spam@example.org"],
    [" ada@bücher.example ", "ADDRESS", "ada@xn--bcher-kva.example"],
    ["Example.ORG.", "DOMAIN", "example.org"],
    ["@mail.example.org", "DOMAIN", "mail.example.org"],
    ["مثال.إختبار", "DOMAIN", "xn--mgbh0fb.xn--kgbechtv"],
    ["ＥＸＡＭＰＬＥ。com", "DOMAIN", "example.com"],
  ])("%s", (typed, kind, value) => {
    expect(readBanned(typed)).toEqual({ kind, value });
  });

  // A whole top-level domain is never meant.
  test.each([
    "",
    "org",
    "@org",
    "two words.example",
    "a b@example.org",
    "ada@",
    "192.0.2.1",
    "a%.example",
    "x".repeat(300),
    `${"ü.".repeat(60)}example`,
    `ada@${"ü.".repeat(60)}example`,
  ])("%s is neither an address nor a domain", (typed) => {
    expect(readBanned(typed)).toBeNull();
  });
});

test("an address is banned by itself, its domain and those above, and by no end of a name", () => {
  expect(bannable("Ada@Mail.Example.org")).toEqual(["ada@mail.example.org", "mail.example.org", "example.org"]);
  expect(bannable("ada@bücher.example")).toEqual(["ada@xn--bcher-kva.example", "xn--bcher-kva.example"]);
});
