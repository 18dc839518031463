import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly commands: Counter<'outcome'>;
  readonly commit: Histogram;
  readonly streams: Gauge;
}

/** A registry of its own, so that two servers in one process do not count for each other. */
export function createMetrics(diskUsed: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const disk: Gauge = new Gauge({
    name: 'dachushi_disk_used_ratio',
    help: 'Share of the disk under the data folder that is taken',
    registers: [registry],
    collect() {
      disk.set(diskUsed());
    },
  });
  return {
    registry,
    commands: new Counter({
      name: 'dachushi_commands_total',
      help: 'Commands answered, by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    commit: new Histogram({
      name: 'dachushi_commit_seconds',
      help: 'Time to bring one group of requests to disk',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
      registers: [registry],
    }),
    streams: new Gauge({ name: 'dachushi_event_streams', help: 'Open event streams', registers: [registry] }),
  };
}
