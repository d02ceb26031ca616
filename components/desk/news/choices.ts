type Choice = "notice" | "sound";

const key = (choice: Choice) => `dateline-desk-${choice}`;
const changed = "dateline-desk-choice";

/** Whether something was chosen in this browser. */
export function chosen(choice: Choice): boolean {
  try {
    return localStorage.getItem(key(choice)) === "on";
  } catch {
    // A browser that keeps nothing has nothing chosen.
    return false;
  }
}

export function choose(choice: Choice, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(key(choice), "on");
    else localStorage.removeItem(key(choice));
  } catch {
    // It stays as it was.
  }
  window.dispatchEvent(new Event(changed));
}

/** Tells of choices on this page and on others of this browser. */
export function onChoice(listener: () => void): () => void {
  for (const event of [changed, "storage"]) window.addEventListener(event, listener);
  return () => {
    for (const event of [changed, "storage"]) window.removeEventListener(event, listener);
  };
}
