import { expect, test } from "vitest";
import { hitCounter } from "./hits.ts";

test("people count once an hour each, by where they came from, and robots each time", async () => {
  const added: Record<string, number>[] = [];
  const hits = hitCounter("news.example", async (it) => void added.push(Object.fromEntries(it)));
  for (let time = 0; time < 5; time += 1) hits.person("abc234", "one", "https://t.co/xyz");
  hits.person("abc234", "another", "https://t.co/");
  hits.person("abc234", "a third", undefined);
  hits.person("xyz234", "one", "https://news.example/en");
  hits.robot("abc234");
  hits.robot("abc234");
  await hits.write();
  expect(added).toEqual([{ "abc234 person t.co": 2, "abc234 person ": 1, "xyz234 person own": 1, "abc234 robot ": 2 }]);
});
