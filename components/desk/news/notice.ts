/** Whether the browser lets this site show notices; whoever sits there is asked. */
export async function askForNotices(): Promise<boolean> {
  return "Notification" in window && (await Notification.requestPermission()) === "granted";
}

/** Shows a notice outside the page; false where the browser does not. */
export function showNotice(told: string): boolean {
  if (!("Notification" in window) || Notification.permission !== "granted") return false;
  try {
    new Notification(told, { tag: "desk" });
    return true;
  } catch {
    // Phones have the name of it, but throw.
    return false;
  }
}
