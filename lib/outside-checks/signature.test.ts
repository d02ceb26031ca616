import { expect, test } from "vitest";
import { signed } from "./signature.ts";
import { hookSecret } from "./testing.ts";

test("signs as the example of Standard Webhooks does", () => {
  const now = new Date(1_614_265_330_999);
  expect(signed(hookSecret, "msg_p5jXN8AQM9LWM0D4loKWxJek", '{"test": 2432232314}', now)).toEqual({
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});
