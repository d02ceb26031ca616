import type { Metadata } from "next";
import { Door } from "#components/desk/door.tsx";
import { SignInForm } from "#components/desk/sign-in-form.tsx";
import { env } from "#lib/env.ts";
import { limits } from "#lib/staff/staff.ts";
import { enter } from "./actions.ts";

export const metadata: Metadata = { title: { absolute: "Sign in" } };

export default async function Page({ searchParams }: PageProps<"/sign-in">) {
  const { from } = await searchParams;
  return (
    <Door site={env().SITE_NAME} title="Sign in">
      <SignInForm action={enter} from={typeof from === "string" ? from : ""} limits={limits} />
    </Door>
  );
}
