import { createServer } from 'node:http';

/** Answers as the server does when it is ready, and shows what it was given. */
createServer((request, response) => {
  const ready = request.url === '/health/ready';
  response.end(JSON.stringify(ready ? { status: 'ok' } : process.env));
}).listen(Number(process.env.PORT), process.env.HOST);
