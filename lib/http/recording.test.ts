import { once } from "node:events";
import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "./places.ts";
import { sendRecording } from "./recording.ts";

const size = 1_000_000;
/** More than the system keeps between two ends of a connection. */
const long = 64 * 1024 * 1024;
const longId = "b".repeat(16);
const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
const id = "a".repeat(16);
const etag = `"${id}-recording.mp3"`;
let folder: string;
let site: string;

const listener = places({ all: 3, each: 2 });
const server = createServer(async (request, response) => {
  const common = ["X-Content-Type-Options", "nosniff"];
  const enter = () => listener(String(request.headers.visitor), request.socket);
  if (!(await sendRecording(request.url ?? "", request, response, common, enter))) response.writeHead(404).end();
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-recording-"));
  process.env.DATA_DIR = folder;
  await mkdir(join(folder, "uploads", id), { recursive: true });
  await writeFile(join(folder, "uploads", id, "recording.mp3"), bytes);
  await mkdir(join(folder, "uploads", longId));
  await writeFile(join(folder, "uploads", longId, "recording.mp3"), "");
  await truncate(join(folder, "uploads", longId, "recording.mp3"), long);
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

const question = (visitor: string) =>
  `GET /media/${longId}/recording.mp3 HTTP/1.1\r\nHost: x\r\nVisitor: ${visitor}\r\n`;

/** Asks for the long recording and reads no further than the beginning of the answer. */
async function listen(visitor: string): Promise<{ socket: Socket; head: string }> {
  const socket = connect(Number(new URL(site).port), "127.0.0.1").on("error", () => {});
  socket.write(`${question(visitor)}\r\n`);
  const [data] = await once(socket, "data");
  socket.pause();
  return { socket, head: String(data).split("\r\n\r\n")[0] ?? "" };
}

/** Whether nobody has a file open. */
const free = () => {
  const leave = [1, 2, 3].map((n) => listener(`free ${n}`, new Socket()));
  for (const each of leave) each?.();
  return leave.every((each) => each !== null);
};

test("one visitor, and all together, have only so many files open; whoever goes makes room", async () => {
  await expect.poll(free).toBe(true);
  const first = await listen("a");
  const sockets = [first.socket, (await listen("a")).socket];
  const third = await listen("a");
  expect(third.head).toMatch(/^HTTP\/1\.1 503 .*\r\nRetry-After: 10/s);
  const other = await listen("b");
  expect(other.head).toContain("200 OK");
  const late = await listen("c");
  expect(late.head).toContain(" 503 ");
  // What needs no file is answered all the same.
  expect((await ask({}, "HEAD")).status).toBe(200);
  first.socket.destroy();
  await expect
    .poll(async () => {
      const { socket, head } = await listen("c");
      sockets.push(socket);
      return head;
    })
    .toContain("200 OK");
  for (const socket of [...sockets, third.socket, other.socket, late.socket]) socket.destroy();
});

test("a connection that asks twice at once has one file open", async () => {
  await expect.poll(free).toBe(true);
  const socket = connect(Number(new URL(site).port), "127.0.0.1");
  socket.write(`${question("d")}\r\n${question("d")}Connection: close\r\n\r\n`);
  const statuses: string[] = [];
  for await (const data of socket) {
    for (const [, status = ""] of String(data).matchAll(/HTTP\/1\.1 (\d+) /g)) statuses.push(status);
  }
  expect(statuses.sort()).toEqual(["200", "503"]);
  await expect.poll(free).toBe(true);
});
