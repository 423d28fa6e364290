import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { LayoutLabel } from "../../render/layout-labels.js";
import { boxOf, placeLines } from "../../render/layout-places.js";
import { renderLayoutSvg } from "../../render/layout-svg.js";
import type { TextDocument } from "../../schema/document.js";

/** What stays in sight left of the marked words. */
const MARGIN = 40;

type Span = readonly [number, number];

interface PagePictureProps {
  readonly document: TextDocument;
  readonly spans: readonly Span[];
}

/** The page as it was read, with the words that carry the evidence marked. */
export function PagePicture({ document, spans }: PagePictureProps): ReactNode {
  const page = useMemo(() => pageOf(document, spans), [document, spans]);
  const svg = useMemo(() => renderLayoutSvg(document)[page - 1], [document, page]);
  const boxes = useMemo(
    () =>
      placeLines(document, page).flatMap((placed) =>
        spans.flatMap(([start, end]) => {
          const box = boxOf(placed, start, end);
          return box === null ? [] : [box];
        }),
      ),
    [document, page, spans],
  );
  const holder = useRef<HTMLDivElement>(null);
  const [left = 0, top = 0] = boxes[0] ?? [];
  useEffect(() => {
    const element = holder.current;
    const drawn = element?.querySelector("svg")?.viewBox.baseVal;
    if (element === null || drawn === undefined) return;
    element.scrollTop = (top / drawn.height) * element.scrollHeight - element.clientHeight / 3;
    element.scrollLeft = (left / drawn.width) * element.scrollWidth - MARGIN;
  }, [left, top]);
  if (svg === undefined) return null;
  return (
    <figure className="page">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tall page is scrolled by keyboard too */}
      <div className="page-sheet" ref={holder} role="group" tabIndex={0} aria-label={`Page ${page} of the CV, the words marked`}>
        <div className="page-layers">
          <Drawing svg={svg} />
          <svg className="page-marks" viewBox={/viewBox="([^"]+)"/.exec(svg)?.[1]} aria-hidden="true">
            {boxes.map(([x, y, width, height]) => (
              <rect key={`${x} ${y}`} x={x - 1.5} y={y - 1} width={width + 3} height={height + 2} rx="1.5" />
            ))}
          </svg>
        </div>
      </div>
      <figcaption>
        Page {page} of {document.pages.length}, as it was read
      </figcaption>
    </figure>
  );
}

interface LabelledPagesProps {
  readonly document: TextDocument;
  readonly labels: readonly LayoutLabel[];
}

/** All pages with what each part was taken for. */
export function LabelledPages({ document, labels }: LabelledPagesProps): ReactNode {
  const pages = useMemo(() => renderLayoutSvg(document, labels), [document, labels]);
  return pages.map((svg, at) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide page is scrolled by keyboard too
    // biome-ignore lint/suspicious/noArrayIndexKey: pages have no identity but their place
    <div key={at} className="page-sheet whole" role="group" tabIndex={0} aria-label={`Page ${at + 1} as it was read`}>
      <Drawing svg={svg} />
    </div>
  ));
}

function Drawing({ svg }: { readonly svg: string }): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the words of the CV are escaped where the page is drawn, and the policy runs no script in it
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}

function pageOf(document: TextDocument, spans: readonly Span[]): number {
  return document.lines.find((line) => spans.some(([start, end]) => line.start < end && line.end > start))?.page ?? 1;
}
