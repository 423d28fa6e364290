import { expect, it } from "vitest";
import { checkFigures } from "../../src/verify/figure-checks.js";
import { analyzeExample } from "../examples.js";

it("months worked are counted again from the ranges they name, without the CV", async () => {
  const { report } = await analyzeExample("tomas-ferreira");
  const total = report.profile.experience.total;
  const figure = report.figures[total];
  if (figure?.value == null) throw new Error("the example tells no months");
  expect(checkFigures(report).violations).toEqual([]);
  const longer = { ...report, figures: { ...report.figures, [total]: { ...figure, value: figure.value + 1 } } };
  expect(checkFigures(longer).violations).toMatchObject([{ check: "figure", place: `figures.${total}` }]);
});
