import type { ReactNode } from "react";

/** A drawing that our own renderer wrote; a report from a file brings none, for pictures are drawn from its figures. */
export function Picture({ svg, label }: { readonly svg: string; readonly label: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing is scrolled by keyboard too
    <div className="plot" role="group" tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: text in it is escaped where it is drawn, and the page's policy runs no script in it */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  );
}
