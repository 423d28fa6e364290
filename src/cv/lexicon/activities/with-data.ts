import { says, type Tells } from "../tells.js";

/** Work with data and models told by what was done. */
export const ACTIVITIES_WITH_DATA: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [
    ["data-modeling"],
    says(
      String.raw`data ?models?|(?:ssas|olap|data) cubes?|cubes? (?:ssas|olap)|(?:star|snowflake|normali[sz]ed) schemas?|sternschema|modelo (?:en estrella|tabular)|schema design|\d+ (?:dbt )?models|dbt (?:project|models?)|(?:(?:re-?)?design|(?:re-?)?model|normali[sz])\w* (?:\S+ ){0,3}(?:tables|schemas?|marts?)|schema (?:\S+ ){0,3}entworfen`,
    ),
  ],
  [
    ["very-large-databases"],
    says(String.raw`(?:database|datenbank)\w* (?:\S+ ){0,4}\d+ ?(?:tb|pb)|\d+ ?(?:tb|pb) (?:\S+ ){0,3}(?:database|datenbank)\w*`),
  ],
  [["database-normalization"], says(String.raw`normali[sz]\w+ (?:\S+ ){0,3}(?:schemas?|tables|databases?|datenbank\w*|esquema|schema)`)],
  [
    ["semantic-layer"],
    says(
      "semantic (?:layer|models?)|metrics layer|(?:dax|lookml) measures|dax (?:measures|medidas)|medidas dax|modelo tabular|tabular models?",
    ),
  ],
  [
    ["data-quality"],
    says(
      "data (?:contracts|quality|tests|checks)|(?:calidad|qualite|qualita|qualidade) (?:de los |des |dei |dos )?(?:datos|donnees|dati|dados)|mismatch between",
      String.raw`(?:check|verif|compar|confirm)\w* (?:that |whether |if )(?:\S+ ){0,6}(?:agree|match|tally|add up|balance|reconcile)s?`,
    ),
  ],
  [
    ["kpis"],
    says(
      String.raw`kpis?|hourly targets|(?:balanced|performance|kpi) scorecards?|(?:defin|track|report|monitor)\w* (?:\S+ ){0,3}(?:metrics|churn|retention|conversion|lifetime value|targets)|indicadores|indicador\w*|kennzahl\w*|suivi (?:\S+ ){0,2}(?:de l'arr|du churn|des indicateurs)`,
    ),
  ],
  [
    ["fine-tuning"],
    says(
      String.raw`fine-?tun(?:ed|ing|es?) (?:\S+ ){0,4}(?:models?|llama\S*|mistral|bert|gpt\S*|llms?|transformers?|checkpoints?|embeddings?|encoder|whisper|adapters?)|qlora|lora (?:runs?|adapters?|weights|training|fine-?tun\w+)`,
    ),
  ],
  [
    ["prompt-engineering"],
    says(
      String.raw`(?:wr(?:ote|it\w+)|design\w*|tun(?:ed|ing)|version\w*|test\w*|engineer\w*|improv\w+|iterat\w+ on) (?:\S+ ){0,3}prompts?|prompt (?:templates?|librar\w+|chains?|versions?|tests?)`,
    ),
  ],
  [
    ["retrieval-augmented-generation"],
    says(
      String.raw`(?:chat\w*|assistant|answers?|questions?|q&a) (?:\S+ ){0,4}(?:over|with|from|about|on) (?:\S+ ){0,4}(?:docs|documents|documentation|handbook|knowledge base|manuals?|wiki|policies|pages|passages|articles|contracts|faqs?)`,
    ),
  ],
  [
    ["vector-search", "information-retrieval"],
    says(
      "retrieval (?:service|pipeline|over)|semantic search|recherche semantique|busqueda semantica|semantische suche|nearest[- ]neighbou?rs?",
    ),
  ],
  [
    ["llm-evaluation"],
    says(
      String.raw`(?:golden|evaluation|eval) (?:sets?|harness\w*|suites?) (?:\S+ ){0,6}(?:answers?|questions?|prompts?|llm\w*|ragas|responses)|(?:rubric|llm|gpt\S*)[- ](?:as[- ]a[- ])?judges?|scor\w+ (?:\S+ ){0,2}answers`,
    ),
  ],
  [
    ["llm-apis"],
    says(
      // Those of OpenAI and Anthropic are names of their own.
      String.raw`(?:mistral|claude|gemini|gpt\S*|llm|language model) apis?|api (?:of|de|von|d'|di) mistral`,
    ),
  ],
  [
    ["data-cleaning"],
    says(
      String.raw`(?:clean|cleans|cleaned|cleaning|dedup\w+|bereinig\w+|nettoye?\w*|limpi\w+) (?:\S+ ){0,6}(?:data|datasets?|corpus|corpora|records|rows|tables|texts?|sentences|daten|datensatze|donnees|datos)`,
    ),
  ],
  [["a-b-testing", "experimentation"], says("(?:price|pricing|split|a/b|multivariate) (?:tests?|experiments?)")],
];
