/** One request of a load. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server under load and what it is asked. */
export interface Target {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Request number `n` of the run; each is a new one. */
  readonly request: (n: number) => LoadRequest;
}
