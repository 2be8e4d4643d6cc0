/** A choice of an auth type: the names of the types, and a branch for each. */
interface TypeChoice {
  readonly properties: { readonly type: DescribedEnum }
  readonly allOf: readonly {
    readonly if?: { readonly properties?: { readonly type?: { readonly const?: string } } }
    readonly then?: { readonly $ref?: string }
  }[]
}

interface DescribedEnum {
  readonly enum: readonly string[]
  readonly markdownEnumDescriptions: readonly string[]
}

/** The parts of the schema that name the auth types. */
export interface SchemaWithTypes {
  readonly properties: { readonly auth: TypeChoice }
  readonly definitions: Readonly<Record<string, unknown>> & {
    readonly requestAuth: TypeChoice
    readonly sessionRequest: {
      readonly properties: { readonly auth: { readonly markdownDescription: string } }
    }
  }
}

/**
 * Fails unless each auth type of a config, and of a request of a session, has its description, its branch and its map,
 * and unless the description of a request's `auth` names the types that it cannot have. Our validators need no branches,
 * so without this only an editor would show that one is missing.
 */
export function checkSchema(schema: SchemaWithTypes): void {
  const problems = [...problemsOf(schema)]
  if (problems.length) throw new Error(`schema/flexgen.schema.json:\n${problems.join('\n')}`)
}

function* problemsOf({ properties: { auth }, definitions }: SchemaWithTypes): Generator<string> {
  const { requestAuth, sessionRequest } = definitions
  yield* problemsOfTypes('properties.auth', auth, definitions)
  yield* problemsOfTypes('definitions.requestAuth', requestAuth, definitions)
  const allowed = requestAuth.properties.type.enum
  const { markdownDescription } = sessionRequest.properties.auth
  for (const type of auth.properties.type.enum) {
    if (!allowed.includes(type) && !markdownDescription.includes(`\`${type}\``))
      yield `\`${type}\` is neither in \`definitions.requestAuth\` nor excluded in \`sessionRequest\`.`
  }
}

function* problemsOfTypes(
  place: string,
  { properties, allOf }: TypeChoice,
  definitions: SchemaWithTypes['definitions'],
): Generator<string> {
  const { enum: types, markdownEnumDescriptions: descriptions } = properties.type
  const branches = new Map(allOf.map((branch) => [branch.if?.properties?.type?.const, branch.then?.$ref]))
  for (const type of types) {
    if (!Object.hasOwn(definitions, type)) yield `\`definitions\` has no \`${type}\`.`
    if (branches.get(type) !== `#/definitions/${type}`)
      yield `The \`allOf\` of \`${place}\` has no branch from \`${type}\` to its definition.`
  }
  for (const type of branches.keys())
    if (type !== undefined && !types.includes(type)) yield `The \`enum\` of \`${place}\` has no \`${type}\`.`
  if (descriptions.length !== types.length)
    yield `\`${place}\` has ${types.length} types, but ${descriptions.length} in \`markdownEnumDescriptions\`.`
}
