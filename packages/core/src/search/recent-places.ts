const KEPT_MS = 60_000;
const MOST_ORGANIZATIONS = 200;

interface Kept {
  stamp: string;
  until: number;
  places: string[];
}

/**
 * What this process has read of some organizations' places. Each process asks for the stamp itself, so that replicas need
 * not know of each other. The stamp is not the whole truth (a transaction may commit after one that began later): what is
 * kept is a minute old at most.
 */
export class RecentPlaces {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** The places kept under this stamp, else those that `read` gives. Nothing is kept of a reading that fails. */
  async of(organizationId: string, stamp: string, read: () => Promise<string[]>): Promise<string[]> {
    const kept = this.#kept.get(organizationId);
    this.#kept.delete(organizationId);
    const fresh = kept?.stamp === stamp && kept.until > this.clock();
    const entry = fresh ? kept : { stamp, until: this.clock() + KEPT_MS, places: await read() };
    // Set anew, it is the youngest: the one that was not asked for longest goes first.
    this.#kept.set(organizationId, entry);
    if (this.#kept.size > MOST_ORGANIZATIONS) this.#kept.delete([...this.#kept.keys()][0] ?? "");
    return entry.places;
  }
}
