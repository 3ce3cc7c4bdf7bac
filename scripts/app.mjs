import { join } from "node:path";
import { ChildProcesses } from "./child-processes.mjs";
import { onceFor } from "./done-before.mjs";
import { keepEmbeddedDatabase, startEmbeddedDatabase, stopEmbeddedDatabase } from "./embedded-database.mjs";
import { freePort, isFree } from "./free-port.mjs";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { bundleOf, bundleProcess, isBundled } from "./process-bundles.mjs";
import { phase } from "./progress.mjs";
import { isProduction, root, setting } from "./project.mjs";
import { claimDataDirectory, runningApp } from "./running-app.mjs";
import { sourceHash } from "./source-hash.mjs";
import { buildWeb, isWebBuilt } from "./web-build.mjs";

const SANDBOX_PORT = 3010;
// A process that ends is noticed at once; this is for machines with much else to do.
const READY_MS = 180_000;

/**
 * The whole of KaTek on one data directory: database, sandbox, worker, web. In production mode there is no sandbox and no
 * demo. Every method that starts something throws an Error with a sentence for the person at the terminal.
 */
export class App {
  #letGo = [];

  /**
   * @param dataDirectory absolute; @param onDeath called when one of its processes ends unasked; @param anySandboxPort
   * leaves the usual port to a developer's own app.
   */
  constructor({ dataDirectory, port, development = false, anySandboxPort = false, onDeath }) {
    Object.assign(this, { dataDirectory, port, development, anySandboxPort });
    this.processes = new ChildProcesses(join(dataDirectory, "logs"), onDeath);
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  get sandboxUrl() {
    return isProduction() ? null : `http://127.0.0.1:${this.sandboxPort}`;
  }

  /** What the processes of this app find in their environment. */
  get environment() {
    return {
      KATEK_DATA_DIR: this.dataDirectory,
      PORT: String(this.port),
      SANDBOX_PORT: String(this.sandboxPort),
      NODE_ENV: this.development ? "development" : "production",
    };
  }

  /** Installs what is missing, and takes ports and data directory. Nothing is started yet. */
  async claim() {
    const running = runningApp(this.dataDirectory);
    if (running)
      throw new Error(
        `KaTek already runs on ${this.dataDirectory}: process ${running.pid}, http://127.0.0.1:${running.port}. Stop it first, or set KATEK_DATA_DIR to another folder.`,
      );
    if (!(await isFree(this.port)))
      throw new Error(
        `Port ${this.port} is taken. Stop what listens there, or choose another: PORT=${this.port + 100} npm start`,
      );
    this.sandboxPort = await freePort(
      this.anySandboxPort ? undefined : Number(setting("SANDBOX_PORT") ?? SANDBOX_PORT),
    );
    const release = claimDataDirectory(this.dataDirectory, { port: this.port, sandboxPort: this.sandboxPort });
    if (!release) throw new Error(`Another process has just started KaTek on ${this.dataDirectory}.`);
    this.#letGo.push(release);
    if (!isInstalled()) await phase("Installing packages", installPackages);
  }

  /** The sandbox, and the database with its tables. */
  async prepare() {
    await Promise.all([!isProduction() && this.#startSandbox(), this.#startDatabase()]);
    await this.#once("tables", sourceHash("drizzle", "packages/db/src"), () =>
      phase("Preparing the tables", () => this.katek("init")),
    );
  }

  /** The demo's organization, where it is not there yet. */
  async seed() {
    if (isProduction()) return;
    // The people's identities carry the address of the sandbox that signs them in.
    await this.#once("demo", `${sourceHash("apps/cli/src")} ${this.sandboxPort}`, () =>
      phase("Making the demo: Hammer Realty, its homes, their pictures", () => this.katek("demo", "seed")),
    );
  }

  async build() {
    if (this.development) return;
    if (!isBundled("worker")) await phase("Bundling the worker", () => bundleProcess("worker"));
    if (!isWebBuilt()) await phase("Building the web app", () => buildWeb(this.processes));
  }

  /** Starts worker and web, and waits until the app says that it is healthy. */
  async serve() {
    await phase("Starting the worker and the web server", async () => {
      this.#run("worker", this.development ? "apps/worker/src/main.ts" : bundleOf("worker"));
      this.#run("web", "apps/web/server/main.ts", this.development ? ["--dev"] : []);
      await this.#answers(`${this.url}/healthz`, "The app");
    });
  }

  /** All of it, as far as possible at once. */
  async start() {
    await this.claim();
    const built = this.build();
    built.catch(() => {}); // awaited below
    await this.prepare();
    await Promise.all([this.seed(), built.then(() => this.serve())]);
  }

  /** Runs one command of the command line on this app. */
  async katek(...args) {
    if (!isBundled("cli")) await bundleProcess("cli");
    await this.processes.run(`katek ${args.join(" ")}`, process.execPath, [bundleOf("cli"), ...args], {
      env: this.environment,
    });
  }

  /** Stops every process that was started, and the database last. */
  async stop() {
    await this.processes.stop();
    for (const release of this.#letGo.reverse()) await release();
    this.#letGo = [];
  }

  /** On a database of one's own nothing is taken for done: others may have changed it. */
  #once(step, hash, work) {
    return setting("DATABASE_URL") ? work() : onceFor(this.dataDirectory, step, hash, work);
  }

  async #startDatabase() {
    if (setting("DATABASE_URL")) return;
    await phase("Starting the embedded database", async () => {
      this.#letGo.push(() => stopEmbeddedDatabase(this.dataDirectory));
      await startEmbeddedDatabase(this.dataDirectory);
      this.#letGo.push(keepEmbeddedDatabase(this.dataDirectory));
    });
  }

  #startSandbox() {
    return phase("Starting the sandbox", async () => {
      if (!this.development && !isBundled("sandbox")) await bundleProcess("sandbox");
      const entry = this.development ? "apps/sandbox/src/main.ts" : bundleOf("sandbox");
      this.#run("sandbox", entry, ["--port", String(this.sandboxPort)]);
      await this.#answers(`${this.sandboxUrl}/healthz`, "The sandbox");
    });
  }

  /** Lets a process of the app run; in development with a restart at each change. */
  #run(name, entry, args = []) {
    const { development } = this;
    this.processes.start(name, entry, {
      args,
      cwd: join(root, "apps", name),
      env: this.environment,
      watch: development,
      echo: development,
    });
  }

  async #answers(url, who) {
    let last = "no answer";
    for (const deadline = Date.now() + READY_MS; Date.now() < deadline; ) {
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
        if (response.ok) return;
        last = `${response.status} ${(await response.text()).slice(0, 300)}`;
      } catch {
        // not yet
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error(
      `${who} is not ready after ${READY_MS / 1000} seconds (${url}: ${last}). The logs are in ${this.processes.logs}.`,
    );
  }
}
