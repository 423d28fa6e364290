import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/cv/dates/find-dates.js";
import { inferDateOrder } from "../../../src/cv/dates/infer-date-order.js";
import { inferLastOpen } from "../../../src/cv/dates/infer-last-open.js";

/** Written form to `from..to`; a lone date is `..to`. */
const RANGES: readonly (readonly [string, string])[] = [
  ["03/2020 - 05/2021", "2020-03..2021-05"],
  ["03.2020 – heute", "2020-03..present"],
  ["15/03/2020 - 20/04/2021", "2020-03..2021-04"],
  ["Mar '20 – Jun '22", "2020-03..2022-06"],
  ["Jan 20 - Mar 22", "2020-01..2022-03"],
  ["05/19 – 08/21", "2019-05..2021-08"],
  ["June’24 – July’24", "2024-06..2024-07"],
  ["2022 sept. – aujourd’hui", "2022-09..present"],
  ["10-2018 / heden", "2018-10..present"],
  ["02-2015 / 09-2018", "2015-02..2018-09"],
  ["2020/01 - até ao presente", "2020-01..present"],
  ["2014–19", "2014..2019"],
  ["2013-14", "2013..2014"],
  ["2010-11", "2010..2011"],
  ["2010-11 - 2012-03", "2010-11..2012-03"],
  ["2020-03 – 2021-11", "2020-03..2021-11"],
  ["seit 2021", "2021..present"],
  ["2019 onwards", "2019..present"],
  ["seit Januar 2022, Hamburg", "2022-01..present"],
  ["January 2019 – to date", "2019-01..present"],
  ["Jan 2019 till date", "2019-01..present"],
  ["June 2019 to present", "2019-06..present"],
  ["Aug 2024 — Now", "2024-08..present"],
  ["Since June 2018", "2018-06..present"],
  ["2019 –", "2019..present"],
  ["2019 –  Example Ltd, Fitter", "2019..present"],
  ["2019 – Fitter", "..2019"],
  ["Depuis mars 2019", "2019-03..present"],
  ["Apr 17 -", "2017-04..present"],
  ["Sept. 2014 – févr. 2019", "2014-09..2019-02"],
  ["2016 – aujourd'hui", "2016..present"],
  ["avril 2021 – présent", "2021-04..present"],
  ["du 3 mars 2019 au 4 mai 2020", "2019-03..2020-05"],
  ["De mayo de 2019 a la actualidad", "2019-05..present"],
  ["De octubre de 2014 a abril de 2019", "2014-10..2019-04"],
  ["van maart 2018 tot heden", "2018-03..present"],
  ["da marzo 2015 a giugno 2018", "2015-03..2018-06"],
  ["gen 2019 – in corso", "2019-01..present"],
  ["desde 2017 até o momento", "2017..present"],
  ["set 2015 – dez 2018", "2015-09..2018-12"],
  ["Jan – Mar 2020", "2020-01..2020-03"],
  ["Jan. bis März 2020", "2020-01..2020-03"],
  ["Winter 2019 - Spring 2020", "2019..2020"],
  ["March 15, 2020 – April 3, 2021", "2020-03..2021-04"],
  ["15. März 2020 bis 3. April 2021", "2020-03..2021-04"],
  ["(Mar 2021 - Present) Leads", "2021-03..present"],
  ["Jan 2019 - Present · 5 yrs 2 mos", "2019-01..present"],
  ["August 20XX – March 20XX", "null..null"],
  ["January 20XX - Current", "null..present"],
  ["Summer 2022", "..2022"],
  ["Q3 2021", "..2021"],
  ["Expected May 2019", "..2019-05"],
  ["Class of 2016", "..2016"],
  ["WS 2019/20", "..2019"],
  ["Curso 2021-22 – actualidad", "2021..present"],
  ["bis 2019", "..2019"],
];

describe("a date of a CV is read in every style", () => {
  it.each(RANGES)("%s", (text, expected) => {
    const [range, ...more] = findDates(text);
    expect(more).toEqual([]);
    expect(range?.single ? `..${range.to}` : `${range?.from}..${range?.to}`).toBe(expected);
  });
});

describe("the one line that lacks its end", () => {
  const others = "2014 – 2019 Sample Ltd, Fitter\n2011 – 2014 Other Ltd, Trainee";
  it.each([
    ["goes on where the other lines go from year to year", `2019 – Example Ltd, Foreman\n${others}`, true],
    ["is a year alone where it lies before them", `2009 – Example Ltd, Helper\n${others}`, false],
    ["is a year alone where all lines are", "2019 – Foreman\n2014 – Fitter", false],
    ["is not looked for where a line says that it goes on", `2019 – today Example Ltd\n${others}`, false],
  ])("%s", (_, text, open) => {
    expect(inferLastOpen(text)).toBe(open);
  });
  it("is read from its year until today", () => {
    expect(findDates("2019 – Example Ltd, Foreman", { monthFirst: false, lastOpen: true })).toMatchObject([
      { from: "2019", to: "present" },
    ]);
  });
});

describe("a number is no date", () => {
  it.each(["ISO 9001", "$2000 bonus", "2000+ users", "10.1234/neurips.2023.1234", "PE #12345-IL", "oggi", "12-lead ECG", "1,999 units"])(
    "%s",
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

it("a range that runs backwards is read as it stands", () => {
  expect(findDates("2019 – 2017")).toMatchObject([{ from: "2019", to: "2017" }]);
});

it("03/04/2020 is in March only where the document shows that months come first", () => {
  expect(findDates("03/04/2020 - 05/06/2021", { monthFirst: true })).toMatchObject([{ from: "2020-03", to: "2021-05" }]);
  expect(findDates("03/04/2020 - 05/06/2021", { monthFirst: false })).toMatchObject([{ from: "2020-04", to: "2021-06" }]);
  expect(inferDateOrder("03/15/2020 - Current, 06/01/2016")).toBe(true);
  expect(inferDateOrder("15/03/2020 - 06/01/2016")).toBe(false);
  expect(inferDateOrder("Salem, OR  06/01/2016")).toBe(true);
});

it("the words of a date cover the date, its brackets and its printed length, nothing else", () => {
  const text = "Engineer (Jan 2019 - Dec 2020) at Acme";
  const [date] = findDates(text);
  expect(text.slice(date?.start, date?.end)).toBe("(Jan 2019 - Dec 2020)");
});

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" "),
};

it("the form of a company before a date is no August, and years of versions are no dates", () => {
  expect(findDates("Marketing Specialist, Beispiel AG — 04/2021 to date")).toMatchObject([{ from: "2021-04", to: "present" }]);
  expect(findDates("Developer, Beispiel AG 2019 – 2021")).toMatchObject([{ from: "2019", to: "2021" }]);
  expect(findDates("Windows Server 2016-2022, AD")).toEqual([]);
  expect(findDates("Head Office 2016-2022")).toMatchObject([{ from: "2016", to: "2022" }]);
});

it("every month of every language comes back from every way of writing a range", () => {
  const month = fc.record({ year: fc.integer({ min: 1970, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) });
  const two = (value: number) => String(value).padStart(2, "0");
  fc.assert(
    fc.property(
      month,
      month,
      fc.constantFrom(...Object.keys(MONTHS)),
      fc.constantFrom(" - ", " – ", "–", " — "),
      (a, b, language, sign) => {
        const names = MONTHS[language] ?? [];
        const forms = [
          [`${names[a.month - 1]} ${a.year}`, `${names[b.month - 1]} ${b.year}`],
          [`${two(a.month)}/${a.year}`, `${two(b.month)}/${b.year}`],
          [`${two(a.month)}.${a.year}`, `${two(b.month)}.${b.year}`],
          [`${a.year}-${two(a.month)}`, `${b.year}-${two(b.month)}`],
        ];
        for (const [from, to] of forms) {
          const spaced = from?.includes("-") && sign === "–" ? " – " : sign;
          expect(findDates(`${from}${spaced}${to}`)).toMatchObject([
            { from: `${a.year}-${two(a.month)}`, to: `${b.year}-${two(b.month)}` },
          ]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
