export { unfitLogin } from "./check-login";
export { type ConnectOptions, connectDatabase, type Database, openPool } from "./connect";
export { copyInto, copyValue } from "./copy";
export { grantLoginSql } from "./roles.sql";
export { migrateDatabase } from "./migrate";
export type { TransactionMode, Tx } from "./tenancy";
