import { expect, test } from "vitest";
import { readCounter } from "./read-counter.ts";

test("a reader counts once an hour for each article, by where they came from", async () => {
  const added: Record<string, number>[] = [];
  const reads = readCounter("news.example", async (it) => void added.push(Object.fromEntries(it)));
  const article = { code: "abc234", language: "en", host: "www.google.com" } as const;
  for (let time = 0; time < 5; time += 1) reads.count(article, "one");
  reads.count(article, "another");
  reads.count({ ...article, language: "ar", host: "news.example" }, "one");
  await reads.write();
  expect(added).toEqual([{ "abc234 en google.com": 2, "abc234 ar own": 1 }]);
});
