import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { Hopeless } from "../jobs.ts";
import { post } from "./post.ts";
import { startService } from "./testing.ts";

const message = { type: "text/plain", body: "something changed" };

async function service(answer: (response: ServerResponse) => void) {
  const it = await startService(answer);
  onTestFinished(() => it.close());
  return it;
}

function send(url: string, { signal = new AbortController().signal, milliseconds = 60_000 } = {}): Promise<unknown> {
  return post(url, message, signal, milliseconds).then(
    () => "taken",
    (error: unknown) => error,
  );
}

test("what is taken is said once", async () => {
  for (const status of [200, 202, 204]) {
    const { url, heard } = await service((response) => response.writeHead(status).end());
    expect(await send(url)).toBe("taken");
    expect(heard).toMatchObject([{ method: "POST", ...message }]);
  }
});

test.each([400, 403, 404, 410, 422])("after %d no further attempt will mend it", async (status) => {
  const { url } = await service((response) => response.writeHead(status).end("no"));
  expect(await send(url)).toBeInstanceOf(Hopeless);
});

test.each([408, 429, 500, 503])("after %d another attempt may", async (status) => {
  const { url } = await service((response) => response.writeHead(status).end("later"));
  const error = await send(url);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(Hopeless);
  expect(String(error)).toContain(String(status));
});

test("nobody is sent on to somebody else", async () => {
  const other = await service((response) => response.end());
  const { url } = await service((response) => response.writeHead(307, { location: other.url }).end());
  expect(await send(url)).toBeInstanceOf(Hopeless);
  expect(other.heard).toEqual([]);
});

test("an answer without end is not read", async () => {
  const { url } = await service((response) => {
    response.writeHead(200);
    const go = () => {
      if (!response.destroyed) response.write("x".repeat(65_536), () => setImmediate(go));
    };
    go();
  });
  expect(await send(url)).toBe("taken");
});

test("who does not answer is left, and so is everybody when the site stops", async () => {
  const silent = await service(() => {});
  expect(await send(silent.url, { milliseconds: 50 })).toMatchObject({ name: "TimeoutError" });
  const stop = new AbortController();
  const { url } = await service(() => stop.abort());
  expect(await send(url, { signal: stop.signal })).toMatchObject({ name: "AbortError" });
});

test("nobody there is a fault that may pass", async () => {
  const { url, close } = await startService(() => {});
  await close();
  const error = await send(url);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(Hopeless);
});
