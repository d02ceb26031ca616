import type { Newsroom, Watcher } from "./newsroom.ts";

/** In milliseconds: how often a watcher is looked at, and something is sent so that nothing between takes it for dead. */
const beat = 20_000;

/** In milliseconds: the front door lets go of what takes ten minutes (lib/http/connections.ts), and this goes before. */
const longest = 9 * 60_000;

/** Who does not take what they are sent is let go of when so much lies there. They come back. */
const mostUntaken = 16;

/**
 * What happens at the desk as server-sent events, each with how things stand then. Ends when its watcher may no longer
 * see it. Null: the newsroom has no room.
 */
export function openStream(
  newsroom: Newsroom,
  { moderator, filters }: Pick<Watcher, "moderator" | "filters">,
  isStillAllowed: () => Promise<boolean>,
): ReadableStream<Uint8Array> | null {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    new CountQueuingStrategy({ highWaterMark: mostUntaken }),
  );
  const writer = writable.getWriter();
  const send = (text: string) => {
    if ((writer.desiredSize ?? 0) <= 0) return end();
    writer.write(encoder.encode(text)).catch(end);
  };
  const watcher = { moderator, filters, tell: (news: string) => send(`data: ${news}\n\n`), end: () => end() };
  const leave = newsroom.enter(watcher);
  if (!leave) return null;

  const look = async () => ((await isStillAllowed()) ? send(": still here\n\n") : end());
  const beating = setInterval(() => void look().catch(end), beat).unref();
  const over = setTimeout(() => end(), longest).unref();

  function end(): void {
    clearInterval(beating);
    clearTimeout(over);
    leave?.();
    // Whoever hung up has closed it already.
    writer.close().catch(() => {});
  }

  // Whoever hangs up cancels it.
  writer.closed.then(end, end);
  send("retry: 2000\n\n");
  return readable;
}
