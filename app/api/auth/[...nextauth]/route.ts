import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#lib/staff/auth.ts";

const handler = (request: NextRequest, context: RouteContext<"/api/auth/[...nextauth]">) =>
  NextAuth(request, context, authOptions());

export { handler as GET, handler as POST };
