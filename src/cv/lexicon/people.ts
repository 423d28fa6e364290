/** People at work, folded: whom a line says that somebody spoke to, served or agreed something with. */

/** Whom one serves as a customer: whoever looks after patients or teaches pupils cares and teaches, and sells nothing. */
export const CUSTOMERS = String.raw`customers?|clients?|guests?|users?|residents?|visitors?|members?|tenants?|landlords?|passengers?|shoppers?|callers?|subscribers?|homeowners?|accounts(?! (?:package|software|department|team|office|payable|receivable))|kund\w+|gaste\w*|clientes?|client[ei]|usuarios?|utilisateurs?|huespedes|ospiti`;

/** Whom the work is done for: those too who are cared for, taught or chosen. */
export const CLIENTS = String.raw`${CUSTOMERS}|patients?|famil(?:y|ies)|parents?|relatives|pupils?|students?|learners?|applicants?|candidates?|patient\w+|bewohner\w*|eltern|pacientes?`;

/** Who decides. */
export const DECIDERS = String.raw`(?:area|regional|department|plant|shop|store|shift|project|product|account|general|senior|hiring|line|budget|sales) managers?|managers|directors?|executives?|boards?|investors?|leadership|department heads|heads of \w+|founders?|(?:senior |upper )?management|vps?|c-level|committees?|council|councillors|trustees|governors|ministers?|regulators?|auditors?|(?:product|business|cost-centre|cost|budget|process) owners?|authorit(?:y|ies)|leitung|geschaftsfuhrung|vorstand|fuhrungskraft\w*|abteilungsleit\w+|direction|directeurs?|comite|direccion|jefes?|responsables?|direzione|dirigenti|administracao|diretor\w*`;

/** People by their trade: with whom one works, and whose deed on one's own line is theirs. */
export const TRADES = String.raw`engineers?|developers?|programmers?|designers?|scientists?|analysts?|architects?|technicians?|nurses?|doctors?|teachers?`;

/** The same in the plural behind a name that says of what: "the network engineers", "three backend developers". */
export const SPECIALISTS =
  "engineers|developers|analysts|scientists|administrators|technicians|architects|designers|specialists|consultants";

/** With whom the work is done. */
export const COLLEAGUES = String.raw`colleagues?|co-?workers?|teams?|staff|${TRADES}|physicians|gps|artists?|operators?|crews?|founders|volunteers?|suppliers?|vendors?|contractors?|police|kolleg\w+|mitarbeit\w+|lieferanten|collegues?|fournisseurs?|companeros|proveedores|colleghi|fornitori|collega'?s|desks?|integrators?|sales|marketing|finance|hr|it`;

export const ANYONE = `${CLIENTS}|${DECIDERS}|${COLLEAGUES}`;
