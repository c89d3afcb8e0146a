#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import process from 'node:process';
import { CommanderError } from 'commander';
import { explainFailure } from './cli/explain-failure.ts';
import { createProgram } from './cli/program.ts';

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  // Commander has printed its own help or complaint already; asking for help is no failure.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`filing-graph: ${explainFailure(error)}\n`);
    process.exitCode = 2;
  }
}
