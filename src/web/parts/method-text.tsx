import { type ReactNode, useState } from "react";
import { askEngine } from "../engine/client.js";
import { describeTrouble } from "../session/actions.js";
import { changeSession } from "../session/session.js";
import { MarkdownText } from "./markdown-text.js";

/** The page of a method, fetched when it is opened. */
export function MethodText({ id }: { readonly id: string }): ReactNode {
  const [text, setText] = useState<string | null>(null);
  const load = (isOpen: boolean): void => {
    if (!isOpen || text !== null) return;
    askEngine("method", [id]).then(setText, (cause: unknown) => changeSession({ trouble: describeTrouble(cause) }));
  };
  return (
    <details className="method" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>How it is worked out</summary>
      {text === null ? <p className="soft">One moment …</p> : <MarkdownText text={text} />}
    </details>
  );
}
