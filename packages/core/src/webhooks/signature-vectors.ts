/** What both who signs and who verifies must agree on. The first is the example of the specification's own libraries. */
export const SIGNATURE_VECTORS = [
  {
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
    signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  {
    secret: "whsec_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
    id: "0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b",
    timestamp: 1764165600,
    body: '{"type":"lead.created","data":{"name":"Åsa"}}',
    signature: "v1,tKpC57qYuDtCoDWgguw1tYPvPAdRiFdWujgNVQwKKnw=",
  },
] as const;
