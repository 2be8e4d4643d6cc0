/** The published schema, which the page contains as a whole. */
import published from '../../../schema/flexgen.schema.json' with { type: 'json' }
import { SchemaModel } from './model.ts'
import type { Schema } from './rules.ts'

export const model: SchemaModel = new SchemaModel(published as unknown as Schema)
