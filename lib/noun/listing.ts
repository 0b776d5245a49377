/** A list that is on its way: await it for an array, or iterate over it. */
export class Listing<T> extends Promise<T[]> implements AsyncIterable<T> {
  /** `then` gives a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** Makes one of a promise of an array. @internal */
  static of<T>(list: Promise<T[]>): Listing<T> {
    return new Listing((resolve) => resolve(list))
  }

  async* [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this
  }
}
