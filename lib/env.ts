import { resolve } from "node:path";
import { z } from "zod";

const text = (fallback: string) => z.string().trim().default(fallback);

/** A service of others, in https; in http only on this machine. */
function service(error: string) {
  return z
    .url({ protocol: /^https?$/, error })
    .refine((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i.test(address), error);
}

const schema = z.object({
  PORT: z.coerce.number("PORT must be a number from 1 to 65535").int().min(1).max(65535).default(3000),
  HOST: text("0.0.0.0"),
  /** Where readers find the site. Every canonical address, redirect and Origin check uses this and nothing else. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "SITE_URL must be an address such as https://news.example" })
    .optional(),
  SITE_NAME: text("Dateline").refine(
    (name) => name.length >= 1 && name.length <= 60,
    "SITE_NAME must have 1 to 60 characters",
  ),
  TIME_ZONE: text("UTC").refine((zone) => isTimeZone(zone), "TIME_ZONE must be a name such as Asia/Baghdad"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must begin with postgresql://" }).optional(),
  /** The most that printed pages may take of the memory, in MB. */
  PRESS_MEMORY: z.coerce.number("PRESS_MEMORY must be a number of megabytes").int().min(1).max(65_536).default(256),
  /** A folder for the printed pages, for a web server in front to hand out. */
  PRESS_DIR: z
    .string()
    .trim()
    .transform((folder) => resolve(folder))
    .optional(),
  /** How many steps replies are set in under what they answer. */
  REPLY_DEPTH: z.coerce.number("REPLY_DEPTH must be a number from 0 to 7").int().min(0).max(7).default(3),
  DATA_DIR: text("data").transform((folder) => resolve(folder)),
  /** The server that takes our mail. Without one nothing is sent. It may hold a password, and is never printed. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "SMTP_URL must be an address such as smtp://user:password@mail.example:587" })
    .optional(),
  /** Whom letters come from. */
  MAIL_FROM: z
    .string()
    .transform(mailbox)
    .refine((from) => z.email().safeParse(from.address).success, {
      error: "MAIL_FROM must be an address such as News <news@news.example>",
    })
    .optional(),
  /** Whom we tell of changed feeds, so that their readers hear at once (WebSub). Without one nobody is told. */
  WEBSUB_HUB: service("WEBSUB_HUB must be an address such as https://hub.example/").optional(),
  /** Tells search engines that what we say of changed pages comes from here. Without one they are not told. */
  INDEXNOW_KEY: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{8,128}$/, "INDEXNOW_KEY must have 8 to 128 letters, digits and hyphens")
    .optional(),
  INDEXNOW_URL: service("INDEXNOW_URL must be an address such as https://api.indexnow.org/indexnow").default(
    "https://api.indexnow.org/indexnow",
  ),
  /** Our key at a service that says which comments are spam, as Akismet does. Without one nobody is asked. */
  AKISMET_KEY: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9_-]{1,128}$/, "AKISMET_KEY must have 1 to 128 letters, digits and hyphens")
    .optional(),
  AKISMET_URL: service("AKISMET_URL must be an address such as https://rest.akismet.com/1.1/").default(
    "https://rest.akismet.com/1.1/",
  ),
  /** A check of the newsroom's own, that is asked about each comment. Without one nobody is asked. */
  HOOK_URL: service("HOOK_URL must be an address such as https://checks.example/comments").optional(),
  /** Signs what the check is sent (Standard Webhooks): 24 to 64 bytes in base64. Never printed. */
  HOOK_SECRET: z
    .string()
    .trim()
    .regex(/^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/, "HOOK_SECRET must be whsec_ and 24 to 64 bytes in base64")
    .optional(),
  /** In milliseconds. A check outside that takes longer holds the comment. */
  CHECK_TIMEOUT: z.coerce
    .number("CHECK_TIMEOUT must be a number of milliseconds")
    .int()
    .min(100)
    .max(10_000)
    .default(1_500),
  SAMPLE: z.enum(["0", "1"], "SAMPLE must be 0 or 1").default("1"),
  /** So many approved comments of a confirmed address, within so many days, and its next ones appear at once; 0: never. */
  TRUST_APPROVALS: z.coerce.number("TRUST_APPROVALS must be a number").int().min(0).max(1_000).default(3),
  TRUST_DAYS: z.coerce.number("TRUST_DAYS must be a number of days").int().min(1).max(3_650).default(180),
  /** How many proxies in front of us may be believed about the visitor's address. */
  TRUST_PROXY: z.coerce.number("TRUST_PROXY must be a number of proxies").int().min(0).max(10).default(0),
  /** So many unresolved reports, each of another visitor, take a published comment back to be judged again; 0: none do. */
  REPORTS_TO_HOLD: z.coerce.number("REPORTS_TO_HOLD must be a number of reports").int().min(0).max(1_000).default(0),
  /** For how many days a visitor can be known again. */
  VISITOR_DAYS: z.coerce.number("VISITOR_DAYS must be a number of days").int().min(1).max(31).default(7),
  /** For how many days after a decision its writer's e-mail address is kept. */
  KEEP_EMAIL_DAYS: z.coerce.number("KEEP_EMAIL_DAYS must be a number of days").int().min(1).max(3_650).default(180),
});

/** The names of all settings, as environment variables. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export type Settings = Readonly<
  Omit<z.infer<typeof schema>, "SITE_URL" | "SAMPLE"> & {
    /** An origin, without a slash at its end. */
    SITE_URL: string;
    SAMPLE: boolean;
  }
>;

/** A setting that does not hold. The message is for the person who set it. */
export class SettingsError extends Error {}

/** Reads the settings from an environment. Empty means not set. Throws {@link SettingsError} in one sentence a fault. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { data, error } = schema.safeParse(given);
  if (error) {
    throw new SettingsError(
      error.issues.map((issue) => `${issue.message} (${issue.path.join(".")} is set wrongly).`).join(" "),
    );
  }
  const site = new URL(data.SITE_URL ?? `http://localhost:${data.PORT}`);
  if (site.pathname !== "/" || site.search || site.hash || site.username) {
    throw new SettingsError("SITE_URL must be an origin only, such as https://news.example, with no path.");
  }
  if (data.SMTP_URL && !data.MAIL_FROM) {
    throw new SettingsError("MAIL_FROM must be set when SMTP_URL is, such as News <news@news.example>.");
  }
  if (Boolean(data.HOOK_URL) !== Boolean(data.HOOK_SECRET)) {
    throw new SettingsError("HOOK_URL and HOOK_SECRET must be set together.");
  }
  return { ...data, SITE_URL: site.origin, SAMPLE: data.SAMPLE === "1" };
}

let settings: Settings | undefined;

/** The settings of this process, read once. */
export function env(): Settings {
  settings ??= readSettings(process.env);
  return settings;
}

const secretsSchema = z.object({
  /** Signs what staff carry in their cookie. */
  SESSION_SECRET: z.string().min(32),
  /** Keys the hashes that stand for visitors and forms. */
  FORM_SECRET: z.string().min(32),
});

let kept: { sessionSecret: string; formSecret: string } | undefined;

/** The secrets that the start made and keeps in DATA_DIR. Never printed. */
export function secrets(): { sessionSecret: string; formSecret: string } {
  if (kept) return kept;
  const { SESSION_SECRET, FORM_SECRET } = secretsSchema.parse(process.env);
  kept = { sessionSecret: SESSION_SECRET, formSecret: FORM_SECRET };
  return kept;
}

/** `Name <address>`, or an address alone. */
function mailbox(written: string): { name: string; address: string } {
  const [, name = "", address = written] = /^\s*"?([^"<>\p{Cc}]*?)"?\s*<([^<>]*)>\s*$/u.exec(written) ?? [];
  return { name: name.trim(), address: address.trim() };
}

function isTimeZone(zone: string): boolean {
  return Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC";
}
