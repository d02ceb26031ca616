import type { Verdict } from "../generated/prisma/enums.ts";
import type { Letter, Link } from "../mail/letter.ts";
import type { Translator } from "../messages/translator.ts";
import { isolated } from "../text/characters.ts";
import { confirmationDays } from "./guest.ts";

/** What every letter about a comment needs to know. */
export interface Occasion {
  t: Translator;
  site: string;
  headline: string;
  /** Whole addresses: of the page that the letter leads to, and of the one that turns it off. */
  goal: string;
  off: string;
}

function footer({ t, site, off }: Occasion, why: "mail.whyAsked" | "mail.whyReplies"): (string | Link)[] {
  return [t(why, { site }), { label: t("mail.stopComment"), href: off }];
}

export function askToConfirm({ t, site, goal, off }: Occasion): Letter {
  return {
    language: t.language,
    subject: t("mail.confirmSubject", { site }),
    heading: t("mail.confirmHeading"),
    paragraphs: [
      t("mail.confirmText", { site }),
      t("mail.confirmNothing"),
      t("mail.confirmValid", { count: confirmationDays }),
    ],
    button: { label: t("mail.confirmButton"), href: goal },
    footer: [t("mail.whyConfirm", { site }), { label: t("mail.stopAll", { site }), href: off }],
  };
}

export function copyOfReceipt(occasion: Occasion, words: string): Letter {
  const { t, goal } = occasion;
  const headline = isolated(occasion.headline);
  return {
    language: t.language,
    subject: t("mail.receiptSubject", { headline }),
    heading: t("mail.receiptHeading"),
    paragraphs: [t("mail.receiptText", { headline }), t("mail.receiptPrivate")],
    quote: words,
    button: { label: t("mail.receiptButton"), href: goal },
    footer: footer(occasion, "mail.whyAsked"),
  };
}

export function tellDecision(
  occasion: Occasion,
  /** `reason` in words; `answer`: what the moderator says besides. */
  decision: { verdict: Verdict; reason: string; answer: string | null; isCorrection: boolean },
  words: string,
): Letter {
  const { t, goal } = occasion;
  const headline = isolated(occasion.headline);
  const kind = decision.verdict === "PUBLISHED" ? "published" : decision.isCorrection ? "notCorrected" : "refused";
  const { reason, answer } = decision;
  const besides = answer === null ? [] : [t("mail.answer"), answer];
  return {
    language: t.language,
    subject: t(`mail.${kind}Subject`, { headline }),
    heading: t(`mail.${kind}Heading`),
    paragraphs: [t(`mail.${kind}Text`, { headline, reason }), ...besides],
    quote: words,
    button: { label: t(`mail.${kind}Button`), href: goal },
    footer: footer(occasion, "mail.whyAsked"),
  };
}

export function tellReply(occasion: Occasion, reply: { name: string; words: string }): Letter {
  const { t, goal } = occasion;
  const name = isolated(reply.name);
  return {
    language: t.language,
    subject: t("mail.replySubject", { name }),
    heading: t("mail.replyHeading", { name }),
    paragraphs: [t("mail.replyText", { name, headline: isolated(occasion.headline) })],
    quote: reply.words,
    button: { label: t("mail.replyButton"), href: goal },
    footer: footer(occasion, "mail.whyReplies"),
  };
}
