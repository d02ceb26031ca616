/** What the session's cookie is called; on https browsers demand the prefix (lib/staff/auth.ts). */
export const sessionCookieName = { secure: "__Host-dateline.session", plain: "dateline.session" } as const;
