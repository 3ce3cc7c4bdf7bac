import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    katek: TestRun;
  }
  interface TaskMeta {
    /** What a test counted, by name; the fault runs add it up from the report. */
    counts?: Record<string, number>;
  }
}

/** What every test process of one run is told. */
export interface TestRun {
  id: string;
  /** The superuser's URL of a real PostgreSQL; null for the embedded database. */
  postgresUrl: string | null;
  /** A pooler in transaction mode before that server, which logs in as the application does; null without one. */
  poolerUrl: string | null;
  /** The migrated database that each worker's is copied from: a name on PostgreSQL, a folder else. */
  template: string;
  /** Where the workers' embedded databases and pictures are. */
  directory: string;
  /** One sandbox for each worker, so that a fault armed by one is not met by another. */
  sandboxUrls: string[];
}
