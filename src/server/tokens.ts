import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { readJsonInput } from "../io/files.js";
import { InputError } from "../schema/input-error.js";

/** read: whatever leaves nothing behind. write: also keeping CVs and starting jobs. */
export const Scope = z.enum(["read", "write"]);
export type Scope = z.infer<typeof Scope>;

const TokenFile = z.strictObject({
  schema: z.literal("groundwork/tokens@1"),
  tokens: z.array(z.strictObject({ name: z.string().min(1).max(100), scope: Scope, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type StoredToken = z.infer<typeof TokenFile>["tokens"][number];

const MOST_BYTES = 1_000_000;
const PREFIX = "gw_";

export function defaultTokenFile(): string {
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "groundwork", "tokens.json");
}

export function readTokens(path: string): StoredToken[] {
  if (!existsSync(path)) return [];
  const parsed = TokenFile.safeParse(readJsonInput(path, MOST_BYTES));
  if (!parsed.success)
    throw new InputError("bad-data", "this is no list of tokens.", {
      place: "tokens.json",
      hint: "Write it with groundwork serve token add NAME.",
    });
  return parsed.data.tokens;
}

function writeTokens(path: string, tokens: readonly StoredToken[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.part`, `${JSON.stringify({ schema: "groundwork/tokens@1", tokens }, null, 1)}\n`, { mode: 0o600 });
  renameSync(`${path}.part`, path);
}

/** 256 random bits need no slow hash: only their SHA-256 is stored, and the token is shown this once. */
export function addToken(path: string, name: string, scope: Scope): string {
  const tokens = readTokens(path);
  if (tokens.some((token) => token.name === name))
    throw new InputError("bad-option", "there is a token of this name.", {
      place: name,
      hint: "Remove it first: groundwork serve token remove NAME.",
    });
  const token = `${PREFIX}${randomBytes(32).toString("base64url")}`;
  writeTokens(path, [...tokens, { name, scope, sha256: sha256(token).toString("hex") }]);
  return token;
}

export function removeToken(path: string, name: string): void {
  const tokens = readTokens(path);
  if (!tokens.some((token) => token.name === name)) throw new InputError("unknown-id", "there is no token of this name.", { place: name });
  writeTokens(
    path,
    tokens.filter((token) => token.name !== name),
  );
}

/** Every stored hash is compared, in constant time: how long it takes says nothing of how near a guess was. */
export function findToken(tokens: readonly StoredToken[], given: string): StoredToken | null {
  const hash = sha256(given);
  let found: StoredToken | null = null;
  for (const token of tokens) if (timingSafeEqual(hash, Buffer.from(token.sha256, "hex"))) found = token;
  return found;
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
