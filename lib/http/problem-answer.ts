import type { IncomingMessage, ServerResponse } from "node:http";
import { answer } from "../press/answer.ts";
import { single } from "../press/page.ts";
import type { RequestStore, Unsent } from "../request.ts";
import { languageOf } from "./address.ts";
import type { Render } from "./front-door.ts";
import { readerHeaders } from "./headers.ts";
import { type ProblemKind, problemStatus } from "./problem.ts";
import { renderForNobody } from "./reader-page.ts";

export type SendProblem = (
  request: IncomingMessage,
  response: ServerResponse,
  kind: ProblemKind,
  unsent?: Unsent,
) => Promise<void>;

/** How the page is sent that stands in for one that could not be given, with the words of a form that did not arrive. */
export function problemAnswers(render: Render, siteUrl: string): SendProblem {
  const headers = readerHeaders(siteUrl);
  return async (request, response, kind, unsent) => {
    request.resume();
    const path = `/problem/${languageOf(request)}/${kind}`;
    const store: RequestStore = { path, visitor: "", trace: "", shown: new Set(), ...(unsent && { unsent }) };
    const rendering = await renderForNobody(render, siteUrl, store);
    const retry = kind === "unavailable" ? ["Retry-After", "10"] : [];
    const page = single({ ...rendering, status: problemStatus[kind], isShared: false }, [...headers, ...retry]);
    answer(page, request, response);
  };
}
