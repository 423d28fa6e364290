import { fold } from "../../text/fold-words.js";

/** Words and marks of certificates, licences and tickets, whatever their trade. */
const WORDS =
  /\b(?:certif\w*|zertifi\w*|licen[cs]e[ds]?|licencia|licentie|accredit\w*|attestat\w*|attestation|habilitation|brevet|diploma|\w*(?:nachweis|lehrgang|schein|berechtigung|zertifikat)|schlusselzahl 95|code 95|meisterbrief|gesellenbrief|approbation|caces|fimo|cqc|permis|patentino|patente|rijbewijs|carnet|registered|chartered|first aid|primo soccorso|primeros auxilios|ehbo|bhv|vca|sst|haccp|cpr|bls|acls|osha|iosh|nebosh|cscs|ipaf|adr|gwo|stcw|iso \d{4,5}|en iso|itil|prince2|pmp|pmi|scrum|safe \d|togaf|cissp|cism|cisa|ccna|ccnp|comptia|cka|ckad|cks|aws certified|az \d{3}|toefl|ielts|goethe zertifikat|delf|dele|level \d|niveau \d|six sigma|green belt|black belt)(?!\w)/;

/** How surely a short line names a certificate by its words alone. */
export function namesCertificate(text: string): boolean {
  return WORDS.test(fold(text).replaceAll("-", " "));
}
