import { describe, expect, it } from "vitest";
import { run } from "../run-cli.js";

describe("what taxonomy, roles and catalogue know is read by people, and with --json by programs", () => {
  it("shows a skill", async () => {
    const { out, code } = await run("skills", "show", "PostgreSQL");
    expect(code).toBe(0);
    expect(out).toMatch(/^PostgreSQL {2}\(database, id postgresql\)$/m);
    expect(out).toMatch(/^Also written {2}.*Postgres/m);
    expect(out).toContain("groundwork catalogue show postgresql");
    expect(JSON.parse((await run("skills", "show", "postgresql", "--json")).out)).toMatchObject({ id: "postgresql", name: "PostgreSQL" });
  });

  it("shows a role with the postings held", async () => {
    const { out } = await run("roles", "show", "data-engineer");
    expect(out).toMatch(/^Postings {6}\d+ and \d+ older, newest \d{4}-\d{2}$/m);
    expect(out.split("\n").every((line) => line.length <= 110 || line.includes("https://"))).toBe(true);
    expect(JSON.parse((await run("roles", "show", "data-engineer", "--json")).out)).toMatchObject({ id: "data-engineer" });
  });

  it("shows no months of a source of which nothing is counted", async () => {
    const rows = (await run("market", "info", "--market", "built-in")).out
      .split("\n")
      .filter((row) => / (?:role|keyword|nothing|employer) {2,}/.test(row));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/ {2}(?:\d{4}-\d{2} to \d{4}-\d{2}|-) +\d/);
  });

  it("names no month that has not come yet where whole years are counted", async () => {
    for (const command of [
      ["market", "show", "AI engineer"],
      ["market", "info"],
    ])
      expect((await run(...command, "--market", "built-in")).out).toMatch(/\b2025 to 2026\b(?!-)/);
    expect((await run("market", "show", "AI engineer", "--market", "built-in")).out).not.toContain("2026-12");
  });

  it("says which postings are older wherever it counts them", async () => {
    expect((await run("roles", "search", "iOS developer")).out).toMatch(/^ios-engineer .* \d postings and \d{3} older, newest/m);
    expect((await run("market", "show", "iOS developer")).out).toMatch(/\d+ of these are older than the present window/);
    expect(JSON.parse((await run("market", "show", "iOS developer", "--json")).out).older).toBeGreaterThan(20);
    const compared = await run(
      "compare",
      "examples/maya-lindqvist/cv.pdf",
      "--roles",
      "iOS developer, AI engineer",
      "--market",
      "built-in",
    );
    expect(compared.out).toMatch(/^iOS engineer +\d+\* /m);
    expect(compared.out).toMatch(/^\*: too few recent postings; \d+ of the \d+ for iOS engineer are older and may be out of date\.$/m);
    expect(compared.out).toMatch(/^AI engineer +\d+ /m);
  });

  it("shows how a skill is learnt, a resource and a certificate", async () => {
    expect((await run("catalogue", "show", "Docker")).out).toMatch(/^Level 0 to 1 {2}\d+ h \(\d+ to \d+\): /m);
    expect((await run("catalogue", "show", "docker-docs-get-started")).out).toContain("https://docs.docker.com/get-started/");
    expect((await run("catalogue", "show", "cert-cncf-ckad")).out).toMatch(/^Proves {8}Kubernetes/m);
  });

  it("takes a slip of the pen for what it is", async () => {
    expect((await run("skills", "search", "pythoon")).out).toMatch(/written nearly so:\npython /);
    expect((await run("roles", "search", "dta enginer")).out).toMatch(/^read as unknown role.*\ndata-engineer /);
    expect((await run("skills", "show", "kubernettes")).err).toContain("did you mean kubernetes?");
    expect((await run("market", "show", "dta enginer")).err).toContain('did you mean "Data engineer"?');
  });
});
