/** Prints what the built gateway serves as a subgraph to subgraph.graphql. */
import { writeFileSync } from 'node:fs';

import { subgraphSdl } from '../../build/resolvers/subgraph.js';

writeFileSync(new URL('../../subgraph.graphql', import.meta.url), subgraphSdl());
