"use client";

/**
 * What staff see when a page of theirs fails; Next's own page would break the policy of staff pages. For readers the
 * front door has words. Plain, because whatever style this page had would come with every page of the site.
 */
export default function Fault() {
  return (
    <html lang="en">
      <body>
        <title>Please try again in a moment</title>
        <main>
          <h1>Please try again in a moment</h1>
          <p>Something went wrong on our side. What you sent last may not be stored.</p>
          <p>
            <a href="/desk">To the desk</a>
          </p>
        </main>
      </body>
    </html>
  );
}
