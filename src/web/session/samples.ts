import addresses from "virtual:data-files";
import { fetchBytes } from "../engine/fetch-bytes.js";

export interface Sample {
  readonly id: string;
  readonly person: string;
  readonly story: string;
  readonly file: string;
  readonly role: string;
  readonly level: string;
}

/** The examples of the command line, with their targets. */
export const SAMPLES: readonly Sample[] = [
  {
    id: "maya-lindqvist",
    person: "Maya Lindqvist",
    story: "Web developer, aims at Senior AI engineer",
    file: "cv.pdf",
    role: "ai-engineer",
    level: "senior",
  },
  {
    id: "tomas-ferreira",
    person: "Tomás Ferreira",
    story: "Senior data analyst, aims at Data engineer",
    file: "cv.docx",
    role: "data-engineer",
    level: "",
  },
  {
    id: "ines-okafor",
    person: "Ines Okafor",
    story: "Nurse who changes fields, aims at Data analyst",
    file: "resume.json",
    role: "data-analyst",
    level: "",
  },
];

export async function fetchSample({ id, file }: Sample): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string }> {
  return { bytes: await fetchBytes(`/${addresses[`sample:${id}`]}`), name: file };
}
