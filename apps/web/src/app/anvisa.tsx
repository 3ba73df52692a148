import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { followChanges } from '../session/changes.js';
import { client } from './client.js';
import { router } from './router.js';

export function Anvisa() {
  useEffect(() => followChanges(client), []);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
