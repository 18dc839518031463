import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { createBaselineLibrary } from '../baselines/baseline-library.ts';
import { createBaselineStore } from '../baselines/baseline-store.ts';
import { answerOrRefusal } from '../http/ask-checker.ts';
import { createIdSource } from '../id-source.ts';
import { createAssessments } from '../plans/assessments.ts';
import { createCommandStore } from '../plans/command-store.ts';
import { createPlanStates } from '../plans/plan-states.ts';
import { createPlanStore } from '../plans/plan-store.ts';
import { createSnapshotStore } from '../plans/snapshot-store.ts';
import type { ThreadQuestion } from './outlook-thread.ts';
import { createScenarioStore } from './scenario-store.ts';
import { prepareTakeOver } from './take-over-outlook.ts';

/** The thread's whole life: read both plans at one moment, say what taking over would do, end. It writes nothing. */
const { databasePath, ...question } = workerData as ThreadQuestion;
const connection = new Database(databasePath, { readonly: true, fileMustExist: true });
connection.exec('BEGIN');
const now = () => new Date();
const commands = createCommandStore(connection);
const states = createPlanStates({
  plans: createPlanStore(connection),
  commands,
  snapshots: createSnapshotStore(connection),
  baselines: createBaselineLibrary({ store: createBaselineStore(connection), ids: createIdSource(now), now }),
});
const parts = { states, commands, scenarios: createScenarioStore(connection), assessments: createAssessments() };
const answer = answerOrRefusal(() => prepareTakeOver(parts, question).outlook);
connection.close();
parentPort?.postMessage(answer);
