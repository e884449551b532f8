import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { createInProcessRunner } from './in-process-runner.ts';

const create = Object.assign(createInProcessRunner, { inject: tokens(commonTokens.options) });

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];

/** Says which of the options are this runner's, so that Stryker warns of the others. */
export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    inProcess: {
      type: 'object',
      additionalProperties: false,
      required: ['tests', 'except', 'propertyRuns'],
      properties: {
        tests: { type: 'string', description: 'Glob of the test files, from the root of the package.' },
        except: { type: 'string', description: 'Glob of test files that take too long for thousands of mutants.' },
        propertyRuns: { type: 'integer', minimum: 1, description: 'Cases a property is tried with.' },
      },
    },
  },
};
