import { findNews } from "#lib/desk-news/news.ts";
import { newsroom } from "#lib/desk-news/newsroom.ts";
import { openStream } from "#lib/desk-news/stream.ts";
import { findWatcher } from "#lib/staff/session.ts";
import { readAsked, readSaid } from "../comments/asked.ts";

/**
 * What happens at the desk: as a stream of events to who asks for one, else how things stand now. The query is that of
 * the queue, which the latest comments are narrowed to.
 */
export async function GET(request: Request): Promise<Response> {
  const watcher = await findWatcher("moderate");
  if (watcher.kind !== "allowed") return new Response(null, { status: watcher.kind === "stranger" ? 401 : 403 });
  const { staff: moderator, isStillAllowed } = watcher;
  const { filters } = readAsked(readSaid(Object.fromEntries(new URL(request.url).searchParams)));
  if (!request.headers.get("accept")?.includes("text/event-stream")) {
    return Response.json(await findNews(moderator, filters));
  }
  const stream = openStream(newsroom(), { moderator, filters }, isStillAllowed);
  if (!stream) return new Response(null, { status: 429, headers: { "Retry-After": "60" } });
  return new Response(stream, { headers: { "Content-Type": "text/event-stream; charset=utf-8" } });
}
