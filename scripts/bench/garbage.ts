import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const address = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const answer = z.object({ id: z.int(), result: z.object({ result: z.object({ value: z.number() }).optional() }) });

/**
 * Has a Node process, started with `--inspect-port`, throw its garbage away through its inspector, as often as some
 * is found. How many bytes are then in use, those outside of the heap included.
 */
export async function collectGarbage(pid: number, port: number): Promise<number> {
  process.kill(pid, "SIGUSR1");
  const socket = new WebSocket(await inspectorAt(port));
  await once(socket, "open");
  for (let time = 0; time < 3; time += 1) await call(socket, "HeapProfiler.collectGarbage", {});
  const expression = "(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())";
  const inUse = await call(socket, "Runtime.evaluate", { expression });
  socket.close();
  return inUse ?? Number.NaN;
}

async function inspectorAt(port: number): Promise<string> {
  for (let tries = 100; ; tries -= 1) {
    try {
      const [found] = address.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json());
      if (found) return found.webSocketDebuggerUrl;
    } catch (error) {
      if (tries === 0) throw error;
    }
    await pause(50);
  }
}

let calls = 0;

async function call(socket: WebSocket, method: string, params: object): Promise<number | undefined> {
  calls += 1;
  socket.send(JSON.stringify({ id: calls, method, params }));
  const [event] = await once(socket, "message");
  return answer.parse(JSON.parse(String(event.data))).result.result?.value;
}
