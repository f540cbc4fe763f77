/** Stryker with the options of the one argument, as JSON. */
import { Stryker } from '@stryker-mutator/core';

await new Stryker(JSON.parse(process.argv[2])).runMutationTest();
