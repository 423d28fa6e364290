import type { Person } from "../schema/cohort.js";

/** Four bytes a letter still make a name that every disk takes. */
const LONGEST = 60;

/** people/NAME, from the file's name in whatever script; what two would share gets a number that neither has. */
export function nameFolders(people: readonly Pick<Person, "file">[]): string[] {
  const taken = new Set<string>();
  return people.map(({ file }) => {
    const stem = nameOf(file);
    let name = stem;
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${stem}-${nth}`;
    taken.add(name.toLowerCase());
    return `people/${name}`;
  });
}

function nameOf(file: string): string {
  const letters = (file.split(/[/\\]/).at(-1) ?? "")
    .replace(/\.[^.]+$/, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return [...letters].slice(0, LONGEST).join("") || "cv";
}
