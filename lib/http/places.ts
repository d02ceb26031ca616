import type { Socket } from "node:net";

export interface Places {
  /** How many may be taken at once: by everybody, and by one visitor. */
  all: number;
  each: number;
}

/** Bounds what is under way for long, such as an open file for somebody who reads slowly. */
export function places({ all, each }: Places) {
  const taken = new Map<string, number>();
  const sockets = new Set<Socket>();
  let open = 0;

  /** Takes a place, one for each connection; null when there is none. Whoever has it must leave it. */
  return (visitor: string, socket: Socket): (() => void) | null => {
    const own = taken.get(visitor) ?? 0;
    if (open >= all || own >= each || sockets.has(socket)) return null;
    open += 1;
    taken.set(visitor, own + 1);
    sockets.add(socket);
    return () => {
      open -= 1;
      const left = (taken.get(visitor) ?? 0) - 1;
      if (left > 0) taken.set(visitor, left);
      else taken.delete(visitor);
      sockets.delete(socket);
    };
  };
}
