/** Stands in for AWS Lambda: loads the function's file and passes it the event of each request. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const { handler } = createRequire(import.meta.url)(process.argv[2]);

createServer((request, response) => {
  void text(request).then(async (body) => {
    const requestContext = {
      http: { method: request.method, path: request.url, sourceIp: '127.0.0.1' },
      stage: '$default',
    };
    const answer = await handler({
      version: '2.0',
      rawPath: request.url,
      rawQueryString: '',
      headers: request.headers,
      requestContext,
      body,
      isBase64Encoded: false,
    });
    response.writeHead(answer.statusCode, answer.headers).end(answer.body);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
