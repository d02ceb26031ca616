import { DeskDocument } from "#components/desk/document.tsx";
import { Masthead } from "#components/desk/masthead.tsx";
import { deskMetadata } from "#components/desk/metadata.ts";
import { PanicBanner } from "#components/desk/modes/panic-banner.tsx";
import { env } from "#lib/env.ts";
import { findPanic } from "#lib/modes/desk/overview.ts";
import { isAllowed, may } from "#lib/staff/roles.ts";
import { findStaff } from "#lib/staff/session.ts";
import { leave } from "./actions.ts";
import { deskWords } from "./words.ts";

/** Every page below is for one person: none is drawn before somebody asks. */
export const dynamic = "force-dynamic";
export const metadata = deskMetadata;

// A layout greets; it guards nothing, because Next may draw a page without it.
export default async function Layout({ children }: LayoutProps<"/desk">) {
  const staff = await findStaff();
  const t = await deskWords();
  const panic = staff && isAllowed(staff, "moderate") ? await findPanic(staff) : null;
  const places = [
    { href: "/desk/comments", name: t("desk.comments"), open: staff && may(staff.role, "moderate") },
    { href: "/desk/articles", name: t("desk.articles"), open: staff && may(staff.role, "write") },
    { href: "/desk/pages", name: t("desk.paper"), open: staff && may(staff.role, "publish") },
    { href: "/desk/reads", name: t("desk.reads"), open: staff && may(staff.role, "write") },
    { href: "/desk/links", name: t("desk.links"), open: staff && may(staff.role, "write") },
    { href: "/desk/privacy", name: t("desk.privacy"), open: staff && may(staff.role, "erase") },
    { href: "/desk/people", name: t("desk.people"), open: staff && may(staff.role, "administer") },
  ].filter((place) => place.open);
  const out = { action: leave, name: t("desk.signOut") };
  return (
    <DeskDocument language={t.language}>
      <Masthead site={env().SITE_NAME} label={t("desk.desk")} places={places} name={staff?.name} leave={out} />
      {panic && <PanicBanner panic={panic} t={t} />}
      {children}
    </DeskDocument>
  );
}
