interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** Whether robots.txt lets an agent fetch a path: the group of its name, else that of "*"; the longest rule that fits decides, allow on a tie. */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let naming = false;
  for (const line of robots.split(/\r?\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    if (match === null) continue;
    const [key, value] = [(match[1] as string).toLowerCase(), (match[2] as string).trim()];
    if (key === "user-agent") {
      agents = naming ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      naming = true;
    } else if (key === "allow" || key === "disallow") {
      naming = false;
      for (const name of agents) groups.set(name, [...(groups.get(name) ?? []), { allow: key === "allow", path: value }]);
    }
  }
  const rules = groups.get(agent.toLowerCase()) ?? groups.get("*") ?? [];
  let best: Rule | null = null;
  for (const rule of rules) {
    if (rule.path === "" || !pathFits(rule.path, path)) continue;
    if (best === null || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** "*" stands for anything, "$" for the end. */
function pathFits(rule: string, path: string): boolean {
  const anchored = rule.endsWith("$");
  const pieces = (anchored ? rule.slice(0, -1) : rule).split("*");
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (path.startsWith(piece) ? 0 : -1) : path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length || (pieces.at(-1) === "" && pieces.length > 1);
}
