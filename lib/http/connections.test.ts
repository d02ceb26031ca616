import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { answerCrowd, type ConnectionLimits } from "./connections.ts";

const roomy: ConnectionLimits = { connections: 100, pipelined: 8, stalled: 60_000, whole: 60_000 };
const ask = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const much = Buffer.alloc(64 * 1024 * 1024);

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

async function crowd(
  limits: Partial<ConnectionLimits>,
  listener: RequestListener = (_, response) => response.end("yes"),
) {
  const server = createServer();
  const { closeIdle, closeAll } = answerCrowd(server, listener, { ...roomy, ...limits });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  undo.push(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const come = async (words = ""): Promise<Socket> => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    undo.push(() => socket.destroy());
    await once(socket, "connect");
    socket.write(words);
    return socket;
  };
  return { server, come, closeIdle, closeAll };
}

const answerTo = async (socket: Socket) => String((await once(socket, "data"))[0]);

test("when there is no room, who has waited longest for nothing makes it", async () => {
  const { come } = await crowd({ connections: 5 });
  const silent = await come();
  const idle = await come(ask);
  await answerTo(idle);
  const endless = await come("GET / HTTP/1.1\r\nA: b\r\n");
  const dripping = await come("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
  for (const leaves of [silent, idle, endless, dripping]) {
    const gone = once(leaves, "close");
    leaves.resume();
    const reader = await come(ask);
    expect(await answerTo(reader)).toContain("yes");
    await gone;
  }
});

test("whoever has a request under way keeps the place, and the next is refused", async () => {
  const answers: (() => void)[] = [];
  const { come } = await crowd({ connections: 2 }, (_, response) => {
    answers.push(() => response.end("yes"));
  });
  const first = await come(ask);
  await expect.poll(() => answers.length).toBe(1);
  const second = await come(ask);
  await expect.poll(() => answers.length).toBe(2);
  const third = await come(ask);
  third.resume();
  await once(third, "close");
  for (const answer of answers) answer();
  expect(await answerTo(first)).toContain("yes");
  expect(await answerTo(second)).toContain("yes");
});

test("a client who does not read is let go, one who waits for us is not", async () => {
  const { server, come } = await crowd({ stalled: 200 }, async ({ url }, response) => {
    if (url === "/slow") await pause(1_000);
    response.end(url === "/slow" ? "yes" : much);
  });
  const closed = once(server, "connection").then(([socket]) => once(socket, "close"));
  const stalled = await come(ask);
  stalled.pause();
  const patient = await come(ask.replace("/ ", "/slow "));
  expect(await answerTo(patient)).toContain("yes");
  await closed;
});

test("a client who reads in a trickle is let go in the end", async () => {
  const { server, come } = await crowd({ whole: 500 }, (_, response) => response.end(much));
  const closed = once(server, "connection").then(([socket]) => once(socket, "close"));
  (await come(ask)).pause();
  await closed;
});

test("more requests at once than anybody asks end the connection, and reach nobody", async () => {
  let asked = 0;
  const { come } = await crowd({ pipelined: 2 }, () => {
    asked += 1;
  });
  const greedy = await come(ask.repeat(50));
  greedy.resume();
  await once(greedy, "close");
  expect(asked).toBe(2);
});

test("closing, it lets go of who waits at once and of the others when they have their answer", async () => {
  const answers: (() => void)[] = [];
  const { server, come, closeIdle } = await crowd({}, (_, response) => {
    answers.push(() => response.end("yes"));
  });
  const silent = await come();
  const reader = await come(ask);
  await expect.poll(() => answers.length).toBe(1);
  const closed = new Promise((resolve) => server.close(resolve));
  closeIdle();
  silent.resume();
  await once(silent, "close");
  answers[0]?.();
  expect(await answerTo(reader)).toContain("yes");
  await closed;
});

test("when patience is over, everybody is let go: who waits for an answer, who never asked, who does not read", async () => {
  const { come, closeAll, server } = await crowd({}, (request, response) => {
    if (request.url === "/much") response.end(much);
  });
  const waiting = await come(ask);
  const silent = await come();
  const deaf = await come("GET /much HTTP/1.1\r\nHost: x\r\n\r\n");
  deaf.pause();
  const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  await expect.poll(open).toBe(3);
  closeAll();
  await expect.poll(open).toBe(0);
  for (const socket of [waiting, silent]) socket.resume();
});
