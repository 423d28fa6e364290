import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { renderLayoutSvg } from "../../render/layout-svg.js";
import type { TextDocument } from "../../schema/document.js";

type Span = readonly [number, number];

interface PagePictureProps {
  readonly document: TextDocument;
  readonly spans: readonly Span[];
}

/** The page as it was read, with the lines that carry the evidence marked. */
export function PagePicture({ document, spans }: PagePictureProps): ReactNode {
  const labels = useMemo(() => spans.map(([start, end]) => ({ start, end, label: "evidence" })), [spans]);
  const pages = useMemo(() => renderLayoutSvg(document, labels), [document, labels]);
  const marked = document.lines.find((line) => spans.some(([start, end]) => line.start < end && line.end > start));
  const page = marked?.page ?? 1;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    const height = document.pages.find(({ number }) => number === page)?.height ?? 1;
    if (element === null || marked?.box == null) return;
    const top = (marked.box[1] / height) * element.scrollHeight;
    element.scrollTop = Math.max(0, top - element.clientHeight / 3);
  }, [document, marked, page]);
  const svg = pages[page - 1];
  if (svg === undefined) return null;
  return (
    <figure className="page">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tall page is scrolled by keyboard too */}
      <div className="page-sheet" ref={holder} role="group" tabIndex={0} aria-label={`Page ${page} of the CV, the line marked`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the words of the CV are escaped where the page is drawn */}
        <div dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
      <figcaption>
        Page {page} of {document.pages.length}, as it was read
      </figcaption>
    </figure>
  );
}
