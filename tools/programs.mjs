// Programs of the system that some tests use as a user would: a browser, a PDF reader, an office, a database server.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PROGRAMS = [
  { name: "chromium", probe: ["/usr/bin/chromium"], debian: "chromium", skips: "the browser tests" },
  { name: "pdftotext", probe: ["/usr/bin/pdftotext"], debian: "poppler-utils", skips: "the tests that read the PDF back" },
  { name: "postgres", probe: ["/usr/lib/postgresql"], debian: "postgresql", skips: "the tests of the shared store" },
  { name: "ip", probe: ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"], debian: "iproute2", skips: "the tests with two hosts" },
  { name: "parallel", probe: ["/usr/bin/parallel"], debian: "parallel", skips: "the test of the recipe for GNU parallel" },
];

export function installPrograms({ install }) {
  const absent = () => PROGRAMS.filter(({ probe }) => !probe.some(existsSync));
  const wanted = absent();
  if (wanted.length > 0 && install && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted.map(({ debian }) => debian)], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return absent();
}
