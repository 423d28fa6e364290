import type { ReactNode } from "react";

/** The little Markdown that pages of methods use: headings, paragraphs, lists, code. */
export function MarkdownText({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="markdown">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change their order
          <MarkdownBlock key={at} block={block} />
        ))}
    </div>
  );
}

function MarkdownBlock({ block }: { readonly block: string }): ReactNode {
  const heading = /^#+ (.*)$/.exec(block);
  if (heading !== null) return <h3>{heading[1]}</h3>;
  if (block.startsWith("```")) return <pre>{block.replace(/^```\w*\n|\n?```$/g, "")}</pre>;
  if (/^[-*] /.test(block))
    return (
      <ul>
        {block.split(/\n(?=[-*] )/).map((item) => (
          <li key={item}>{inline(item.slice(2))}</li>
        ))}
      </ul>
    );
  if (block.startsWith("|")) return <pre>{block}</pre>;
  return <p>{inline(block)}</p>;
}

function inline(text: string): ReactNode {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll("**", "")
    .split("`")
    .map((part, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order
      at % 2 === 1 ? <code key={at}>{part}</code> : part,
    );
}
