import { expect, test } from "vitest";
import { parseJobPostingPage } from "../../../src/postings/source/job-posting-page.js";
import { parseCsv } from "../../../src/postings/source/parse-records.js";
import { readRecords } from "../../../src/postings/source/read-source.js";
import { recogniseColumns } from "../../../src/postings/source/recognise-columns.js";

const OWN = { id: "own", name: "own", licence: "x", selectedBy: "keyword", collected: "2026-03-01" } as const;
const LONG = "We look for an engineer who knows Python, SQL and Airflow and likes to write about what was learnt on the way.";

test("columns are recognised whatever their case and signs", () => {
  const records = parseCsv(
    `Job Title,Company Name,JOB_DESCRIPTION,Date Posted,Salary Range\nData Engineer,Acme,"${LONG}",3 days ago,$100k - $120k`,
  );
  const preset = recogniseColumns(records, { ...OWN, format: "csv" });
  expect(preset?.columns).toEqual({
    title: "Job Title",
    company: "Company Name",
    posted: "Date Posted",
    text: "JOB_DESCRIPTION",
    pay: "Salary Range",
  });
  if (preset === null) return;
  expect(readRecords(records, preset).postings[0]).toMatchObject({
    source: "own",
    pay: "$100k - $120k",
    posting: { title: "Data Engineer", company: "Acme" },
  });
});

test("a file without a text column is none of ours until the person names it", () => {
  const records = parseCsv("a,b\n1,2");
  expect(recogniseColumns(records, { ...OWN, format: "csv" })).toBeNull();
  expect(recogniseColumns(records, { ...OWN, format: "csv", columns: { text: "b" } })?.columns).toEqual({ text: "b" });
});

test("JobPosting data of a page are read from lists and graphs; a broken script is counted", () => {
  const posting = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "JobPosting",
        title: "Data Engineer",
        description: `<p>${LONG}</p>`,
        datePosted: "2026-02-10",
        hiringOrganization: { "@type": "Organization", name: "Acme" },
        jobLocation: { "@type": "Place", address: { addressLocality: "Berlin", addressCountry: "DE" } },
        baseSalary: { currency: "EUR", value: { minValue: 60000, maxValue: 80000, unitText: "YEAR" } },
        employmentType: ["FULL_TIME"],
      },
    ],
  };
  const page = `<html><script type="application/ld+json">${JSON.stringify(posting)}</script><script type='application/ld+json'>{oops</script></html>`;
  const records = parseJobPostingPage(page);
  expect(records[1]).toEqual({ dropped: "unreadable" });
  expect(records[0]).toMatchObject({
    record: { title: "Data Engineer", company: "Acme", location: "Berlin, DE", pay: "EUR 60000 - 80000 per year" },
  });
  expect(parseJobPostingPage("<html>nothing</html>")).toEqual([{ dropped: "unreadable" }]);
});
