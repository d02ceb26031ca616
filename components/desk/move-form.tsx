import { Acts } from "./acts.tsx";

/** Moves one of a list to the place before or after it. */
export function MoveForm({
  id,
  name,
  move,
  isFirst,
  isLast,
}: {
  id: number;
  name: string;
  move: (form: FormData) => Promise<void>;
  isFirst: boolean;
  isLast: boolean;
}) {
  return (
    <form action={move}>
      <input type="hidden" name="id" value={id} />
      <Acts>
        {!isFirst && (
          <button type="submit" name="move" value="up" aria-label={`Move up: ${name}`}>
            Up
          </button>
        )}
        {!isLast && (
          <button type="submit" name="move" value="down" aria-label={`Move down: ${name}`}>
            Down
          </button>
        )}
      </Acts>
    </form>
  );
}
