import { Parser } from "htmlparser2";
import { InputError } from "../../schema/input-error.js";
import { decodeText } from "./decode-text.js";

/** An XML element; text stands among its children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any writer nests, shallow enough for recursion. */
const MAX_DEPTH = 400;
const MAX_NODES = 3_000_000;

/** XML bytes to a tree. Entities other than the five of XML are not expanded, so no text can grow. */
export function parseXml(bytes: Uint8Array | string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++nodes > MAX_NODES || stack.length > MAX_DEPTH)
          throw new InputError("bomb", "The file is nested or built up beyond what a document is.");
        const element: XmlElement = { name, attributes, children: [] };
        stack[stack.length - 1]?.children.push(element);
        stack.push(element);
      },
      ontext(text) {
        stack[stack.length - 1]?.children.push(text);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(typeof bytes === "string" ? bytes : decodeText(bytes));
  parser.end();
  return root;
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* descendants(child);
  }
}

export function textOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : textOf(child);
  return text;
}
