import { expect, it } from "vitest";
import { maybeSystemTrouble } from "../../../src/cli/trouble/system-trouble.js";

const refused = (message: string, of: object) => maybeSystemTrouble(Object.assign(new Error(message), of));

it("what the machine refuses is told with what to do, also where it names no file, and a bug stays a bug", () => {
  expect(refused("ENOSPC: no space left on device, write", { code: "ENOSPC", syscall: "write" })).toMatchObject({
    code: "not-writable",
    place: null,
  });
  expect(refused("ENOENT", { code: "ENOENT", syscall: "mkdir", path: "/proc/x" })).toMatchObject({
    code: "not-writable",
    place: "/proc/x",
  });
  expect(refused("ENOENT", { code: "ENOENT", syscall: "open", path: "x" })).toMatchObject({ code: "no-such-file" });
  expect(refused('IO Error: Could not write file "s.duckdb": No space left on device', {})).toMatchObject({ code: "not-writable" });
  expect(refused("x is not a function", {})).toBeUndefined();
});
