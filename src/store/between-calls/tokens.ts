import { createHash, randomBytes } from "node:crypto";
import { InputError } from "../../schema/input-error.js";

export type Scope = "read" | "write";

export interface TokenHolder {
  readonly name: string;
  /** Whose jobs and CVs it opens. */
  readonly tenant: string;
  readonly scope: Scope;
}

/** Tokens are shown once; only their SHA-256 is kept. */
export interface TokenBook {
  list(): Promise<readonly TokenHolder[]>;
  add(holder: TokenHolder): Promise<string>;
  remove(name: string): Promise<void>;
  /** Looked up with each call, so that a token that is removed is refused at once. */
  find(token: string): Promise<TokenHolder | null>;
}

const PREFIX = "gw_";

/** 256 random bits need no slow hash. */
export function drawToken(): { token: string; sha256: string } {
  const token = `${PREFIX}${randomBytes(32).toString("base64url")}`;
  return { token, sha256: sha256(token).toString("hex") };
}

export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

export function nameTaken(name: string): InputError {
  return new InputError("bad-option", "there is a token of this name.", {
    place: name,
    hint: "Remove it first: groundwork serve token remove NAME.",
  });
}

export function noSuchToken(name: string): InputError {
  return new InputError("unknown-id", "there is no token of this name.", { place: name, hint: "groundwork serve token list shows them." });
}
