import { expect, it } from "vitest";
import { EngineBusy, EnginePool } from "../../../src/io/engine/engine-pool.js";
import { refuseTrouble } from "../../../src/server/trouble.js";

it("more than may wait is refused at once, with the time to come back; what waits is answered", async () => {
  const engine = new EnginePool({ size: 1, most: 2 });
  const ask = () => engine.run("skill", { name: "Python" });
  const asked = [ask(), ask(), ask()];
  const refused = await ask().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(EngineBusy);
  const response = refuseTrouble(refused);
  expect([response.status, Number(response.headers.get("retry-after")) >= 1]).toEqual([503, true]);
  expect(await Promise.all(asked)).toEqual(["python", "python", "python"]);
  await engine.close();
});
