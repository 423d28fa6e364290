import { InputError } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { isImportFailure } from "./part-failed.js";
import { type CallMessage, NOT_LOADED, type PlainError, type ReplyMessage } from "./protocol.js";

/** The part of a worker's scope that is used; the page's types describe a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null;
  postMessage(message: ReplyMessage, transfer?: Transferable[]): void;
}

export type Progress = (event: StageEvent) => void;
type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * Calls name a method; its arguments are followed by where progress goes. They are answered one after the other: the engine's
 * stages do not wait, so nothing would be won by mixing them.
 */
export function answerCalls(target: object): void {
  const methods = target as Readonly<Record<string, Method | undefined>>;
  const scope = globalThis as unknown as WorkerScope;
  let last: Promise<unknown> = Promise.resolve();
  scope.onmessage = ({ data: { id, call, args } }) => {
    const answer = async (): Promise<void> => {
      try {
        if (methods[call] === undefined) throw new Error(`the worker knows no call ${call}`);
        const value = await methods[call](...args, (progress: StageEvent) => scope.postMessage({ id, progress }));
        scope.postMessage({ id, value });
      } catch (cause) {
        scope.postMessage({ id, error: toPlainError(cause) });
      }
    };
    last = last.then(answer);
  };
  holdLife(scope);
}

/** Whoever waits for a worker that was ended hears of it by the lock it held; where there are no locks, by the clock or not at all. */
function holdLife(scope: WorkerScope): void {
  if (!("locks" in navigator)) return;
  const life = crypto.randomUUID();
  void navigator.locks.request(life, () => {
    scope.postMessage({ life });
    return new Promise(() => undefined);
  });
}

/** A bug's message may hold words of the CV: only where it happened leaves the worker. */
function toPlainError(cause: unknown): PlainError {
  if (cause instanceof InputError) return { code: cause.code, message: cause.message, hint: cause.hint, place: cause.place };
  if (isImportFailure(cause)) return { code: NOT_LOADED, message: "", hint: null, place: null };
  const frames = cause instanceof Error ? (cause.stack ?? "").split("\n").filter((line) => /:\d+:\d+\)?$/.test(line)) : [];
  const place = frames
    .slice(0, 3)
    .map((line) => /([^/\\(]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? "")
    .join(" < ");
  return { code: null, message: `${cause instanceof Error ? cause.name : "Error"} at ${place}`, hint: null, place: null };
}
