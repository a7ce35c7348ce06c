/** The only place for counters that several instances share: each attempt is one script in Redis, so that all together grant exactly the limit. */
import type { Redis } from 'ioredis';

import { abandonedMs, limitsFor } from './counters.js';
import type {
  Attempt,
  Counters,
  MemoryCounters,
  Refused,
  Reservation,
  Settlement,
} from './counters.js';
import { knownMs } from './knownSources.js';
import type { SharedStore } from './redis.js';

/**
 * A counter is a sorted set, scored by Redis's own clock: `s` and the id of each attempt, and beside
 * it `p` and the id while it is under way, so that an attempt that is settled only takes away: a
 * Redis that is full (`maxmemory`) takes nothing up but still deletes. A refused attempt writes
 * nothing. Answers {retry after ms, busy, known, age of the store in ms, full}.
 */
const reserveScript = `
local attempt = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local full = 0
local function write(...)
  local answer = redis.pcall(...)
  if type(answer) == 'table' and answer.err then full = 1 end
end
local since = redis.call('GET', KEYS[1])
if not since then write('SET', KEYS[1], now) end
local age = now - tonumber(since or now)
local known = math.max(redis.call('EXISTS', KEYS[2]), attempt.known)
-- When each attempt began that still counts, the oldest first, and how many are under way.
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
        local roomAt = limit.quietMs and spent[#spent] + limit.quietMs or spent[#spent - limit.most + 1] + attempt.windowMs
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
  if full == 1 then
    for _, place in ipairs(entered) do redis.call('ZREM', place[1], 'p' .. attempt.id, 's' .. attempt.id) end
  end
end
return {wait, busy, known, age, full}`;

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
if how == 'proven' then redis.pcall('SET', KEYS[2], '1', 'PX', ARGV[3]) end`;

type Scripts = Redis & {
  attemptReserve: (
    keys: number,
    ...rest: readonly string[]
  ) => Promise<[wait: number, busy: number, known: number, age: number, full: number]>;
  attemptSettle: (keys: number, ...rest: readonly string[]) => Promise<unknown>;
};

/** All keys of a gateway are in one slot of a cluster. `since` tells since when the store remembers. */
const prefix = '{cognito-graphql-gateway}:';

/** The share of each limit that one instance grants by itself while the store is of no use, rounded up. */
const shareInOutage = 1 / 4;

/**
 * Counters in Redis. This instance keeps its own count beside: a store that was emptied, has just
 * started, may evict keys or missed something knows less than the instance, and both must grant.
 * While the store is out of reach, full or evicting, a stricter budget of the instance alone counts.
 */
export function sharedCounters(store: SharedStore, local: MemoryCounters): Counters {
  /** The age of the store when it last missed that an attempt was spent. */
  let missedAt = -Infinity;

  async function reserve(attempt: Attempt): Promise<Reservation | Refused> {
    if (store.up()) {
      try {
        return await reserveInStore(attempt);
      } catch {
        // The store is down now, and says so itself.
      }
    }
    return local.reserve(inOutage(attempt));
  }

  async function reserveInStore(attempt: Attempt): Promise<Reservation | Refused> {
    const [retryAfterMs, busy, known, age, full] = await store.run((redis) =>
      scripts(redis).attemptReserve(...parametersOf(attempt, local.isKnown(attempt))),
    );
    if (retryAfterMs > 0 || busy === 1)
      return { granted: false, busy: retryAfterMs === 0, retryAfterMs };
    if (full === 1) return local.reserve(inOutage(attempt));
    const entered = { ...attempt, limits: limitsFor(known === 1, attempt) };
    const settleInStore = (how: Settlement): void => {
      store
        .run((redis) =>
          scripts(redis).attemptSettle(...parametersOf(entered), how, String(knownMs)),
        )
        .catch(() => {
          if (how === 'spent') missedAt = age;
        });
    };
    const own = local.reserve(ownCountOf(entered, age));
    if (!own.granted) {
      settleInStore('returned');
      return own;
    }
    return {
      granted: true,
      known: known === 1,
      settle: (how) => {
        own.settle(how);
        settleInStore(how);
      },
    };
  }

  function ownCountOf(entered: Attempt, age: number): Attempt {
    // The store has started again since.
    if (age < missedAt) missedAt = -Infinity;
    if (store.memory() === 'evicting') return inOutage(entered);
    const remembers = Math.min(age, age - missedAt) >= entered.windowMs + abandonedMs;
    return remembers && store.memory() === 'kept' ? unlimited(entered) : entered;
  }

  return { reserve };
}

/** The number of keys, the keys, and the attempt. */
function parametersOf(
  { id, windowMs, limits, knownKey }: Attempt,
  known = false,
): [number, ...string[]] {
  const keys = [
    `${prefix}since`,
    prefix + (knownKey ?? 'nobody'),
    ...limits.map(({ key }) => prefix + key),
  ];
  return [
    keys.length,
    ...keys,
    JSON.stringify({ id, windowMs, limits, abandonedMs, known: Number(known) }),
  ];
}

function scripts(redis: Redis): Scripts {
  if (!('attemptReserve' in redis)) {
    redis.defineCommand('attemptReserve', { lua: reserveScript });
    redis.defineCommand('attemptSettle', { lua: settleScript });
  }
  return redis as Scripts;
}

const unlimited = (attempt: Attempt): Attempt => ({
  ...attempt,
  limits: attempt.limits.map((limit) => ({ ...limit, most: Infinity })),
});

/**
 * Beside the whole limit of this instance, a share that is counted apart: what was spent before the
 * outage does not lock a whole office out of it.
 */
function inOutage(attempt: Attempt): Attempt {
  const shares = attempt.limits.map((limit) => ({
    ...limit,
    key: `outage:${limit.key}`,
    most: Math.ceil(limit.most * shareInOutage),
  }));
  return { ...attempt, limits: [...attempt.limits, ...shares] };
}
