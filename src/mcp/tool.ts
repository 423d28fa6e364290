import type { CallToolResult } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { type DoorHints, InputError, nextStep, tellWithPlace } from "../schema/input-error.js";
import type { ToolWays } from "./ways.js";

/** One tool: schema in, one engine call, a short typed answer out. */
export interface Tool<I = unknown, O = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType<I>;
  readonly output: z.ZodType<O>;
  /** Leaves nothing changed on the person's machine. */
  readonly readOnly: boolean;
  run(input: I, ways: ToolWays): Promise<O>;
}

export function defineTool<I, O>(tool: Tool<I, O>): Tool {
  return tool as unknown as Tool;
}

/** The next step as an assistant takes it. */
const HINTS: DoorHints = {
  "bad-option": "Call it again with what the tool's schema says.",
  "bad-data": "Call it again with what the tool's schema says.",
  "no-text": "It looks like a scan: ask the person for the CV as text, or for the file it was exported from.",
  "unknown-role": "Call find_role with the person's own words, and ask which one is meant.",
  "unknown-skill": "Use the skill ids that skill_gap or match_ads answer with.",
  "role-without-data": "Call find_role for roles with postings, or match_ads with postings of the person's own.",
};

/** Errors tell the assistant what to do next; a bug tells nothing of a CV. */
export async function callTool(tool: Tool, input: unknown, ways: ToolWays): Promise<CallToolResult> {
  try {
    const answer = (await tool.run(input, ways)) as Record<string, unknown>;
    return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (error) {
    const text =
      error instanceof InputError
        ? `${tellWithPlace(error.message, error.place)} ${nextStep(error, HINTS)} [${error.code}]`
        : "this is a bug of Groundwork, not of your call. Tell the person, and go on without this tool. [bug]";
    return { content: [{ type: "text", text }], isError: true };
  }
}
