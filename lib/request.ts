import { AsyncLocalStorage } from "node:async_hooks";
import type { FormState } from "./form-state.ts";
import type { Subject } from "./press/subject.ts";

/** What server.ts knows of a request and pages may ask, without reading headers (which would make a page private). */
export interface RequestStore {
  /** The path that was asked for, percent-encoded, without its query. */
  readonly path: string;
  /** What the address says besides, where the page is made of it: of search and of the desk. */
  readonly query?: URLSearchParams;
  /** A keyed hash that stands for the visitor's address. The address itself never comes this far. */
  readonly visitor: string;
  /** A keyed hash that stands for the visitor's address and kind of browser. Only a hash of it is kept (lib/visitors). */
  readonly trace: string;
  /** What the page shows, as it says itself. */
  readonly shown: Set<string>;
  /** A form that was refused; read by the page that shows it again, in the same request. */
  refusal?: FormState;
  /** The status of the answer, where an action must say more than Next can. */
  status?: number;
  /** For the page that stands in for one that could not be given. */
  unsent?: Unsent;
}

/** A guest's form that did not arrive: its words, and where to send them again, if anywhere. */
export interface Unsent {
  of: "comment" | "report" | null;
  values: FormState["values"];
  action: string | null;
}

declare global {
  var datelineRequest: AsyncLocalStorage<RequestStore> | undefined;
}

// Next bundles this file apart from server.ts; both must mean the same store.
globalThis.datelineRequest ??= new AsyncLocalStorage();
const storage = globalThis.datelineRequest;

/** Runs `work` so that everything it awaits sees `store`. */
export function withRequest<Result>(store: RequestStore, work: () => Result): Result {
  return storage.run(store, work);
}

/** The present request. Throws outside {@link withRequest}: such code has lost its way around server.ts. */
function currentRequest(): RequestStore {
  const store = storage.getStore();
  if (!store) throw new Error("no request: this runs only behind server.ts");
  return store;
}

/** Says what the page of this request shows: when that changes, the page is printed anew. */
export function shows(...subjects: Subject[]): void {
  for (const subject of subjects) storage.getStore()?.shown.add(subject);
}

/** What the address says after its path. Next keeps it from pages that stand in a layout which is the same for everybody. */
export function query(): URLSearchParams {
  return storage.getStore()?.query ?? new URLSearchParams();
}

/** A keyed hash that stands for the visitor's address. */
export function visitor(): string {
  return currentRequest().visitor;
}

/** The path that was asked for, percent-encoded, without its query. */
export function path(): string {
  return currentRequest().path;
}

/** Sets the status of this answer, where Next can give it only with an empty page. */
export function answerWith(status: number): void {
  const store = storage.getStore();
  if (store) store.status = status;
}

/** The form that was refused in this very request, if one was. */
export function refusal(): FormState | undefined {
  return storage.getStore()?.refusal;
}

/** The guest's form of this request that did not arrive, for the page that keeps its words. */
export function unsent(): Unsent | undefined {
  return storage.getStore()?.unsent;
}

/** Shows the form again with what was typed and what to mend. `status` is an HTTP status, 422 unless told. */
export function refuse(state: FormState, status = 422): void {
  const store = currentRequest();
  store.refusal = state;
  store.status = status;
}
