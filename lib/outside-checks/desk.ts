import { env, type Settings } from "../env.ts";
import type { Allowed } from "../staff/roles.ts";
import { akismetOf, verifyKey } from "./akismet.ts";
import { type Answered, ask, type Check, checksIn } from "./asking.ts";
import { Unanswered } from "./exchange.ts";
import type { OutsideFacts } from "./facts.ts";
import { recentOf } from "./recent.ts";

/** The checks that the settings name, and how they have lately answered this instance of the site. */
export function listChecks(_editor: Allowed<"regulate">) {
  return checksIn(env()).map(({ rule, host }) => ({ rule, host, ...recentOf(rule) }));
}

export type ListedCheck = ReturnType<typeof listChecks>[number];

export interface Tested extends Answered {
  rule: Check["rule"];
  /** Of the spam check; `null` where it would not say. */
  isKeyKnown: boolean | null;
}

/** Asks each check about a sample that services which speak as Akismet does call spam. Nobody keeps or learns it. */
export function testChecks(_editor: Allowed<"regulate">): Promise<Tested[]> {
  const settings = env();
  return Promise.all(
    checksIn(settings).map(async (check) => {
      const [answered, isKeyKnown] = await Promise.all([
        ask(check, sample(), settings.CHECK_TIMEOUT, true),
        check.rule === "akismet" ? isKnown(settings) : null,
      ]);
      return { rule: check.rule, isKeyKnown, ...answered };
    }),
  );
}

function sample(): OutsideFacts {
  return {
    ...{ action: "NEW", text: "A test.", author: "viagra-test-123", email: "akismet-guaranteed-spam@example.com" },
    ...{ language: "en", story: { code: "sample", publishedAt: null }, parentId: null, visitor: null },
    honeypot: "",
  };
}

async function isKnown(settings: Settings): Promise<boolean | null> {
  const akismet = akismetOf(settings);
  const signal = AbortSignal.timeout(settings.CHECK_TIMEOUT);
  try {
    return akismet && (await verifyKey(akismet, signal));
  } catch (error) {
    if (!signal.aborted && !(error instanceof Unanswered)) throw error;
    return null;
  }
}
