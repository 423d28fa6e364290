import type { Correction } from "../../schema/corrections.js";
import { InputError } from "../../schema/input-error.js";
import type { Posting } from "../../schema/posting.js";
import type { Progress } from "../../schema/progress.js";
import { forgetWork } from "../engine/client.js";
import { currentPlace, navigate } from "../route.js";
import { describeTrouble, takeCv } from "./actions.js";
import { clearTable } from "./coach-table.js";
import { changeSession, clearSession, currentSession } from "./session.js";
import { parseTarget } from "./target.js";
import { markSafe } from "./unsaved.js";

/** What a person asked this browser to keep. */
interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly corrections: readonly Correction[];
  readonly ticks?: Progress["done"];
  readonly postings?: readonly Posting[];
  readonly query: string;
}

const DATABASE = "groundwork";
const STORE = "kept";
const KEY = "cv";

/** Other tabs hear that something was kept or forgotten. */
const tabs = new BroadcastChannel("groundwork");
tabs.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (data === "forgotten") {
    forgetWork();
    clearTable();
    clearSession();
    changeSession({ announcement: "Everything was forgotten in another tab." });
  }
  if (data === "kept") changeSession({ announcement: "A CV was kept in another tab." });
};

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  try {
    return await runIn(await open(), mode, work);
  } catch (cause) {
    const [code, refused] = mode === "readonly" ? (["not-readable", "read"] as const) : (["not-writable", "written"] as const);
    throw new InputError(code, `the browser's storage could not be ${refused}.`, {
      hint: "It may be full, or switched off as in a private window.",
      cause,
    });
  }
}

async function runIn<T>(database: IDBDatabase, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      // Storage that is full says so here, and gives no error.
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Whether it is kept; what the browser refuses is told. */
export async function keep(): Promise<boolean> {
  const { bytes, document, corrections, ticks, postings } = currentSession();
  if (bytes === null || document === null) return false;
  const kept: Kept = { name: document.name, bytes, corrections, ticks, postings, query: currentPlace().query };
  try {
    await run("readwrite", (store) => store.put(kept, KEY));
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
    return false;
  }
  tabs.postMessage("kept");
  changeSession({ kept: true, announcement: "Kept in this browser." });
  markSafe("corrections");
  markSafe("ticks");
  return true;
}

export async function forgetEverything(): Promise<void> {
  forgetWork();
  clearTable();
  clearSession();
  try {
    await run("readwrite", (store) => store.clear());
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
    return;
  }
  tabs.postMessage("forgotten");
  changeSession({ announcement: "Everything was forgotten." });
}

const readKept = (): Promise<Kept | undefined> => run<Kept | undefined>("readonly", (store) => store.get(KEY));

export const isKept = async (): Promise<boolean> => (await readKept()) !== undefined;

let isBack = false;

/** Where the page was loaded. */
const landed = currentPlace().path;
const isOfReport = (path: string): boolean => path === "/report" || path.startsWith("/report/");

/** What was kept comes back, or why it does not is told. */
export async function bringBack(): Promise<void> {
  try {
    await bringBackKept();
    tellWhatIsGone();
  } catch (cause) {
    isBack = false;
    if (isSwitchedOff(cause)) return;
    changeSession({ trouble: describeTrouble(cause, () => void bringBack()) });
  }
}

/** A browser whose storage is switched off has kept nothing: who asked for nothing to be kept is told nothing of it. */
function isSwitchedOff(cause: unknown): boolean {
  const { cause: refusal } = cause as Error;
  return refusal instanceof DOMException && (refusal.name === "SecurityError" || refusal.name === "InvalidStateError");
}

/** What was kept comes back once when the page is loaded again; the address wins over the target kept. */
async function bringBackKept(): Promise<void> {
  if (isBack) return;
  isBack = true;
  const kept = await readKept();
  if (kept === undefined || currentSession().document !== null) return;
  const { query } = currentPlace();
  // Most pages open with nothing kept: the schemas are loaded, which takes a third of a page's start, only for what is.
  const { parseKept } = await import("./parse-kept.js");
  const { corrections, postings, ticks } = parseKept(kept);
  await takeCv(kept.bytes, kept.name, parseTarget(query === "" ? kept.query : query), { corrections, postings });
  // Forgotten meanwhile, or not readable any more.
  if (currentSession().document === null) return;
  changeSession({ kept: true, ticks });
  markSafe("corrections");
  markSafe("ticks");
  // The same part of the report as before, unless its reader went on meanwhile.
  if (currentPlace().path === "/report" && isOfReport(landed)) navigate(landed, currentPlace().query, false);
}

/** Whose report is gone with the page that was loaded again, or who came by an address of someone else's, learns why none is shown. */
function tellWhatIsGone(): void {
  const { document, report, work, trouble } = currentSession();
  if (!isOfReport(landed) || currentPlace().path !== "/" || document !== null || report !== null || work !== null || trouble !== null)
    return;
  changeSession({
    trouble: {
      message: "No CV is open here: nothing of it is stored unless you ask, so it is gone when a page is loaded again.",
      hint: "Give it once more. Role, level, region and hours still stand in the address.",
    },
  });
}
