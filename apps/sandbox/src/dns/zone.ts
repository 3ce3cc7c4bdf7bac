/** The TXT records that the sandbox's name server knows. Names compare without case (RFC 4343). */
export class Zone {
  #records: { name: string; value: string }[] = [];
  /** Nobody answers meanwhile, as with a name server that is down. */
  silent = false;

  list(): readonly { name: string; value: string }[] {
    return this.#records;
  }

  texts(name: string): string[] {
    return this.#records.filter((record) => record.name === name.toLowerCase()).map(({ value }) => value);
  }

  add(name: string, value: string): void {
    const record = { name: name.toLowerCase(), value };
    if (!this.texts(name).includes(value)) this.#records.push(record);
  }

  remove(name: string): void {
    this.#records = this.#records.filter((record) => record.name !== name.toLowerCase());
  }
}
