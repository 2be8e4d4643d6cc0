import schema from '../../../schema/flexgen.schema.json' with { type: 'json' }
import { SchemaModel } from './model.ts'
import type { Schema } from './rules.ts'

/** The published schema, with what it says for editors. */
export const schemaModel: SchemaModel = new SchemaModel(schema as unknown as Schema)
