import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { answerQuickly, type QuickAnswer } from "./quick-answers.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

const silence = { first: 60_000, between: 60_000, stalled: 60_000 };
const body = Buffer.from("quick");
const quick: QuickAnswer = {
  status: "200 OK",
  headers: ["Content-Length", "5", "X-By", "hand"],
  body,
  isLasting: true,
};
const plain = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

const byNode: RequestListener = async (request, response) => {
  let size = 0;
  for await (const chunk of request) size += chunk.length;
  response.end(`node: ${request.method} ${request.url} ${size}`);
};

async function serve({ limits = silence, answer = quick }: { limits?: typeof silence; answer?: QuickAnswer } = {}) {
  const server = createServer({ headersTimeout: 200, connectionsCheckingInterval: 50 }, byNode);
  const answered: Socket[] = [];
  answerQuickly(server, {
    find: ({ target }) => (target.startsWith("/ready") ? answer : undefined),
    onAnswered: (socket) => answered.push(socket),
    silence: limits,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  undo.push(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => {});
  undo.push(() => socket.destroy());
  await once(socket, "connect");
  const ended = once(socket, "end");
  ended.catch(() => {});
  let heard = "";
  socket.on("data", (chunk) => (heard += chunk.toString("latin1")));
  const until = (words: string) => expect.poll(() => heard, { timeout: 10_000 }).toContain(words);
  return { socket, until, answered, ended, heard: () => heard };
}

test("a plain request for what lies ready is answered at once, time and again", async () => {
  const { socket, until, answered, heard } = await serve();
  for (let i = 1; i <= 3; i += 1) {
    socket.write(plain("/ready"));
    await expect.poll(() => answered.length).toBe(i);
  }
  await expect.poll(() => heard().match(/quick/g)?.length).toBe(3);
  await until("Connection: keep-alive\r\nKeep-Alive: timeout=60\r\n\r\nquick");
  expect(heard()).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Length: 5\r\nX-By: hand\r\nDate: \w{3}, .* GMT\r\n/);
});

test("with the first request that is anything else the connection is Node's, and nothing is lost", async () => {
  const anythingElse: [pieces: string[], answers: string[]][] = [
    [[plain("/other")], ["node: GET /other 0"]],
    [["GET /rea", "dy HTTP/1.1\r\nHost: x\r\n\r\n"], ["node: GET /ready 0"]],
    [[plain("/ready") + plain("/other")], ["node: GET /ready 0", "node: GET /other 0"]],
    [["HEAD /ready HTTP/1.1\r\nHost: x\r\n\r\n"], ["HTTP/1.1 200 OK\r\nDate"]],
    [["POST /ready HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabc", "def"], ["node: POST /ready 6"]],
  ];
  for (const [pieces, answers] of anythingElse) {
    const { socket, until, answered } = await serve();
    socket.write(plain("/ready"));
    await until("quick");
    for (const piece of pieces) {
      socket.write(piece);
      // Sent too soon, they would come as one.
      await pause(20);
    }
    for (const answer of answers) await until(answer);
    // And it stays there.
    socket.write(plain("/ready?again"));
    await until("node: GET /ready?again 0");
    expect(answered).toHaveLength(1);
  }
});

test("what is no request gets Node's answer", async () => {
  const { socket, until } = await serve();
  socket.write("nonsense\r\n\r\n");
  await until("HTTP/1.1 400");
});

test("headers that do not end, and headers without end, meet Node's limits", async () => {
  const slow = await serve();
  slow.socket.write("GET /ready HTTP/1.1\r\nHost: x\r\n");
  await slow.until("HTTP/1.1 408");
  const long = await serve();
  long.socket.write(`GET /ready HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(30_000)}\r\n\r\n`);
  await long.until("HTTP/1.1 431");
});

test("a connection that says nothing is let go, before its first request and after", async () => {
  const silent = await serve({ limits: { ...silence, first: 50 } });
  await silent.ended;
  expect(silent.heard()).toContain("HTTP/1.1 408");
  const idle = await serve({ limits: { ...silence, between: 50 } });
  idle.socket.write(plain("/ready"));
  await idle.ended;
  expect(idle.heard()).toContain("quick");
});

test("who does not take the answer is not asked again, and let go", async () => {
  const much = { ...quick, headers: ["Content-Length", "33554432"], body: Buffer.alloc(32 * 1024 * 1024) };
  const { socket, answered } = await serve({ answer: much, limits: { ...silence, stalled: 300 } });
  socket.pause();
  socket.write(plain("/ready"));
  await expect.poll(() => answered.length).toBe(1);
  for (let i = 0; i < 3; i += 1) socket.write(plain("/ready"));
  await expect.poll(() => answered[0]?.destroyed, { timeout: 10_000 }).toBe(true);
  expect(answered).toHaveLength(1);
});

test("who has said all still hears the answer", async () => {
  const { socket, until, ended } = await serve();
  socket.end(plain("/ready"));
  await until("quick");
  await ended;
});
