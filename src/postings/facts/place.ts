import { findPlaces } from "../../text/places.js";

export interface PostingPlace {
  readonly country: string[];
  readonly city: string | null;
}

const LOCATION_LINE =
  /^[\s*#•>-]*(?:\*\*)?(?:location|locations|standort|standorte|arbeitsort|lieu|localisation|ubicaci[oó]n|localidad|locatie|plaats|sede|local|ort|based in|office)\s*(?:\*\*)?\s*[:：]\s*(?:\*\*)?(.{2,160})$/imu;

/** The location field decides; else a location line, the fact sheet of a board's first line, or where the text says the work is. */
export function readPlace(location: string | null, text: string): PostingPlace {
  for (const words of [location ?? "", LOCATION_LINE.exec(text)?.[1] ?? "", factSheet(text), basedIn(text)]) {
    const places = findPlaces(words);
    if (places.length > 0)
      return { country: [...new Set(places.map(({ country }) => country))], city: places.find(({ city }) => city !== null)?.city ?? null };
  }
  return { country: [], city: null };
}

function factSheet(text: string): string {
  const first = /[^\n]+/.exec(text)?.[0] ?? "";
  return first.includes("|") ? first.slice(0, 300) : "";
}

function basedIn(text: string): string {
  return [
    ...text.matchAll(
      /\b(?:based in|located in|office in|offices in|our .{0,20}office in|in our|position in|role in|work from|onsite in|on-site in|remote within|remote in|headquartered in)\s+([^.;\n]{2,60})/gi,
    ),
  ]
    .slice(0, 3)
    .map((match) => match[1])
    .join(" | ");
}
