import { admitKey, noteUse } from "./admit-key";
import { countRequests, readRequests } from "./count-requests";
import { createKey } from "./create-key";
import { listKeys } from "./list-keys";
import { revokeKey } from "./revoke-key";
import { sweepRequests } from "./sweep-requests";

export const keys = {
  create: createKey,
  list: listKeys,
  revoke: revokeKey,
  requests: readRequests,
  admit: admitKey,
  noteUse,
  countRequests,
  sweep: sweepRequests,
};
