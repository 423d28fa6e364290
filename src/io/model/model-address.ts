import { InputError } from "../../schema/input-error.js";

export interface ModelAddress {
  readonly protocol: "ollama" | "openai" | "anthropic";
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** On this machine: nothing leaves it. */
  readonly local: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `ollama:NAME`, `openai:NAME`, `anthropic:NAME` or `URL#NAME` (a server that speaks as OpenAI does). Keys come from the environment. */
export function parseModel(text: string, environment: Environment): ModelAddress {
  const named = /^(ollama|openai|anthropic):(.+)$/.exec(text);
  if (named !== null) return namedModel(named[1] as "ollama" | "openai" | "anthropic", named[2] as string, environment);
  const at = text.lastIndexOf("#");
  if (at > 0 && /^https?:\/\//.test(text) && at < text.length - 1)
    return address("openai", text.slice(0, at), text.slice(at + 1), environment.OPENAI_API_KEY ?? null);
  throw new InputError("bad-option", `--model ${text}: give ollama:NAME, openai:NAME, anthropic:NAME or URL#NAME.`, { place: "--model" });
}

function namedModel(provider: "ollama" | "openai" | "anthropic", model: string, environment: Environment): ModelAddress {
  if (provider === "ollama") return address("ollama", environment.OLLAMA_HOST ?? "http://127.0.0.1:11434", model, null);
  const [variable, base, standard] =
    provider === "openai"
      ? (["OPENAI_API_KEY", "OPENAI_BASE_URL", "https://api.openai.com/v1"] as const)
      : (["ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "https://api.anthropic.com/v1"] as const);
  const key = environment[variable];
  if (key === undefined || key === "")
    throw new InputError("bad-option", `--model ${provider}:${model} needs a key.`, { place: "--model", hint: `Set ${variable}.` });
  return address(provider, environment[base] ?? standard, model, key);
}

function address(protocol: ModelAddress["protocol"], url: string, model: string, key: string | null): ModelAddress {
  const full = /^https?:\/\//.test(url) ? url : `http://${url}`;
  let host: string;
  try {
    host = new URL(full).hostname;
  } catch (cause) {
    throw new InputError("bad-option", `--model: ${full} is no address.`, { place: "--model", cause });
  }
  return { protocol, url: full.replace(/\/$/, ""), model, key, local: /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host) };
}

export function hostOf({ url }: ModelAddress): string {
  return new URL(url).host;
}
