import { readAnswer, writeRequest } from "../../model/reword.js";
import type { Report } from "../../schema/report.js";
import type { Wording } from "../../schema/wording.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { now } from "../clock.js";
import { askModel } from "./ask-model.js";
import { hostOf, type ModelAddress } from "./model-address.js";

/** Says what goes where, asks once, and keeps what passes. */
export async function rewordReport(
  report: Report,
  address: ModelAddress,
  taxonomy: Taxonomy,
  say: (line: string) => void,
): Promise<Wording> {
  const request = writeRequest(report);
  say(
    `${request.sentences.length} sentences with their figures and names taken out, no CV text, go to ${address.model} at ${hostOf(address)}`,
  );
  const prompt = JSON.stringify(
    Object.fromEntries(request.sentences.map(({ finding, template, slots }) => [finding, { sentence: template, slots }])),
  );
  const answer = await askModel(address, request.instructions, prompt);
  const wording = readAnswer(report, request, answer, { model: address.model, time: now() }, taxonomy);
  const [taken, refused] = [Object.keys(wording.sentences).length, Object.keys(wording.refused).length];
  say(
    wording.failure === null
      ? `${taken} sentences reworded; ${refused} refused, where our own words stand`
      : `The model gave no wording (${wording.failure}); the report has our own words`,
  );
  return wording;
}
