/** What the session's cookie is called; on https browsers demand the prefix (lib/staff/auth.ts). */
export const sessionCookieName = { secure: "__Host-dateline.session", plain: "dateline.session" } as const;

const names: readonly string[] = Object.values(sessionCookieName);

/** The sealed session that a Cookie header carries, unread; `undefined` when it carries none. */
export function sessionCookieIn(header: string | undefined): string | undefined {
  const cookies = (header ?? "").split(";").map((cookie) => cookie.trim().split("="));
  return cookies
    .find(([name = ""]) => names.includes(name))
    ?.slice(1)
    .join("=");
}
