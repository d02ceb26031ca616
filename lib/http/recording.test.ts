import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendRecording } from "./recording.ts";

const size = 1_000_000;
const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
const id = "a".repeat(16);
const etag = `"${id}-recording.mp3"`;
let folder: string;
let site: string;

const server = createServer(async (request, response) => {
  const common = ["X-Content-Type-Options", "nosniff"];
  if (!(await sendRecording(request.url ?? "", request, response, common))) response.writeHead(404).end();
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-recording-"));
  process.env.DATA_DIR = folder;
  await mkdir(join(folder, "uploads", id), { recursive: true });
  await writeFile(join(folder, "uploads", id, "recording.mp3"), bytes);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  site = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const ask = (headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${site}/media/${id}/recording.mp3`, { method, headers });

test("without a range the whole comes, with its length", async () => {
  const answer = await ask();
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
  const answer = await ask({ range });
  expect(answer.status).toBe(206);
  expect(answer.headers.get("content-range")).toBe(`bytes ${start}-${end}/${size}`);
  expect(answer.headers.get("content-length")).toBe(String(end - start + 1));
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes.subarray(start, end + 1))).toBe(true);
});

test("a range past the end is refused; one that is none, and several, get the whole", async () => {
  const past = await ask({ range: `bytes=${size}-` });
  expect([past.status, past.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
  for (const range of ["bytes=x", "lines=0-1", "bytes=0-1,5-6"]) {
    const answer = await ask({ range });
    expect(answer.status, range).toBe(200);
    await answer.body?.cancel();
  }
});

test("a part of another file than the one begun with is not sent, nor anything that is known", async () => {
  const range = "bytes=0-1";
  expect((await ask({ range, "if-range": etag })).status).toBe(206);
  expect((await ask({ range, "if-range": '"other"' }, "HEAD")).status).toBe(200);
  expect((await ask({ "if-none-match": etag })).status).toBe(304);
});

test("HEAD tells of the whole", async () => {
  const answer = await ask({ range: "bytes=0-1" }, "HEAD");
  expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([200, String(size), ""]);
});

test("any other path is somebody else's", async () => {
  for (const path of [`/media/${id}/recording.mp4`, `/media/${id}/960.jpg`, "/media/../recording.mp3", "/"])
    expect((await fetch(site + path)).status, path).toBe(404);
});
