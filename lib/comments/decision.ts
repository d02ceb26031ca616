import type { Prisma } from "../generated/prisma/client.ts";

/** A decision that nobody took back, and that takes none back: the last of these is what holds. */
export const standing = { undoesId: null, undoneBy: { is: null } } as const satisfies Prisma.DecisionWhereInput;

/** In seconds: so long a decision can be taken back. */
export const undoLasts = 60;

/** In seconds: so long its letters wait, because what takes it back in the last moment is under way for another. */
export const untilTold = undoLasts + 5;
