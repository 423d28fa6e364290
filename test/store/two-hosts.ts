import { execFileSync, spawnSync } from "node:child_process";

const ip = (...args: string[]): void => void execFileSync("ip", args, { stdio: "pipe" });

export interface Host {
  /** Before a command, so that it runs there. */
  readonly enter: readonly string[];
  cut(): void;
  mend(): void;
}

export interface Hosts {
  /** Where the machine that made them is reached from them. */
  readonly address: string;
  readonly hosts: readonly Host[];
  end(): void;
}

let made = 0;

/** Two network namespaces behind one bridge; null where this machine may not make any. */
export function makeHosts(): Hosts | null {
  // Names of a link have at most fifteen letters.
  const number = process.pid * 8 + made++;
  const tag = `gw${number % 1_000_000}`;
  const net = `10.231.${number % 250}`;
  if (spawnSync("ip", ["link", "add", tag, "type", "bridge"]).status !== 0) return null;
  const names = ["a", "b"].map((letter) => `${tag}${letter}`);
  const end = (): void => {
    for (const name of names) spawnSync("ip", ["netns", "del", name]);
    spawnSync("ip", ["link", "del", tag]);
  };
  try {
    ip("addr", "add", `${net}.1/24`, "dev", tag);
    ip("link", "set", tag, "up");
    for (const [at, name] of names.entries()) {
      ip("netns", "add", name);
      ip("link", "add", `${name}0`, "type", "veth", "peer", "name", `${name}1`);
      ip("link", "set", `${name}0`, "master", tag, "up");
      ip("link", "set", `${name}1`, "netns", name);
      ip("-n", name, "addr", "add", `${net}.${at + 2}/24`, "dev", `${name}1`);
      ip("-n", name, "link", "set", `${name}1`, "up");
      ip("-n", name, "link", "set", "lo", "up");
    }
  } catch {
    end();
    return null;
  }
  const hosts = names.map(
    (name): Host => ({
      enter: ["ip", "netns", "exec", name],
      cut: () => ip("link", "set", `${name}0`, "down"),
      mend: () => ip("link", "set", `${name}0`, "up"),
    }),
  );
  return { address: `${net}.1`, hosts, end };
}
