import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { machineAnswers } from "./machine-answer.ts";

/** A site where everything takes until the gate opens; visitors say who they are in the address. */
async function site() {
  const gate = Promise.withResolvers<void>();
  const state = { inside: 0, most: 0 };
  const answers = machineAnswers(async (_, response) => {
    state.inside += 1;
    state.most = Math.max(state.most, state.inside);
    await gate.promise;
    state.inside -= 1;
    response.writeHead(200, { "X-From": "within" });
    response.end("found");
  });
  const server = createServer((request, response) => {
    const visitor = request.url ?? "";
    void answers(request, response, { path: "/oembed", visitor, trace: "", shown: new Set() });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const ask = (visitor: string, method = "GET") => fetch(`http://127.0.0.1:${port}/${visitor}`, { method });
  return { ask, gate, state };
}

test("an answer goes out as it was made", async () => {
  const { ask, gate } = await site();
  gate.resolve();
  const answer = await ask("a");
  expect([answer.status, answer.headers.get("x-from"), await answer.text()]).toEqual([200, "within", "found"]);
  expect(answer.headers.get("content-length")).toBe("5");
  expect((await ask("a", "HEAD")).headers.has("content-length")).toBe(false);
});

test("one who asks for very much is turned away, and others are answered, a few at a time", async () => {
  const { ask, gate, state } = await site();
  const sixRefused = Promise.withResolvers<void>();
  let refused = 0;
  const greedy = Array.from({ length: 30 }, async () => {
    const { status, headers } = await ask("a");
    if (headers.get("retry-after") === "10") refused += 1;
    if (refused === 6) sixRefused.resolve();
    return status;
  });
  // Four are inside, twenty wait.
  await sixRefused.promise;
  const other = ask("b");
  gate.resolve();
  expect((await other).status).toBe(200);
  expect((await Promise.all(greedy)).toSorted()).toEqual([...Array(24).fill(200), ...Array(6).fill(503)]);
  expect(state.most).toBe(4);
});
