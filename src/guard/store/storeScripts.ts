/**
 * The Lua scripts of the shared budgets. Each attempt is one script in Redis, so that all instances
 * together grant exactly the limit.
 */
import { randomUUID } from 'node:crypto';

import type { Redis } from 'ioredis';

import { abandonedMs } from '../budgets/counters.js';
import type { Attempt } from '../budgets/counters.js';
import { storeKey } from './storeKeys.js';

/**
 * Reserves room for an attempt. A counter is a sorted set scored by Redis's own clock. Each attempt
 * is a member `s` plus its id, and while the attempt is in progress also `p` plus its id. Settling
 * an attempt therefore only deletes members, which a full Redis (`maxmemory`) still allows. A
 * refused attempt writes nothing. Returns {retry after ms, busy, known, age of the store in ms, why
 * a write was refused}.
 */
const reserveScript = `
local attempt = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local refused = ''
local function write(...)
  local answer = redis.pcall(...)
  if type(answer) == 'table' and answer.err then refused = answer.err end
end
local since = redis.call('GET', KEYS[1])
if not since then write('SET', KEYS[1], now) end
local age = now - tonumber(since or now)
local known = math.max(redis.call('EXISTS', KEYS[2]), attempt.known)
-- The start times of the attempts that still count, oldest first, and the number in progress.
local function tallyOf(key, limit)
  if not limit.quietMs then redis.call('ZREMRANGEBYSCORE', key, '-inf', now - attempt.windowMs) end
  local spent, pending, underWay = {}, 0, {}
  local members = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  for j = 1, #members, 2 do
    if string.sub(members[j], 1, 1) == 'p' then underWay[string.sub(members[j], 2)] = true end
  end
  for j = 1, #members, 2 do
    local id, at = string.sub(members[j], 2), tonumber(members[j + 1])
    if string.sub(members[j], 1, 1) == 's' then
      if not underWay[id] then spent[#spent + 1] = at
      elseif at > now - attempt.abandonedMs then pending = pending + 1
      else redis.call('ZREM', key, 's' .. id, 'p' .. id) end
    end
  end
  -- All spent attempts leave together, once enough time has passed since the last.
  if limit.quietMs and #spent > 0 and spent[#spent] <= now - limit.quietMs then
    for j = 1, #members, 2 do
      local id = string.sub(members[j], 2)
      if not underWay[id] then redis.call('ZREM', key, members[j]) end
    end
    spent = {}
  end
  return spent, pending
end
local busy, wait, entered = 0, 0, {}
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  if known == 0 or not limit.strangersOnly then
    entered[#entered + 1] = { key, limit.quietMs or attempt.windowMs }
    if limit.quietMs or redis.call('ZCARD', key) >= limit.most then
      local spent, pending = tallyOf(key, limit)
      if #spent >= limit.most then
        local roomAt = limit.quietMs and spent[#spent] + limit.quietMs
          or spent[#spent - limit.most + 1] + attempt.windowMs
        wait = math.max(wait, roomAt - now)
      elseif #spent + pending >= limit.most then busy = 1 end
    end
  end
end
if wait == 0 and busy == 0 then
  for _, place in ipairs(entered) do
    write('ZADD', place[1], now, 'p' .. attempt.id, now, 's' .. attempt.id)
    redis.call('PEXPIRE', place[1], place[2])
  end
  if refused ~= '' then
    for _, place in ipairs(entered) do redis.call('ZREM', place[1], 'p' .. attempt.id, 's' .. attempt.id) end
  end
end
return {wait, busy, known, age, refused}`;

/** Returns why the known source could not be written, or an empty string. */
const settleScript = `
local attempt, how = cjson.decode(ARGV[1]), ARGV[2]
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  redis.call('ZREM', key, 'p' .. attempt.id)
  if how ~= 'spent' then redis.call('ZREM', key, 's' .. attempt.id) end
  if how == 'proven' and limit.forgiving then
    local members, underWay = redis.call('ZRANGE', key, 0, -1), {}
    for _, member in ipairs(members) do
      if string.sub(member, 1, 1) == 'p' then underWay[string.sub(member, 2)] = true end
    end
    for _, member in ipairs(members) do
      if not underWay[string.sub(member, 2)] then redis.call('ZREM', key, member) end
    end
  end
end
if how ~= 'proven' then return '' end
local kept = redis.pcall('SET', KEYS[2], '1', 'PX', ARGV[3])
return kept.err or ''`;

type Scripts = Redis & {
  attemptReserve: (
    keys: number,
    ...rest: readonly string[]
  ) => Promise<[wait: number, busy: number, known: number, age: number, refused: string]>;
  attemptSettle: (keys: number, ...rest: readonly string[]) => Promise<string>;
};

/** The number of keys, the keys, and the attempt. */
export function parametersOf(
  { id, windowMs, limits, knownKey, exactForMs }: Attempt,
  known = false,
): [number, ...string[]] {
  const keys = [
    storeKey('since'),
    storeKey(knownKey ?? 'nobody'),
    ...limits.map(({ key }) => storeKey(key)),
  ];
  return [
    keys.length,
    ...keys,
    JSON.stringify({
      id,
      windowMs,
      limits,
      // An instance that ended before it settled an exact attempt may have used it.
      abandonedMs: exactForMs === undefined ? abandonedMs : windowMs,
      known: Number(known),
    }),
  ];
}

export function scripts(redis: Redis): Scripts {
  if (!('attemptReserve' in redis)) {
    redis.defineCommand('attemptReserve', { lua: reserveScript });
    redis.defineCommand('attemptSettle', { lua: settleScript });
  }
  return redis as Scripts;
}

/** Milliseconds after which Redis forgets an unfinished probe. */
const probeMs = 1000;

/**
 * Runs the scripts on probe keys, with every command that the scripts use: a reservation, a
 * reservation that finds no room, and a settlement. So the probe, and not a user, notices a store
 * that answers PING but refuses the scripts.
 * @returns why the store refuses writes, or an empty string
 */
export async function probeScripts(
  redis: Redis,
  inTime: <T>(answer: Promise<T>) => Promise<T>,
): Promise<string> {
  const id = randomUUID();
  const attempt = {
    id,
    windowMs: probeMs,
    limits: [{ key: `probe:${id}`, most: 1, forgiving: true }],
    knownKey: `probe-known:${id}`,
    holders: [],
  };
  const reserve = async (of: Attempt): Promise<string> =>
    (await inTime(scripts(redis).attemptReserve(...parametersOf(of))))[4];
  const refused = await reserve(attempt);
  await reserve({ ...attempt, id: randomUUID() });
  const notKept = await inTime(
    scripts(redis).attemptSettle(...parametersOf(attempt), 'proven', '1'),
  );
  return refused || notKept;
}
