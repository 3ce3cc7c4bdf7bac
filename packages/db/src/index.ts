export { unfitLogin } from "./check-login";
export { type ConnectOptions, connectDatabase, type Database, openPool } from "./connect";
export { copyInto, copyValue } from "./copy";
export { migrateDatabase } from "./migrate";
export { grantLoginSql } from "./roles.sql";
export type { TransactionMode, Tx } from "./tenancy";
