import { Acts } from "../acts.tsx";

interface Props {
  id: number;
  version: number;
  isOn: boolean;
  place: "first" | "last" | "between" | "only";
  acts: { change: (form: FormData) => Promise<void>; move: (form: FormData) => Promise<void> };
  words: Record<"on" | "off" | "up" | "down" | "switchOn" | "switchOff" | "moveUp" | "moveDown", string>;
}

/** Switches a rule, or has it be asked before the one before it or after the one after it. */
export function RuleActs({ id, version, isOn, place, acts, words }: Props) {
  return (
    <Acts>
      <form action={acts.change}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <button
          type="submit"
          name="on"
          value={isOn ? "no" : "yes"}
          aria-label={isOn ? words.switchOff : words.switchOn}
        >
          {isOn ? words.off : words.on}
        </button>
      </form>
      <form action={acts.move}>
        <input type="hidden" name="id" value={id} />
        <Acts>
          {(place === "last" || place === "between") && (
            <button type="submit" name="move" value="up" aria-label={words.moveUp}>
              {words.up}
            </button>
          )}
          {(place === "first" || place === "between") && (
            <button type="submit" name="move" value="down" aria-label={words.moveDown}>
              {words.down}
            </button>
          )}
        </Acts>
      </form>
    </Acts>
  );
}
