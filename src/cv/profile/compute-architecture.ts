import type { HeldSkill, Position, Profile } from "../../schema/profile.js";
import { fold } from "../../text/fold-words.js";
import { evidenceTelling } from "./cite.js";

const MOST_QUOTES = 6;

/** Standards across systems, the design of a system, the design of a part. */
const RULES: readonly { readonly value: number; readonly rule: string; readonly pattern: RegExp }[] = [
  {
    value: 3,
    rule: "architecture-3-across-systems",
    pattern:
      /\b(?:enterprise architect\w*|reference architecture|architecture (?:board|guild|review board|standards|principles|governance|strategy)|architectural (?:standards|principles|governance)|(?:technical|engineering|api|coding|design|security) standards (?:across|for (?:all|the (?:company|organi[sz]ation)))|technical (?:strategy|roadmap) (?:for|across)|platform strategy|architekturrichtlinien|unternehmensarchitektur|architekturboard|urbanisation du si|architecture d'entreprise|arquitectura empresarial)(?!\w)/,
  },
  {
    value: 2,
    rule: "architecture-2-system",
    pattern:
      /\b(?:architect(?:ed|ing)|system(?:s)? design|software architecture|system architecture|solution architecture|architectural decisions|(?:design\w*|defin\w+|build\w*|built|implement\w+|own\w*|responsible for|develop\w+) (?:and \w+ )?(?:the |a |an |our |its )?(?:[\w-]+ ){0,4}(?:architecture|infrastructure|platform|distributed system|microservices?)|(?:konzeption|entwurf|aufbau|entwicklung) (?:der |einer |und \w+ (?:der |einer )?)?(?:\w+ ){0,2}(?:architektur|systemarchitektur|plattform|infrastruktur)|architektur (?:der|einer|des)|softwarearchitektur|systemarchitektur|conception (?:de l'|d'une |de la )(?:architecture|plateforme|infrastructure)|architecture (?:de|du|des|d'un)|diseno de (?:la )?(?:arquitectura|plataforma)|arquitectura de (?:sistemas|software)|ontwerp van (?:de |het )?(?:architectuur|platform)|progettazione (?:dell'|della )?(?:architettura|piattaforma)|zero-trust (?:security )?architecture|(?:split|broke|decompos\w+|carv\w+|separacion|separ[eo]|division|aufteilung|zerlegung|decoupage) (?:\w+ ){0,3}(?:the |del |des |du |do )?monolith?\w*)(?!\w)/,
  },
  {
    value: 1,
    rule: "architecture-1-component",
    pattern:
      /\b(?:design(?:ed|ing|s)?|entwarf|entworfen|entwurf|konzipiert\w*|concu|conception|diseno|disene|ontworpen|progettat\w+) (?:and \w+ )?(?:the |a |an |our |new |and |de |d'|un |une |eines? |der |von |van |di |del )*(?:[\w-]+ ){0,5}(?:service|services|module|modules|component|components|schema|schemas|data model|models?|api|apis|pipelines?|interfaces?|library|database|cache|caching layer|layer|index|queue|protocol|mechanism|algorithm|limiter|engine|framework|tool|tools|data pipeline|datenmodell|servicios|modulos|esquemas?|bibliotecas?|schnittstellen?|dienste?s?|modules?|composants?|componentes?)(?!\w)/,
  },
];

/** Over positions and projects; a title that says architect counts as the design of systems. Buildings and care plans are designed too: only work on systems is read. */
export function computeArchitecture(
  positions: readonly Position[],
  projects: readonly Position[],
  skills: readonly HeldSkill[],
): Profile["architecture"] {
  let best: { value: number; rule: string; evidence: string[] } = { value: 0, rule: "architecture-0-none-found", evidence: [] };
  const note = (value: number, rule: string, evidence: readonly string[]) => {
    if (value > best.value) best = { value, rule, evidence: [...evidence] };
    else if (value === best.value && value > 0) best.evidence.push(...evidence);
  };
  for (const position of [...positions, ...projects]) {
    if (!isTechnical(position, skills)) continue;
    if (position.title !== null && /\barchite[ck]t|\barchitecte|\barquitect/.test(fold(position.title.text)))
      note(2, "architecture-2-title", position.title.evidence);
    for (const bullet of position.bullets) {
      const folded = fold(bullet.text);
      const fired = RULES.find((rule) => rule.pattern.test(folded));
      if (fired !== undefined)
        note(
          fired.value,
          fired.rule,
          evidenceTelling(bullet, (sentence) => fired.pattern.test(fold(sentence))),
        );
    }
  }
  return { ...best, evidence: [...new Set(best.evidence)].slice(0, MOST_QUOTES) };
}

/** Fields whose every post is about systems, whatever its lines name. */
const OF_SYSTEMS: ReadonlySet<Position["field"]> = new Set(["software", "data", "ai", "infrastructure", "security"]);

/** What systems are built of; a tool alone (Epic, AutoCAD, Excel) makes no post one of systems. */
const BUILT_OF: ReadonlySet<HeldSkill["kind"]> = new Set([
  "language",
  "framework",
  "library",
  "platform",
  "service",
  "database",
  "protocol",
]);

/** A post is one of systems by its field or, outside these, by what its own lines show. */
function isTechnical(position: Position, skills: readonly HeldSkill[]): boolean {
  if (position.kind === "project" || OF_SYSTEMS.has(position.field)) return true;
  return skills.some(({ kind, shownIn }) => BUILT_OF.has(kind) && shownIn.includes(position.id));
}
