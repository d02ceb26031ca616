import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env, secrets } from "../env.ts";
import { visitor } from "../request.ts";
import { sessionCookieName } from "./session-cookie.ts";
import { end, limits } from "./sessions.ts";
import { signIn } from "./sign-in.ts";

/** Seconds that a browser keeps its cookie. Whether the session still lives, its row in the table decides. */
export const maxAge = limits.absolute / 1000;

/** The session's cookie. Browsers take a `__Host-` cookie only from this very host, over https, for every path. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith("https:");
  return {
    name: sessionCookieName[secure ? "secure" : "plain"],
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** What next-auth shall do: check a sign-in, and carry the session's id, and nothing else, in a sealed cookie. */
export function authOptions() {
  return {
    secret: secrets().sessionSecret,
    session: { strategy: "jwt", maxAge },
    cookies: { sessionToken: sessionCookie() },
    useSecureCookies: sessionCookie().options.secure,
    // Those that it would draw itself, it styles inline.
    pages: { signIn: "/sign-in", signOut: "/desk", error: "/sign-in", verifyRequest: "/sign-in" },
    // A cookie that is forged or of last week's key is no news, and may not fill the log.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials) {
          const { email, password } = credentials ?? {};
          if (typeof email !== "string" || typeof password !== "string") return null;
          const result = await signIn(email, password, visitor());
          return result.kind === "signed-in" ? { id: result.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
      // Any script of ours may ask /api/auth/session; the id stays in the HttpOnly cookie.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === "string") await end(token.sessionId);
      },
    },
  } satisfies AuthOptions;
}
