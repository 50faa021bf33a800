// Laws are tried on the same cases at every run, so that a failure is a failure of the change at hand. Other cases:
// SEED=$RANDOM npm run tests
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20240513) });
