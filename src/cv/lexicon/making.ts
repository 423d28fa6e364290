import { says } from "./tells.js";

/** Something made with one's own hands, folded, in seven languages: a line of awards that tells it tells work. */
export const tellsMaking = says(
  String.raw`(?:re)?built|coded|programmed|developed|prototyped|implemented|wrote|trained (?:a|the|our) (?:\S+ ){0,2}(?:models?|networks?|classifiers?)|i (?:did|made|designed|led|ran|wired|trained)`,
  `gebaut|entwickelt|programmiert|umgesetzt|geschrieben|gebouwd|ontwikkeld|geprogrammeerd`,
  `developpee?|programmee?|concue?|realisee?|construit[eo]?|desarroll(?:ado|ada|amos|e)|programad[oa]|construid[oa]|sviluppat[oa]|programmat[oa]|costruit[oa]|desenvolvid[oa]`,
);
