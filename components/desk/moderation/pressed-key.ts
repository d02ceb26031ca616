type Pressed = Pick<KeyboardEvent, "key" | "code">;

/**
 * The letter, digit or sign of a key as the desk's keys are called, whatever script is typed with it: who writes Arabic
 * presses the key of J and types ت.
 */
export function pressedKey({ key, code }: Pressed): string {
  if (key === "؟") return "?";
  if (key.length !== 1 || key <= "~") return key.toLowerCase();
  const [, name] = /^(?:Key|Digit)([A-Z\d])$/.exec(code) ?? [];
  return name?.toLowerCase() ?? key;
}
