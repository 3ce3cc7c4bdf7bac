/** One listener: what has happened since it last looked, each name once. */
export class Subscription {
  private readonly waiting = new Set<string>();
  private wake = () => {};
  private over = false;

  constructor(
    readonly organizationId: string,
    readonly names: readonly string[],
  ) {}

  hear(name: string): void {
    if (!this.names.includes(name)) return;
    this.waiting.add(name);
    this.wake();
  }

  end(): void {
    this.over = true;
    this.wake();
  }

  /** Ends with `end`; `onLeave` runs when the listener leaves, however it does. */
  async *batches(onLeave: () => void): AsyncGenerator<string[]> {
    try {
      while (!this.over) {
        if (this.waiting.size) {
          const names = [...this.waiting];
          this.waiting.clear();
          yield names;
        } else
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
      }
    } finally {
      onLeave();
    }
  }
}
