import { runningFrom } from '@anvisa/embedded/lock';
import { Command } from 'commander';
import { homeFolder } from './home.js';

export const token = new Command('token')
  .description('Print a token with which one of the demo’s people calls the API')
  .argument('<person>', 'who it is for, as anna')
  .action(async (person: string) => {
    console.log(await askForToken(person));
  });

async function askForToken(person: string): Promise<string> {
  const running = runningFrom(homeFolder());
  if (!running) throw new Error(`Nothing runs from ${homeFolder()}. Start it with "npm start".`);
  if (!running.issuer) throw new Error('This instance has a sign-in of its own (OIDC_ISSUER): tokens come from there.');
  const response = await fetch(`${running.issuer}/token`, { method: 'POST', body: JSON.stringify({ person }) });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token) return answer.access_token;
  throw new Error(`No token for ${person}. ${answer.error_description}`);
}
