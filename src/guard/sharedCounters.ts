/** The only place for counters that several instances share: each attempt is one script in Redis, so that all together grant exactly the limit. */
import type { Redis } from 'ioredis';

import { abandonedMs, knownMs, limitsFor } from './counters.js';
import type { Attempt, Counters, Refused, Reservation, Settlement } from './counters.js';
import type { SharedStore } from './redis.js';

/**
 * A counter is a sorted set with one member for each attempt, scored by Redis's own clock: `p` and the attempt's id while
 * it is pending, `s` and the id once it is spent. Answers {retry after ms, busy, known, age of the store in ms}.
 */
const reserveScript = `
local attempt = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
redis.call('SET', KEYS[1], now, 'NX')
local age = now - tonumber(redis.call('GET', KEYS[1]))
local known = redis.call('EXISTS', KEYS[2])
local function isSpent(member) return string.sub(member, 1, 1) == 's' end
-- All spent attempts leave together, once enough time has passed since the last.
local function forgetAfterQuiet(key, quietMs)
  local members, last = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES'), nil
  for j = 1, #members, 2 do
    if isSpent(members[j]) then last = tonumber(members[j + 1]) end
  end
  if not last or last > now - quietMs then return end
  for j = 1, #members, 2 do
    if isSpent(members[j]) then redis.call('ZREM', key, members[j]) end
  end
end
local busy, wait, entered = 0, 0, {}
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  if known == 0 or not limit.strangersOnly then
    entered[#entered + 1] = { key, limit.quietMs or attempt.windowMs }
    if limit.quietMs then forgetAfterQuiet(key, limit.quietMs)
    else redis.call('ZREMRANGEBYSCORE', key, '-inf', now - attempt.windowMs) end
    if redis.call('ZCARD', key) >= limit.most then
      local members = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
      local spent, pending = {}, 0
      for j = 1, #members, 2 do
        local at = tonumber(members[j + 1])
        if isSpent(members[j]) then spent[#spent + 1] = at
        elseif at > now - attempt.abandonedMs then pending = pending + 1
        else redis.call('ZREM', key, members[j]) end
      end
      if #spent >= limit.most then
        local roomAt = limit.quietMs and spent[#spent] + limit.quietMs or spent[#spent - limit.most + 1] + attempt.windowMs
        wait = math.max(wait, roomAt - now)
      elseif #spent + pending >= limit.most then busy = 1 end
    end
  end
end
if wait == 0 and busy == 0 then
  for _, place in ipairs(entered) do
    redis.call('ZADD', place[1], now, 'p' .. attempt.id)
    redis.call('PEXPIRE', place[1], place[2])
  end
end
return {wait, busy, known, age}`;

const settleScript = `
local attempt, how = cjson.decode(ARGV[1]), ARGV[2]
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  local at = redis.call('ZSCORE', key, 'p' .. attempt.id)
  redis.call('ZREM', key, 'p' .. attempt.id)
  if how == 'spent' then
    redis.call('ZADD', key, at or redis.call('TIME')[1] * 1000, 's' .. attempt.id)
    redis.call('PEXPIRE', key, limit.quietMs or attempt.windowMs)
  elseif how == 'proven' and limit.forgiving then
    for _, member in ipairs(redis.call('ZRANGE', key, 0, -1)) do
      if string.sub(member, 1, 1) == 's' then redis.call('ZREM', key, member) end
    end
  end
end
if how == 'proven' then redis.call('SET', KEYS[2], '1', 'PX', ARGV[3]) end`;

type Scripts = Redis & {
  attemptReserve: (keys: number, ...rest: readonly string[]) => Promise<[wait: number, busy: number, known: number, age: number]>;
  attemptSettle: (keys: number, ...rest: readonly string[]) => Promise<unknown>;
};

/** All keys of a gateway are in one slot of a cluster. `since` tells since when the store remembers. */
const prefix = '{cognito-graphql-gateway}:';

/** The share of each limit that one instance grants by itself while the store is out of reach, rounded up. */
const shareInOutage = 1 / 4;

/**
 * Counters in Redis. This instance keeps its own count beside: a store that was emptied or has just started knows less
 * than the instance, and both must grant. While the store is out of reach, a stricter budget of the instance alone counts.
 */
export function sharedCounters(store: SharedStore, local: Counters): Counters {
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
    const [retryAfterMs, busy, known, age] = await store.run((redis) => scripts(redis).attemptReserve(...parametersOf(attempt)));
    if (retryAfterMs > 0 || busy === 1) return { granted: false, busy: retryAfterMs === 0, retryAfterMs };
    const entered = { ...attempt, limits: limitsFor(known === 1, attempt) };
    const settleInStore = (how: Settlement): void => void store.run((redis) => scripts(redis).attemptSettle(...parametersOf(entered), how, String(knownMs))).catch(() => undefined);
    const own = await local.reserve(age < attempt.windowMs + abandonedMs ? entered : unlimited(entered));
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

  return { reserve };
}

/** The number of keys, the keys, and the attempt. */
function parametersOf(attempt: Attempt): [number, ...string[]] {
  const keys = [`${prefix}since`, prefix + (attempt.knownKey ?? 'nobody'), ...attempt.limits.map(({ key }) => prefix + key)];
  return [keys.length, ...keys, JSON.stringify({ ...attempt, abandonedMs })];
}

function scripts(redis: Redis): Scripts {
  if (!('attemptReserve' in redis)) {
    redis.defineCommand('attemptReserve', { lua: reserveScript });
    redis.defineCommand('attemptSettle', { lua: settleScript });
  }
  return redis as Scripts;
}

const unlimited = (attempt: Attempt): Attempt => ({ ...attempt, limits: attempt.limits.map((limit) => ({ ...limit, most: Infinity })) });

/** Counted apart, so that what was spent before the outage does not lock a whole office out of it. */
function inOutage(attempt: Attempt): Attempt {
  return { ...attempt, limits: attempt.limits.map((limit) => ({ ...limit, key: `outage:${limit.key}`, most: Math.ceil(limit.most * shareInOutage) })) };
}
