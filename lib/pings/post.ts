import { Hopeless } from "../jobs.ts";

/** In milliseconds. Who takes longer is asked again later. */
const patience = 10_000;

interface Message {
  type: string;
  body: string;
}

/**
 * Sends a message to a service that the settings name, and does not read what it says. Throws {@link Hopeless} when the
 * service will not take it, and another error where a later attempt may do.
 * @param signal aborted when the site stops
 * @param milliseconds for the whole of it
 */
export async function post(
  address: string,
  { type, body }: Message,
  signal: AbortSignal,
  milliseconds = patience,
): Promise<void> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": type, "user-agent": "Dateline" },
    body,
    // What is sent is meant for whom the settings name, and nobody else.
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]),
  });
  await answer.body?.cancel();
  if (answer.ok) return;
  const words = `${new URL(address).host} answers ${answer.status}`;
  throw mayPass(answer.status) ? new Error(words) : new Hopeless(words);
}

/** Whether a later attempt may do better: it was too early, too much at once, or a fault over there. */
export function mayPass(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}
