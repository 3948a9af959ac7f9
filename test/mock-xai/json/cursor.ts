/** A place where the bytes stop being JSON; `path` is filled in on the way out of the nested values. */
export class SyntaxFault extends Error {
  path = '';
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Walks over bytes. Faults are placed where serde_json places them: after what was read, or after the byte that was only looked at. */
export class Cursor {
  at = 0;
  constructor(readonly bytes: Buffer) {}

  peek(): number | undefined {
    return this.bytes[this.at];
  }

  next(): number | undefined {
    const byte = this.bytes[this.at];
    if (byte !== undefined) this.at += 1;
    return byte;
  }

  /** Skips blanks and gives the byte that follows. */
  skipBlanks(): number | undefined {
    for (;;) {
      const byte = this.peek();
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
      this.at += 1;
    }
  }

  text(from: number): string {
    return this.bytes.toString('latin1', from, this.at);
  }

  fault(message: string): SyntaxFault {
    return new SyntaxFault(message, this.at);
  }

  faultAhead(message: string): SyntaxFault {
    return new SyntaxFault(message, Math.min(this.bytes.length, this.at + 1));
  }
}
