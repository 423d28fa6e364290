import { describe, expect, it, test } from "vitest";
import { read } from "./knowledge.js";

describe("an ad without a title is of the one role its text names", () => {
  it.each([
    ["Acme | Berlin | ONSITE\n\nWe make maps.\n\nSenior Backend Engineer | €80k\nApply by mail.", "backend-engineer"],
    ["Acme (https://acme.example) | Remote\nWe are looking for a senior data engineer to join our team of six.", "data-engineer"],
    ["Acme | https:&#x2F;&#x2F;acme.example&#x2F;full-stack-developer | Data Engineer | Remote<p>We make maps.", "data-engineer"],
    ["Acme | Remote | Multiple roles\n- Data Engineer\n- Product Designer", null],
    [
      "**URL:** https://acme.example/jobs/123\n\nSenior Data Engineer\nBerlin\nYou work with a Product Designer.\n\nProduct Manager",
      "data-engineer",
    ],
    ["# Job Posting Summary\n**Job Title:** Business Intelligence (BI) Developer\nYou work with:\n- Data Engineer", "bi-developer"],
    ["We make maps.\nThe Associate Data Engineer will be responsible for pipelines.", "data-engineer"],
    ["En \nAcme\n, hacemos mapas.\nBuscamos a un/a \nData Engineer\n con ganas.\nPython", "data-engineer"],
    ["Facciamo mappe.\nCerchi un ruolo di \nData Engineer\n? Scrivici. Nel ruolo di \nData Engineer\n, lavorerai.", "data-engineer"],
    ["Acme | Remote\nOur platform helps every product manager. No recruiters, please.", null],
  ])("%s", (text, role) => expect(read(text).role).toBe(role));

  it("a title that names no role is not made up for by the text", () => {
    expect(read("We are hiring a data engineer as well.", { title: "Beekeeper" }).role).toBeNull();
  });
});

test("a title alone on the first line gives the level, whomever one will coach; several roles give the lowest", () => {
  expect(read("Senior Site Reliability Engineer (Hybrid, Leeds)\n\nWhat you'll do\n- Coach two junior engineers").seniority).toBe("senior");
  expect(read("Acme | Remote | Senior Data Engineer, Junior Data Engineer").seniority).toBe("junior");
  expect(read("Acme | Remote | Many roles\n- Staff SWE, Shoes\n- Senior Dev").seniority).toBe("senior");
  expect(
    read("Acme | Remote | Front End Developer\nReach me (a senior dev on the team); this is not an entry level dev role").seniority,
  ).toBeNull();
  const link = " ".repeat(700);
  expect(read(`Acme | Remote | Many roles\n- Tailor ${link}\n- Platform ${link}\n- Senior Engineer`).seniority).toBe("senior");
});

test("an address in an ad's markup is no skill", () => {
  const text =
    'Acme | <a href="https:&#x2F;&#x2F;acme.example&#x2F;">https:&#x2F;&#x2F;acme.example&#x2F;</a> | Remote<p>Requirements<p>- Python';
  expect(read(text).skills.map(({ id }) => id)).toEqual(["python"]);
});

it.each([
  ["We sell shoes.\n\nAbout the role\nAs a Senior Data Engineer in our team, you sew with data scientists.", "data-engineer"],
  ["We sell shoes.\n\nThe Data Engineer designs, builds and maintains laces.", "data-engineer"],
  ["We sell shoes and hope you like them.\nThe position of Data Analyst is new.", "data-analyst"],
  ["We sell shoes.\nWe are seeking a highly skilled and analytical Senior Data Scientist to join us.", "data-scientist"],
  ["We sell shoes.\nWe are hiring for many different roles including engineering managers and more.", null],
])("the role of an ad without a title is told by whom it addresses or praises: %s", (text, role) => {
  expect(read(text).role).toBe(role);
});
