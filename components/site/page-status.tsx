/**
 * Answers a page with a status that means it is no page. Next can give such a status only with an empty body, so the
 * page is rendered as any other, and server.ts reads the status here and answers with it.
 */
export function PageStatus({ code }: { code: 404 | 410 | 451 }) {
  return (
    <>
      <meta name="dateline-status" content={String(code)} />
      <meta name="robots" content="noindex" />
    </>
  );
}
