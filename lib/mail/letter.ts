import { type Direction, direction, type Language } from "../text/language.ts";
import { letterHtml } from "./html.ts";

export interface Link {
  label: string;
  /** A whole address: there is no page that it could be relative to. */
  href: string;
}

/** What a letter says, before it looks like one. All of it is plain text. */
export interface Letter {
  language: Language;
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  /** The one thing to be done. */
  button?: Link;
  /** Somebody's own words, in whatever language. */
  quote?: string;
  /** Why this came, and how to be rid of it. */
  footer: readonly (string | Link)[];
}

export interface Composed {
  subject: string;
  text: string;
  html: string;
}

/** Writes a letter out, for those who read plain text and those who read HTML. Nothing in it comes from elsewhere. */
export function compose(letter: Letter): Composed {
  const subject = oneLine(letter.subject);
  return { subject, text: plain(letter), html: letterHtml({ ...letter, subject }) };
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function plain({ language, heading, paragraphs, quote, button, footer }: Letter): string {
  const say = (text: string) =>
    text
      .split("\n")
      .map(directed(direction(language)))
      .join("\n");
  const link = ({ label, href }: Link) => `${say(label)}\n${href}`;
  const parts = [
    say(heading),
    ...paragraphs.map(say),
    ...(quote === undefined ? [] : [quote.replace(/^/gm, "> ")]),
    ...(button ? [link(button)] : []),
    // The sign that readers of plain text know a footer by (RFC 3676 §4.3).
    `-- \n${footer.map((line) => (typeof line === "string" ? say(line) : link(line))).join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * A line as its script runs: the mark tells a client that goes by the first letter, and the isolate one that takes every
 * line for left to right. Addresses stay bare, or clients would make the marks a part of them.
 */
function directed(direction: Direction): (line: string) => string {
  return (line) => (direction === "rtl" && line !== "" ? `\u200f\u2067${line}\u2069` : line);
}
