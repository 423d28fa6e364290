import { type CSSProperties, memo, type ReactNode } from "react";
import { measureColumns } from "../../render/format/column-widths.js";
import { headVariables } from "../../render/format/html-table.js";
import type { Block, DocumentSection } from "../../render/tree.js";
import { plainText } from "../../render/tree.js";
import { Picture } from "./picture.js";
import { SentenceText } from "./sentence.js";

/** A section of the report, of the same tree that every format is written from. */
export const ReportSection = memo(function ReportSection({ section }: { readonly section: DocumentSection }): ReactNode {
  const heading = <SentenceText sentence={section.heading} />;
  return (
    <section id={section.id} className={`part depth-${section.depth}`}>
      {section.depth === 1 ? <h2>{heading}</h2> : section.depth === 2 ? <h3>{heading}</h3> : <h4>{heading}</h4>}
      {section.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change their order
        <BlockView key={at} block={block} />
      ))}
    </section>
  );
});

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p data-finding={block.finding}>
          <SentenceText sentence={block.sentence} />
        </p>
      );
    case "list": {
      const items = block.items.map(({ finding, sentence }) => (
        <li key={finding} data-finding={finding}>
          <SentenceText sentence={sentence} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <TableView block={block} />;
    case "chart":
      return (
        <figure>
          <Picture svg={block.svg} label={plainText(block.title)} />
          <figcaption>
            <strong>
              <SentenceText sentence={block.title} />.
            </strong>{" "}
            <SentenceText sentence={block.description} />
          </figcaption>
        </figure>
      );
  }
}

function TableView({ block }: { readonly block: Extract<Block, { kind: "table" }> }): ReactNode {
  const side = (at: number): string | undefined => (block.numeric[at] ? "n" : undefined);
  const first = block.head[0];
  const { stacked } = measureColumns([block])(block);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <div className="table" role="group" tabIndex={0} aria-label={first === undefined ? "Table" : plainText(first)}>
      <table className={stacked ? "stack" : undefined} style={stacked ? (headVariables(block) as CSSProperties) : undefined}>
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
              <th key={at} scope="col" className={side(at)}>
                <SentenceText sentence={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ finding, cells }) => (
            <tr key={finding} data-finding={finding}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                  <th key={at} scope="row">
                    <SentenceText sentence={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                  <td key={at} className={side(at)}>
                    <SentenceText sentence={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
