import { REFUSALS } from '@anvisa/domain/refusals';

/** Every refusal of the product: its stable code, the ground of its rule, and what a person reads. */
export function refusalsPage(): string {
  const rows = Object.entries(REFUSALS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { ground, sv, en }]) => `| \`${code}\` | ${cell(ground)} | ${cell(sv)} | ${cell(en)} |`);
  return `# Refusals

Made from \`libs/domain/src/refusals.ts\` by \`npx anvisa docs\`; \`npm test\` checks that it is fresh.

A refusal is a rule's no. Its code is stable; the API gives it as \`code\` of an RFC 9457 problem, with the ground and the text in the caller's
language. Words in braces are filled from the case. KL is kommunallagen (2017:725; before 2018 kommunallagen 1991:900), FL förvaltningslagen
(2017:900; before July 2018 förvaltningslagen 1986:223).

| code | ground | Swedish | English |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
