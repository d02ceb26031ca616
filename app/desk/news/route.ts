import { findNews } from "#lib/desk-news/news.ts";
import { newsroom } from "#lib/desk-news/newsroom.ts";
import { openStream } from "#lib/desk-news/stream.ts";
import { findWatcher } from "#lib/staff/session.ts";

export const dynamic = "force-dynamic";

/** Not held back on its way, or events would arrive in heaps. That nobody keeps or compresses it is said in lib/http/headers.ts. */
const headers = { "X-Accel-Buffering": "no" };

/** What happens at the desk: as a stream of events to who asks for one, else how things stand now. */
export async function GET(request: Request): Promise<Response> {
  const watcher = await findWatcher("moderate");
  if (watcher.kind !== "allowed")
    return new Response(null, { status: watcher.kind === "stranger" ? 401 : 403, headers });
  const { staff, isStillAllowed } = watcher;
  if (!request.headers.get("accept")?.includes("text/event-stream"))
    return Response.json(await findNews(staff), { headers });
  const stream = openStream(newsroom(), staff, isStillAllowed);
  if (!stream) return new Response(null, { status: 429, headers: { ...headers, "Retry-After": "60" } });
  return new Response(stream, { headers: { ...headers, "Content-Type": "text/event-stream; charset=utf-8" } });
}
