import { createEndpoint } from "./create-endpoint";
import { deleteEndpoint } from "./delete-endpoint";
import { deliverWebhooks } from "./deliver-webhooks";
import { deliveryRequest } from "./delivery-request";
import { listDeliveries } from "./list-deliveries";
import { getEndpoint, listEndpoints } from "./list-endpoints";
import { pauseEndpoint, resumeEndpoint } from "./pause-endpoint";
import { replayDelivery, replayFailed, stopRetrying } from "./replay-deliveries";
import { rotateSecret } from "./rotate-secret";
import { sendTest } from "./send-test";
import { updateEndpoint } from "./update-endpoint";

export const webhooks = {
  list: listEndpoints,
  get: getEndpoint,
  create: createEndpoint,
  update: updateEndpoint,
  pause: pauseEndpoint,
  resume: resumeEndpoint,
  rotateSecret,
  delete: deleteEndpoint,
  deliveries: listDeliveries,
  request: deliveryRequest,
  replay: replayDelivery,
  replayFailed,
  stopRetrying,
  sendTest,
  deliver: deliverWebhooks,
};
