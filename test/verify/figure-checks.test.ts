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

it("a weight that falls on a half is what its counts give: their quotients, added, fall beside it", async () => {
  const { report } = await analyzeExample("tomas-ferreira");
  const weight = Object.values(report.figures).find(({ method }) => method === "weight");
  const derived = report.evidence[weight?.evidence[0] ?? ""];
  if (weight === undefined || derived?.kind !== "derived") throw new Error("the example weighs nothing");
  const counted = (key: "required" | "preferred", n: number) => {
    const figure = report.figures[String(derived.inputs[key])];
    if (figure === undefined) throw new Error(`the weight names no ${key}`);
    return { [figure.id]: { ...figure, n, of: 1000 } };
  };
  const figures = { ...report.figures, ...counted("required", 149), ...counted("preferred", 31) };
  const checkWeight = (value: number) =>
    checkFigures({ ...report, figures: { ...figures, [weight.id]: { ...weight, value } } }).violations.filter(
      ({ place }) => place === `figures.${weight.id}`,
    );
  expect(checkWeight(0.165)).toEqual([]);
  expect(checkWeight(0.164)).toHaveLength(1);
});
