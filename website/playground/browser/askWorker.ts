import type { Desk } from "../desk.ts";
import type { Asked, Said } from "./worker.ts";

declare const WORKER_CODE: string;

/** A question under way. */
export interface Pending<Answer> {
  readonly answer: Promise<Answer>;
  readonly cancel: () => void;
}

/** Asks the worker for a task. */
export type Ask = <Task extends keyof Desk>(
  task: Task,
  input?: Parameters<Desk[Task]>[0],
  told?: (word: never) => void,
) => Pending<Awaited<ReturnType<Desk[Task]>>>;

/**
 * Starts a worker. Its code comes from within the page and not from an address, so that it stands under the page's own content
 * policy, which lets it ask nobody for anything.
 */
export function startWorker(): Ask {
  const address = URL.createObjectURL(new Blob([WORKER_CODE], { type: "text/javascript" }));
  const worker = new Worker(address);
  const waiting = new Map<
    number,
    { done: (value: never) => void; fail: (error: Error) => void; told?: (word: never) => void }
  >();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    const one = waiting.get(data.id);
    if (one === undefined) return;
    if ("told" in data) {
      one.told?.(data.told as never);
      return;
    }
    waiting.delete(data.id);
    if ("answer" in data) one.done(data.answer as never);
    else one.fail(new Error(data.failure));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message || "The worker stopped."));
    waiting.clear();
  });
  return (task, input, told) => {
    const id = ++last;
    const answer = new Promise<never>((done, fail) => {
      waiting.set(id, { done, fail, ...(told && { told }) });
    });
    const post = (word: Asked) => worker.postMessage(word);
    post({ id, task, input });
    return { answer, cancel: () => post({ id, cancel: true }) };
  };
}
