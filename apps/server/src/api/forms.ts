import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Named = Schemas[string];
type Schema = Exclude<Named, { readonly $ref: string }>;

/** One of the forms that a body may have: what some of its fields say, with what else must stand there, or must not. */
export interface Form {
  readonly title: string;
  /** The values of a field that make it this form. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly needs?: readonly string[];
  readonly without?: readonly string[];
}

/** The bodies that have several forms. */
export const FORMS = new Map<new () => object, readonly Form[]>();

/** A body has one of these forms: its description says which, each with an example, so that a client made from it sends what is taken. */
export function Forms(...all: readonly Form[]) {
  return (body: new () => object) => void FORMS.set(body, all);
}

/** Says the forms of the bodies that have several. */
export function describeForms(schemas: Schemas): void {
  for (const [{ name }, all] of FORMS) {
    const schema = schemas[name];
    if (!schema || '$ref' in schema) continue;
    schema.oneOf = all.map((form) => described(form, schema));
    Object.assign(schema, { examples: all.map((form) => exampleOf(schema, schemas, form)) });
  }
}

function described({ title, where = {}, needs = [], without = [] }: Form, { properties = {} }: Schema): Schema {
  const said = Object.entries(where).map(([field, values]) => [field, { type: 'string', enum: values }] as const);
  const needed = needs.map((field) => [field, properties[field] ?? {}] as const);
  const absent = without.map((field) => [field, { not: {} }] as const);
  return {
    type: 'object',
    title,
    properties: Object.fromEntries([...said, ...needed, ...absent]) as NonNullable<Schema['properties']>,
    required: [...Object.keys(where), ...needs],
  };
}

/** What must stand in a body of this form, by the example of each field. */
function exampleOf(schema: Named, schemas: Schemas, { where = {}, needs = [] }: Partial<Form> = {}): unknown {
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return exampleOf(schemas[name] ?? {}, schemas, firstFormOf(name));
  }
  if (schema.example !== undefined) return schema.example;
  if (schema.allOf?.[0]) return exampleOf(schema.allOf[0], schemas);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return schema.items && schema.minItems ? [exampleOf(schema.items, schemas)] : [];
  if (schema.type !== 'object') return SCALARS[schema.format ?? schema.pattern ?? ''] ?? '';
  const fields = [...new Set([...(schema.required ?? []), ...needs])];
  return Object.fromEntries(fields.map((field) => [field, where[field]?.[0] ?? exampleOf(schema.properties?.[field] ?? {}, schemas)]));
}

function firstFormOf(name: string): Form | undefined {
  return [...FORMS].find(([body]) => body.name === name)?.[1][0];
}

/** Of fields whose description tells their shape alone. */
const SCALARS: Readonly<Record<string, string>> = {
  uuid: '3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b',
  '^[0-9a-f]{64}$': '5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d',
};
