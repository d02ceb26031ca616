/** The pages that stand in for one that could not be given (app/problem/[lang]/[kind]), and the status of each. */
export const problemStatus = {
  "not-found": 404,
  withdrawn: 410,
  "by-order": 451,
  malformed: 400,
  foreign: 403,
  "too-large": 413,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemStatus;
