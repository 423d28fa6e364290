import type { ReactNode } from "react";
import { bindPercent } from "../../render/format/bind-percent.js";
import { splitOptions } from "../../render/format/option-words.js";
import type { Segment, Sentence } from "../../render/tree.js";

/** A sentence of the report; numbers and quotations open their evidence through the panel that listens above them. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }): ReactNode {
  return sentence.segments.map((segment, at) => (
    // Sentences never change their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
    <SegmentText key={at} segment={segment} />
  ));
}

function SegmentText({ segment }: { readonly segment: Segment }): ReactNode {
  switch (segment.kind) {
    case "figure":
      return (
        <a href={`#${segment.id}`} className="figure" data-note={segment.id}>
          <FigureWords text={segment.text} />
        </a>
      );
    case "quote":
      return (
        <a href={`#${segment.evidence}`} className="quote" data-note={segment.evidence}>
          {segment.text}
        </a>
      );
    case "name":
      return segment.url === null ? (
        segment.text
      ) : (
        <a href={safeAddress(segment.url)} target="_blank" rel="noreferrer noopener">
          {segment.text}
        </a>
      );
    case "ref":
      return (
        <a href="#references" className="ref">
          [{segment.number}]
        </a>
      );
    default:
      return <Words text={segment.text} />;
  }
}

/** Words of a sentence or a command. */
export function Words({ text }: { readonly text: string }): ReactNode {
  const parts = splitOptions(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: words of a sentence never change their order
      <span key={at} className="option-word">
        {part}
      </span>
    ),
  );
}

/** "13 of 267 postings (5 %, 3-8)": what stands in brackets stays on one line, and a share with its sign. */
function FigureWords({ text }: { readonly text: string }): ReactNode {
  const tied = bindPercent(text);
  const at = tied.lastIndexOf(" (");
  if (at < 0) return tied;
  return (
    <>
      {tied.slice(0, at)} <span className="whole">{tied.slice(at + 1)}</span>
    </>
  );
}

/** Only addresses of the web are followed: a report may come from a file of anyone. */
function safeAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
