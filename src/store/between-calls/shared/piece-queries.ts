/** Run as the servers: they see every tenant's queue, and nothing else asks across tenants. */

/**
 * The next piece: of the tenant with the fewest under way, of these the one served longest ago; of theirs the oldest. Two who ask
 * at once take two: a row that one holds is skipped by the other.
 */
export const TAKE = `
  with load as (
    select tenant, count(*) filter (where state = 'running') as running, max(taken) as served from servers.pieces group by tenant
  ), next as (
    select p.job, p.at from servers.pieces p join load l using (tenant) where p.state = 'waiting'
    order by l.running, l.served nulls first, p.job, p.at limit 1 for update of p skip locked
  )
  update servers.pieces p set state = 'running', worker = $1, seen = now(), taken = clock_timestamp(), tries = tries + 1
  from next, servers.jobs j where p.job = next.job and p.at = next.at and j.number = p.job
  returning j.id as job, p.at, j.kind, p.tenant as owner, p.input, p.tries`;

/** What a dead server worked on waits again. */
export const FREE_DEAD = `
  update servers.pieces set state = 'waiting', worker = null where state = 'running' and seen < now() - make_interval(secs => $1)`;

export const SAY_ALIVE = `
  update servers.pieces p set seen = now() from servers.jobs j where j.number = p.job and p.worker = $1 and p.state = 'running'
  returning j.id as job, p.at`;

/** Kept once: whoever was taken for dead meanwhile changes nothing. */
export const END_PIECE = `
  update servers.pieces set state = $4, result = $5, trouble = $6, report = $7, input = null, worker = null
  where job = $1 and at = $2 and worker = $3 and state = 'running'`;

export const END_JOB = `
  update servers.jobs set ended = now() where number = $1 and ended is null
    and not exists (select 1 from servers.pieces where job = $1 and state in ('waiting', 'running'))`;

export const PUT_BACK = `
  update servers.pieces p set state = 'waiting', worker = null, tries = 0 from servers.jobs j
  where j.number = p.job and j.id = $1 and p.at = $2 and p.worker = $3 and p.state = 'running'`;

export const EXPIRE = `
  delete from servers.jobs j where ended <= now() - make_interval(secs =>
    coalesce((select keep_seconds from servers.tenants t where t.name = j.tenant), $1)) returning 1`;

/** Run as a tenant: what they do not say, PostgreSQL does (the policy of servers/server-tables.ts). */
export const COUNT = "select count(*) as jobs, coalesce(sum(size), 0)::bigint as people from servers.jobs";
