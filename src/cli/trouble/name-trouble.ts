import { type DoorHints, type InputError, nextStep, tellWithPlace } from "../../schema/input-error.js";

/** The next step as the command line takes it. */
export const CLI_HINTS: DoorHints = {
  "no-text": "It looks like a scan: export it as text from where it was written, or read it with --ocr.",
  "bad-option": "See --help.",
  "unknown-role": "Try `groundwork roles search`.",
  "unknown-skill": "Try `groundwork skills search`.",
  "role-without-data": "Give postings with --ads, or run `groundwork market refresh`.",
  "snapshot-mismatch": "Give the snapshot the report was made with: --market FILE.",
  locked: "Another process owns the store: let it end, or use another --store.",
  offline: "Give --online to allow this address to be fetched.",
  "port-in-use": "Stop the other program, or choose another: --port 0 takes a free one.",
};

/** Fields of a request whose option is called otherwise. */
const FLAGS: Readonly<Record<string, string>> = { given: "--from", postings: "--ads" };

/** asOf of a request is --as-of here. What a command read of its own options has its dashes already. */
function flagOf(option: string): string {
  if (option.startsWith("-")) return option;
  return FLAGS[option] ?? `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Trouble in the words of the command line: what, and what to do. */
export function nameTrouble(error: InputError, helpOf: string): { readonly message: string; readonly hint: string } {
  const { option } = error;
  const flag = option === null ? null : flagOf(option);
  const message = option !== null && error.message.startsWith(option) ? `${flag}${error.message.slice(option.length)}` : error.message;
  const place = flag ?? error.place;
  return { message: tellWithPlace(message, place), hint: nextStep(error, { ...CLI_HINTS, "bad-option": `See ${helpOf}.` }) };
}
