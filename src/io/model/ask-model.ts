import { LIMITS } from "../../limits.js";
import type { ModelAnswer } from "../../model/reword.js";
import type { ModelAddress } from "./model-address.js";

/** One question, one answer, within a time. Every way to fail is an answer too: the report is made without. */
export async function askModel(
  address: ModelAddress,
  instructions: string,
  prompt: string,
  within: { readonly seconds?: number } = {},
): Promise<ModelAnswer> {
  const signal = AbortSignal.timeout((within.seconds ?? LIMITS.modelSeconds) * 1000);
  if (address.protocol === "ollama") return (await import("./ask-ollama.js")).askOllama(address, instructions, prompt, signal);
  const { generateText, APICallError } = await import("ai");
  try {
    const { text, finishReason } = await generateText({
      model: await openModel(address),
      system: instructions,
      prompt,
      temperature: 0,
      maxRetries: 0,
      abortSignal: signal,
    });
    if (finishReason === "content-filter") return { failure: "refused" };
    return text.trim() === "" ? { failure: "refused" } : { text };
  } catch (error) {
    if (signal.aborted) return { failure: "too-slow" };
    if (APICallError.isInstance(error)) return { failure: error.statusCode === undefined ? "no-answer" : "refused" };
    if (error instanceof Error && /^AI_/.test(error.name)) return { failure: "unreadable" };
    throw error;
  }
}

async function openModel({ protocol, url, model, key }: ModelAddress) {
  if (protocol === "anthropic") {
    const { createAnthropic } = await import("@ai-sdk/anthropic");
    return createAnthropic({ baseURL: url, apiKey: key ?? "" })(model);
  }
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  return createOpenAICompatible({ name: "model", baseURL: url, ...(key === null ? {} : { apiKey: key }) })(model);
}
