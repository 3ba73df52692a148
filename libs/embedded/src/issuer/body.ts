import type { IncomingMessage } from 'node:http';

const LARGEST = 1_024;

/** The JSON object in the body; nothing when it is too long or no object. */
export async function readObject(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const value = parsed((await readText(request)) ?? '');
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** A field of the form in the body. */
export async function readField(request: IncomingMessage, name: string): Promise<string | undefined> {
  return new URLSearchParams(await readText(request)).get(name) ?? undefined;
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LARGEST) return undefined;
  }
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
