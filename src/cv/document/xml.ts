import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import { decodeText } from "./decode-text.js";

/** An XML element; text stands among its children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Entities other than the five of XML and numbers are left as they stand: no text can grow by them. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(ATTRIBUTE)) attributes[match[1] ?? ""] = decodeEntities(match[2] ?? match[3] ?? "");
  return attributes;
}

/** The end of a tag: ">" may stand in an attribute. */
function tagEnd(text: string, from: number): number {
  let end = text.indexOf(">", from);
  const quote = /["']/;
  while (end >= 0) {
    const inside = text.slice(from, end);
    if (!quote.test(inside) || isBalanced(inside)) return end;
    end = text.indexOf(">", end + 1);
    if (end - from > 100_000) return -1;
  }
  return -1;
}

function isBalanced(text: string): boolean {
  let open = "";
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (open === "" && (sign === '"' || sign === "'")) open = sign;
    else if (sign === open) open = "";
  }
  return open === "";
}

/** Skips comments, declarations and processing instructions; returns where to go on, or null for a tag. */
function skipMarkup(text: string, at: number): number | null {
  const next = text[at + 1];
  if (next === "?") return after(text, "?>", at);
  if (next !== "!") return null;
  if (text.startsWith("<!--", at)) return after(text, "-->", at);
  if (text.startsWith("<!DOCTYPE", at) && text.slice(at, at + 2000).includes("[")) return after(text, "]>", at);
  return after(text, ">", at);
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

/** XML bytes to a tree. Forgiving: what is not closed ends with its parent. */
export function parseXml(bytes: Uint8Array | string): XmlElement {
  const text = typeof bytes === "string" ? bytes : decodeText(bytes);
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  let top = root;
  let nodes = 0;
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    const end = open < 0 ? text.length : open;
    if (end > at) top.children.push(decodeEntities(text.slice(at, end)));
    if (open < 0) break;
    if (text.startsWith("<![CDATA[", open)) {
      const close = text.indexOf("]]>", open);
      top.children.push(text.slice(open + 9, close < 0 ? text.length : close));
      at = close < 0 ? text.length : close + 3;
      continue;
    }
    const skipped = skipMarkup(text, open);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const close = tagEnd(text, open + 1);
    if (close < 0) break;
    at = close + 1;
    if (text[open + 1] === "/") {
      const name = text.slice(open + 2, close).trim();
      const index = stack.findLastIndex((element) => element.name === name);
      if (index > 0) stack.length = index;
    } else {
      if (++nodes > LIMITS.documentNodes || stack.length > LIMITS.documentDepth)
        throw new InputError("bomb", "The file is nested or built up beyond what a document is.");
      const selfClosing = text[close - 1] === "/";
      const inside = text.slice(open + 1, selfClosing ? close - 1 : close);
      const blank = inside.search(/\s/);
      const element: XmlElement = {
        name: blank < 0 ? inside : inside.slice(0, blank),
        attributes: blank < 0 ? {} : readAttributes(inside.slice(blank)),
        children: [],
      };
      top.children.push(element);
      if (!selfClosing) stack.push(element);
    }
    top = stack[stack.length - 1] ?? root;
  }
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
