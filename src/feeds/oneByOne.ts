/**
 * Gives the items of batches one by one. What is there is given without waiting for the batches again, which an async
 * generator would do for every item.
 *
 * @internal
 */
export function oneByOne<Item>(
  batches: AsyncGenerator<readonly Item[]>,
): AsyncIterableIterator<Item> {
  let batch: readonly Item[] = [];
  let at = 0;
  // The last request that had to wait: whoever asks again before it was answered stands behind it.
  let waiting: Promise<unknown> | undefined;

  const pull = async (): Promise<IteratorResult<Item>> => {
    for (;;) {
      const item = batch[at];
      if (at < batch.length) {
        at += 1;
        return { done: false, value: item as Item };
      }
      const next = await batches.next();
      if (next.done === true) return { done: true, value: undefined };
      batch = next.value;
      at = 0;
    }
  };
  const wait = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = waiting === undefined ? ask() : waiting.then(ask, ask);
    waiting = answer;
    const done = () => {
      if (waiting === answer) waiting = undefined;
    };
    answer.then(done, done);
    return answer;
  };
  return {
    next: () => {
      if (waiting !== undefined || at >= batch.length) return wait(pull);
      const item = batch[at];
      at += 1;
      return Promise.resolve({ done: false, value: item as Item });
    },
    return: () =>
      wait(async () => {
        batch = [];
        at = 0;
        await batches.return(undefined);
        return { done: true, value: undefined };
      }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
