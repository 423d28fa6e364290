import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Note } from "../engine/protocol.js";
import { useSession } from "../session/session.js";
import { MethodText } from "./method-text.js";
import { PagePicture } from "./page-picture.js";
import { SentenceText } from "./sentence.js";

interface WithEvidenceProps {
  readonly notes: Readonly<Record<string, Note>>;
  readonly children: ReactNode;
}

/** Whatever lies inside opens its evidence beside it when touched: the count, the formula, the line on the page. */
export function WithEvidence({ notes, children }: WithEvidenceProps): ReactNode {
  const [open, setOpen] = useState<{ id: string; words: string } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const panel = useRef<HTMLElement>(null);
  const note = open === null ? undefined : notes[open.id];
  const touch = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-note]") : null;
    if (button === null) return;
    event.preventDefault();
    opener.current = button;
    setOpen({ id: button.dataset.note ?? "", words: button.textContent ?? "" });
  };
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  const isOpen = open !== null;
  // Escape closes it from wherever the focus went meanwhile; what lies above the page, a list or a dialog, takes it first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing speaks of the last one that opened it, whichever that is
  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    addEventListener("keydown", closeOnEscape);
    return () => removeEventListener("keydown", closeOnEscape);
  }, [isOpen]);
  useEffect(() => {
    if (open === null) return;
    panel.current?.focus();
    opener.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <div className="with-evidence">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the numbers and quotations inside are links; their clicks arrive here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links turn Enter into a click */}
      <div className="evidence-ground" onClick={touch}>
        {children}
      </div>
      {open !== null && note !== undefined && (
        <aside className="panel" aria-label="Evidence" tabIndex={-1} ref={panel}>
          <div className="panel-head">
            <h2>{open.words}</h2>
            <button type="button" className="button quiet" onClick={close}>
              Close
            </button>
          </div>
          <Evidence key={open.id} note={note} />
        </aside>
      )}
    </div>
  );
}

function Evidence({ note }: { readonly note: Note }): ReactNode {
  const document = useSession((session) => session.document);
  return (
    <>
      {note.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
        <p key={at} className={at === 0 ? "panel-figure" : undefined}>
          <SentenceText sentence={line} />
        </p>
      ))}
      {document !== null && note.spans.length > 0 && <PagePicture document={document} spans={note.spans} />}
      {note.method !== null && <MethodText id={note.method} />}
    </>
  );
}
