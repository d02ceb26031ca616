-- For wrk: each request is another visitor's comment, with words of its own, under the next story. It has what the form
-- and the reader's script send, but for the stamp: without one a comment waits for a moderator, as nearly all do.
local paths, origin, round, sent = {}, nil, nil, 0

function init(args)
  origin, round = args[1], tonumber(args[2])
  for path in io.lines(args[3]) do paths[#paths + 1] = path end
end

function request()
  sent = sent + 1
  local visitor = string.format("10.%d.%d.%d", round % 256, math.floor(sent / 256) % 256, sent % 256)
  local body = string.format(
    "author=Guest&email=guest%d%%40bench.example&comment=What+I+think+of+this+story%%2C+in+round+%d%%2C+number+%d."
      .. "&url=&form_key=bench-%d-%d&written_in=9000", sent, round, sent, round, sent)
  return wrk.format("POST", paths[sent % #paths + 1], {
    ["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = origin, ["X-Forwarded-For"] = visitor }, body)
end
