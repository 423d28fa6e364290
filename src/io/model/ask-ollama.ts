import { z } from "zod";
import type { ModelAnswer } from "../../model/reword.js";
import type { ModelAddress } from "./model-address.js";

const Reply = z.object({ message: z.object({ content: z.string() }) });

/** Ollama's own protocol, which older servers speak that do not speak OpenAI's. */
export async function askOllama(
  { url, model }: ModelAddress,
  instructions: string,
  prompt: string,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const messages = [
    { role: "system", content: instructions },
    { role: "user", content: prompt },
  ];
  const asked = { method: "POST", signal, headers: { "content-type": "application/json" } };
  let text: string;
  try {
    const response = await fetch(`${url}/api/chat`, {
      ...asked,
      body: JSON.stringify({ model, messages, stream: false, options: { temperature: 0 } }),
    });
    if (!response.ok) return { failure: "refused" };
    text = await response.text();
  } catch (error) {
    if (signal.aborted) return { failure: "too-slow" };
    // What fetch throws where there is no server, or none that answers to the end.
    if (error instanceof TypeError) return { failure: "no-answer" };
    throw error;
  }
  const reply = Reply.safeParse(maybeJson(text));
  if (!reply.success) return { failure: "unreadable" };
  const { content } = reply.data.message;
  return content.trim() === "" ? { failure: "refused" } : { text: content };
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
