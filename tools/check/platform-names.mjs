// Reads system, processor and C library out of the names that native packages give their platform packages.
const SYSTEMS = ["darwin", "linux", "win32", "freebsd", "openbsd", "netbsd", "android", "sunos", "aix", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "ppc64le", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];

export function readPlatform(name) {
  const parts = name.replace(/^@/, "").split(/[/-]/);
  const os = parts.find((part) => SYSTEMS.includes(part)) ?? null;
  const cpu = parts.find((part) => PROCESSORS.includes(part)) ?? null;
  if (os === null && cpu !== "wasm32") return null;
  const libc = parts.some((part) => part === "musl")
    ? "musl"
    : parts.some((part) => ["gnu", "glibc", "gnueabihf"].includes(part))
      ? "glibc"
      : null;
  return { os, cpu, libc };
}
