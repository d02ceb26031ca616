import type { Prisma } from "../generated/prisma/client.ts";

/** A decision that nobody took back, and that takes none back: the last of these is what holds. */
export const standing = { undoesId: null, undoneBy: { is: null } } as const satisfies Prisma.DecisionWhereInput;

/** In seconds: so long a decision can be taken back. Its letters wait for as long. */
export const undoLasts = 60;
