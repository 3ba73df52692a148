import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import '../app.module.js';
import { validation } from '../fields/validation.js';
import { FORMS } from './forms.js';

interface Described {
  readonly oneOf?: readonly object[];
  readonly examples?: readonly Readonly<Record<string, unknown>>[];
}

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Described>> };
};
const { schemas } = document.components;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'api');
const validator = validation();

const isDescribed = (name: string, body: object) => ajv.validate({ $ref: `api#/components/schemas/${name}` }, body);
const isTaken = (metatype: new () => object, value: object) =>
  validator.transform(structuredClone(value), { type: 'body', metatype }).then(
    () => true,
    () => false,
  );

const forms = [...FORMS].flatMap(([body, all]) => all.map((form, at) => [`${body.name}, ${form.title}`, { body, form, at }] as const));

describe('a body that has several forms', () => {
  it('says all of them in the API’s description', () => {
    const described = Object.entries(schemas).filter(([name, { oneOf }]) => name.endsWith('Request') && oneOf);
    expect(described.map(([name]) => name).sort()).toEqual([...FORMS.keys()].map(({ name }) => name).sort());
  });

  it.each(forms)('has an example that is as described, and is taken: %s', async (_, { body, form, at }) => {
    const { oneOf = [], examples = [] } = schemas[body.name] ?? {};
    expect([oneOf.length, oneOf[at]]).toEqual([FORMS.get(body)?.length, expect.objectContaining({ title: form.title })]);
    const example = examples[at] ?? {};
    expect([isDescribed(body.name, example), await isTaken(body, example)]).toEqual([true, true]);
  });

  it.each(forms)('is not described without what it needs: %s', (_, { body, form, at }) => {
    const example = schemas[body.name]?.examples?.[at] ?? {};
    for (const field of [...(form.needs ?? []), ...Object.keys(form.where ?? {})]) {
      const { [field]: without, ...rest } = example;
      expect([field, without !== undefined, isDescribed(body.name, rest)]).toEqual([field, true, false]);
    }
  });
});
