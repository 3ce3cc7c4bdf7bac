export { adminSql } from "./admin-sql";
export { arbitraryInput } from "./arbitrary";
export { bytesOf } from "./bytes-of";
export { callerOf, makeOrganization, systemCaller } from "./factories";
export { organizationRow } from "./organization-row";
export { armFault, clearFaults } from "./sandbox-faults";
export { giveReceiverSecret, receivedWebhooks, receiverAddress } from "./sandbox-webhooks";
export { onPostgres, testDatabase } from "./test-database";
export { sandboxUrl, testRuntime } from "./test-runtime";
