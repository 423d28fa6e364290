import type { ReactNode } from "react";
import type { GlanceItem } from "../engine/protocol.js";
import { SentenceText } from "./sentence.js";

/** The numbers one wants first, each a way into its evidence. */
export function Glance({ items }: { readonly items: readonly GlanceItem[] }): ReactNode {
  return (
    <dl className="glance">
      {items.map(({ label, value, detail }) => (
        <div key={label} className={label === "Next step" ? "glance-next" : "glance-item"}>
          <dt>{label}</dt>
          <dd className="glance-value">
            <SentenceText sentence={value} />
          </dd>
          {detail !== null && (
            <dd className="glance-detail">
              <SentenceText sentence={detail} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
