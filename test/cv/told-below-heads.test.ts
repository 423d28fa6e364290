import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { OPTIONS } from "./knowledge.js";

async function read(text: string, name = "cv.md") {
  return readCv(await parseDocument(new TextEncoder().encode(text), name), OPTIONS);
}

type Cv = Awaited<ReturnType<typeof read>>;
const posts = (cv: Cv) => cv.positions.map(({ title, organisation }) => `${title?.text} | ${organisation?.text}`);
const told = (cv: Cv) => cv.positions.map(({ bullets }) => bullets.map(({ text }) => text));

describe("what is told below a post, or beside its dates", () => {
  it("a sentence behind the dates was done there, whatever titles stand in it", async () => {
    const cv = await read(
      "# Ada Invented\n\n**Experience**\n\n**Systems Administrator, Sample Freight** (2016 – Feb 2021) Looked after the servers of two depots. Team lead of three from 2019.\n\n**Technician, Example College** (2013 – 2016) First and second line support for many students.\n",
    );
    expect(posts(cv)).toEqual(["Systems Administrator | Sample Freight", "Technician | Example College"]);
    expect(told(cv)).toEqual([
      ["Looked after the servers of two depots. Team lead of three from 2019."],
      ["First and second line support for many students."],
    ]);
  });

  it("leading the team since a year within a post's is no post of its own", async () => {
    const text = await read(
      "Ada Invented\n\nBeruflicher Werdegang\n\nseit 08/2017   Disponentin, Spedition Muster GmbH, Stuttgart\n               Teamleitung seit 2021 (6 Mitarbeiter)\n               Planung von täglich 45 Touren\n\n03/2012 - 07/2017   Sachbearbeiterin Export, Beispiel KG, Esslingen\n               Erstellen von Ausfuhrdokumenten\n",
      "cv.txt",
    );
    expect(posts(text)).toEqual(["Disponentin | Spedition Muster GmbH", "Sachbearbeiterin Export | Beispiel KG"]);
    expect(told(text)).toEqual([
      ["Teamleitung seit 2021 (6 Mitarbeiter)", "Planung von täglich 45 Touren"],
      ["Erstellen von Ausfuhrdokumenten"],
    ]);
    const table = await read(
      "<h1>Ada Invented</h1><h2>Berufserfahrung</h2><table><tr><td><b>2018 – heute</b></td><td><b>Werkstattleiterin</b>, Tischlerei Muster, Linz<br>Teamleitung seit 2021, fünf Gesellen</td></tr><tr><td><b>2012 – 2018</b></td><td><b>Tischlerin</b>, Tischlerei Beispiel, Steyr<br>Treppenbau</td></tr></table>",
      "cv.html",
    );
    expect(posts(table)).toEqual(["Werkstattleiterin | Tischlerei Muster", "Tischlerin | Tischlerei Beispiel"]);
  });

  it("a heading of the level of the posts' own, with a list below it, is no duty of the last post", async () => {
    const cv = await read(
      "# Ada Invented\n\n### Work\n\n**UX lead**, Sample Digital, Antwerp\n2012 – 2015\nLed four designers.\n\n### Alongside\n- Guest lecturer, Example School of Arts, 2019–present\n- Board member, Example meetup, 2017–2021\n\n### Skills\nFigma, Miro\n",
    );
    expect(told(cv)[0]).toEqual(["Led four designers."]);
  });
});
