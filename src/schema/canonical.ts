import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { deepFreeze } from "./freeze.js";

/** Of frozen values, so that the text stays true; one that nobody may ask for is not made yet. */
const TEXTS = new WeakMap<object, string | (() => string)>();

/** Keys in code-unit order, no blanks: the one text of a value, on every machine. */
export function canonicalJson(value: unknown): string {
  const known = typeof value === "object" && value !== null ? TEXTS.get(value) : undefined;
  if (typeof known !== "function") return known ?? writeText(value);
  const text = known();
  TEXTS.set(value as object, text);
  return text;
}

/** For a part of many documents: its text is made once. */
export function keepText<T extends object>(part: T): T {
  if (!TEXTS.has(part)) TEXTS.set(part, writeText(part));
  return deepFreeze(part);
}

/** For a record of frozen fields that were written before: their texts in canonical order are all that its own takes. */
export function keepFields<T extends object>(record: T, fields: () => readonly (readonly [string, string])[]): T {
  TEXTS.set(record, () => joinFields(fields()).join(""));
  return Object.freeze(record);
}

/** A value that bears the hash of the rest of it as its id. Its text is made once, for the name and for whoever writes it; it is frozen, so the text stays true. */
export function nameByContent<T extends object>(rest: T): { readonly id: string } & T {
  const fields = Object.keys(rest)
    .filter((key) => key !== "id" && (rest as Record<string, unknown>)[key] !== undefined)
    .sort(byCodeUnit)
    .map((key): [string, string] => [key, canonicalJson((rest as Record<string, unknown>)[key])]);
  const id = hashTexts(joinFields(fields));
  const named = deepFreeze({ id, ...rest });
  TEXTS.set(named, () => joinFields([...fields, ["id", JSON.stringify(id)] as const].sort(([a], [b]) => byCodeUnit(a, b))).join(""));
  return named;
}

/** In pieces: a report's text is hashed as it stands, and joined when somebody writes it. */
function joinFields(fields: readonly (readonly [string, string])[]): string[] {
  const pieces = ["{"];
  for (const [key, text] of fields) pieces.push(`${pieces.length === 1 ? "" : ","}${JSON.stringify(key)}:`, text);
  pieces.push("}");
  return pieces;
}

function writeText(value: unknown): string {
  const order = { holds: true };
  const copy = copyInOrder(value, order);
  // The engine's own writer is several times faster than one of ours, most of all in the first second of a process.
  return order.holds ? JSON.stringify(copy) : writeByHand(value);
}

/** An object does not keep the order of keys that read as numbers, and takes one other for its prototype. */
function keepsPlace(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first < 48 || first > 57) && key !== "__proto__";
}

function isInOrder(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at++) if ((keys[at - 1] as string) > (keys[at] as string)) return false;
  return true;
}

/** The value in order; what stands in order already is not copied. */
function copyInOrder(value: unknown, order: { holds: boolean }): unknown {
  if (value === null || typeof value !== "object") return checkedScalar(value);
  return Array.isArray(value) ? listInOrder(value, order) : recordInOrder(value as Record<string, unknown>, order);
}

function listInOrder(list: readonly unknown[], order: { holds: boolean }): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let at = 0; at < list.length; at++) {
    const item = list[at] ?? null;
    const ordered = copyInOrder(item, order);
    if (ordered !== item) copy ??= [...list];
    if (copy !== null) copy[at] = ordered;
  }
  return copy ?? list;
}

function recordInOrder(record: Readonly<Record<string, unknown>>, order: { holds: boolean }): Readonly<Record<string, unknown>> {
  const keys = Object.keys(record);
  let copy: Record<string, unknown> | null = isInOrder(keys) ? null : {};
  if (copy !== null) keys.sort(byCodeUnit);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    if (!keepsPlace(key)) order.holds = false;
    const held = record[key];
    if (held === undefined) continue;
    const ordered = copyInOrder(held, order);
    if (ordered !== held) copy ??= Object.fromEntries(keys.slice(0, at).map((before) => [before, record[before]]));
    if (copy !== null) copy[key] = ordered;
  }
  return copy ?? record;
}

function checkedScalar(value: unknown): unknown {
  const kind = typeof value;
  if (kind === "number" && !Number.isFinite(value)) throw new Error(`not a finite number in canonical JSON: ${value}`);
  if (value === null || kind === "string" || kind === "number" || kind === "boolean") return value;
  throw new Error(`no canonical JSON for a ${kind}`);
}

function writeByHand(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeByHand(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort(byCodeUnit);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${writeByHand(record[key])}`).join(",")}}`;
}

interface NativeCrypto {
  hash(algorithm: "sha256", data: string | Uint8Array, encoding: "hex"): string;
  createHash(algorithm: "sha256"): { update(data: string): void; digest(encoding: "hex"): string };
}

let native: NativeCrypto | null | undefined;

/** Node's own SHA-256 where the engine runs in Node, a hundred times faster in the first second of a process; elsewhere the same in JavaScript. Loaded when first asked for. */
function maybeNative(): NativeCrypto | null {
  if (native === undefined) {
    const { process } = globalThis as { process?: { getBuiltinModule?(name: string): NativeCrypto } };
    native = process?.getBuiltinModule?.("node:crypto") ?? null;
  }
  return native;
}

export function hashBytes(bytes: Uint8Array): string {
  return maybeNative()?.hash("sha256", bytes, "hex") ?? bytesToHex(sha256(bytes));
}

export function hashText(text: string): string {
  return maybeNative()?.hash("sha256", text, "hex") ?? hashBytes(utf8ToBytes(text));
}

function hashTexts(pieces: readonly string[]): string {
  const hash = maybeNative()?.createHash("sha256");
  if (hash === undefined) return hashText(pieces.join(""));
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

export function hashJson(value: unknown): string {
  return hashText(canonicalJson(value));
}

/** Text order is by code unit everywhere: the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
