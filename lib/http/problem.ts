/** The pages that stand in for one that could not be given (app/problem/[lang]/[kind]), and the status of each. */
export const problemStatus = {
  "not-found": 404,
  withdrawn: 410,
  malformed: 400,
  foreign: 403,
  "too-large": 413,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/** What a route handler that cannot render a page asks for with the header `x-dateline-page`. */
export function askedFor(header: unknown): "not-found" | "withdrawn" | undefined {
  return header === "not-found" || header === "withdrawn" ? header : undefined;
}
