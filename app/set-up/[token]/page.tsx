import type { Metadata } from "next";
import { Door } from "#components/desk/door.tsx";
import { SetUpForm } from "#components/desk/set-up-form.tsx";
import { env } from "#lib/env.ts";
import { answerWith } from "#lib/request.ts";
import { findSetUpLink } from "#lib/staff/set-up.ts";
import { limits } from "#lib/staff/staff.ts";
import { setUp } from "./actions.ts";

export const metadata: Metadata = { title: { absolute: "Set up" } };

export default async function Page({ params }: PageProps<"/set-up/[token]">) {
  const { token } = await params;
  const link = await findSetUpLink(token);
  if (!link) return <Unknown />;
  if (link === "spent") return <Spent />;
  return (
    <Door site={env().SITE_NAME} title="Open the first account">
      <p>This account manages the site and its staff. The link works once.</p>
      <SetUpForm action={setUp.bind(null, token)} limits={limits} />
    </Door>
  );
}

function Unknown() {
  answerWith(404);
  return (
    <Door site={env().SITE_NAME} title="There is no such link">
      <p>Copy the whole address that the site printed when it started. Only the last one printed works.</p>
    </Door>
  );
}

function Spent() {
  answerWith(410);
  return (
    <Door site={env().SITE_NAME} title="This link is used up">
      <p>
        A set-up link works once, for a day, and only while the site has no staff. If you have an account,{" "}
        <a href="/sign-in">sign in</a>. If nobody has one yet, start the site again: it prints a new link.
      </p>
    </Door>
  );
}
