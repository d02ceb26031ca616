import { join } from "node:path";
import { env } from "../env.ts";
import { turnstile } from "../turnstile.ts";
import { Shelf } from "./shelf.ts";

/** A picture that is drawn when it is first asked for. */
export interface Drawing {
  shelf: keyof typeof bounds;
  /** The name of its file, which changes with what is on it. */
  name: string;
  draw(): Promise<Buffer>;
}

/** The most that are kept, some 60 kB each. A picture that leads an article has three crops. */
const bounds = { cards: 2_000, crops: 10_000 };

// Each takes a quarter of a second of a core, and robots come in crowds.
const aFewAtATime = turnstile({ places: 2, line: 200, each: 200, patience: 10_000, longest: 20_000 });

const underWay = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** A drawing as a JPEG, kept or drawn now. Rejects with `TurnstileStuck` when too many are asked for. */
export async function drawn(drawing: Drawing): Promise<Buffer<ArrayBuffer>> {
  const { name } = drawing;
  const shelf = new Shelf(join(env().DATA_DIR, drawing.shelf), bounds[drawing.shelf]);
  const kept = await shelf.find(name);
  if (kept) return kept;
  const begun = underWay.get(name) ?? drawAndKeep(drawing, shelf).finally(() => underWay.delete(name));
  underWay.set(name, begun);
  return begun;
}

async function drawAndKeep({ name, draw }: Drawing, shelf: Shelf): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.from(await aFewAtATime("robots", draw));
  await shelf.put(name, bytes);
  return bytes;
}
