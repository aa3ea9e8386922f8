-- The provider has answered: the place of this message comes free in a second.
-- KEYS: the account's places, each with the time when it comes free   ARGV: message
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
return redis.call('ZADD', KEYS[1], 'XX', now + 1000, ARGV[1])
