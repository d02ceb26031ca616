import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lasting } from "./lasting.ts";
import { recordingAnswer } from "./recording-answer.ts";

const size = 1_000_000;
const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-recording-"));
  path = join(folder, "recording.mp3");
  await writeFile(path, bytes);
});

afterAll(() => rm(folder, { recursive: true }));

const about = lasting("a".repeat(16), "recording.mp3", "audio/mpeg");

function ask(headers: Record<string, string> = {}, method = "GET") {
  return recordingAnswer(new Request("http://localhost/", { method, headers }), { path, size, contentType: "" }, about);
}

test("without a range the whole comes, piece by piece", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=31536000, immutable",
    "content-length": String(size),
    "content-type": "audio/mpeg",
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
});

test.each([
  ["bytes=0-0", 0, 0],
  ["bytes=10-999998", 10, 999_998],
  ["bytes=262144-", 262_144, size - 1],
  ["bytes=-300000", 700_000, size - 1],
  ["bytes=5-99999999", 5, size - 1],
])("%s is answered with just that", async (range, start, end) => {
  const answer = ask({ range });
  expect(answer.status).toBe(206);
  expect(answer.headers.get("content-range")).toBe(`bytes ${start}-${end}/${size}`);
  expect(answer.headers.get("content-length")).toBe(String(end - start + 1));
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes.subarray(start, end + 1))).toBe(true);
});

test("a range past the end is refused; one that is none, and several, get the whole", () => {
  const past = ask({ range: `bytes=${size}-` });
  expect([past.status, past.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
  for (const range of ["bytes=x", "lines=0-1", "bytes=0-1,5-6"]) expect(ask({ range }).status, range).toBe(200);
});

test("a part of another file than the one begun with is not sent, nor anything that is known", () => {
  const range = "bytes=0-1";
  expect(ask({ range, "if-range": about.etag }).status).toBe(206);
  expect(ask({ range, "if-range": '"other"' }).status).toBe(200);
  expect(ask({ "if-none-match": about.etag }).status).toBe(304);
});

test("HEAD tells of the whole and opens nothing", () => {
  const answer = ask({ range: "bytes=0-1" }, "HEAD");
  expect([answer.status, answer.headers.get("content-length"), answer.body]).toEqual([200, String(size), null]);
});

test("who goes away in the middle leaves no file open", async () => {
  const reader = ask().body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await expect(rm(path)).resolves.toBeUndefined();
  await writeFile(path, bytes);
});
