/** Runs the gateway in WORKERS processes with node:cluster: `node workers.mjs <main.js>`. */
import cluster from 'node:cluster';

// Load the probe only in this process. It unreferences the IPC channel, through which a worker gets
// its connections.
cluster.setupPrimary({ exec: process.argv[2], execArgv: [] });
for (let n = 0; n < Number(process.env.WORKERS); n += 1) cluster.fork();
process.once('SIGTERM', () => cluster.disconnect(() => process.exit(0)));
