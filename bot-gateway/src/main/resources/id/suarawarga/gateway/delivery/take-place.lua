-- Takes one of an account's places for a message to a person, or says how long to wait.
-- KEYS: the account's places, each with the time when it comes free; when the person's next is due
-- ARGV: message, longest flight, places, time between two messages to a person, their burst; in ms
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local due = math.max(now, tonumber(redis.call('GET', KEYS[2]) or now))
local early = due - tonumber(ARGV[5]) - now
if early > 0 then
  return early
end

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then
  local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
  return math.min(100, first[2] - now) -- it may come free earlier: its answer is on the way
end

redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
if tonumber(ARGV[4]) > 0 then
  local next = due + ARGV[4]
  redis.call('SET', KEYS[2], string.format('%.0f', next), 'PX', next - now)
end
return 0
