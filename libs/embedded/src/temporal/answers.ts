import { connect } from 'node:http2';

const PATIENCE_MS = 1_000;

/**
 * Asks for the namespace "default" in plain gRPC, so that the launcher need not load the SDK's native client (some 60 MB).
 * Always answers within the patience: a Temporal that starts or ends may also take a connection and close it without a word.
 */
export function temporalAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const session = connect(`http://127.0.0.1:${port}`);
    const answer = (yes: boolean) => {
      session.destroy();
      resolve(yes);
    };
    session.once('error', () => answer(false));
    session.once('close', () => answer(false));
    const call = session.request(
      {
        ':method': 'POST',
        ':path': '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace',
        'content-type': 'application/grpc',
        te: 'trailers',
      },
      { signal: AbortSignal.timeout(PATIENCE_MS) },
    );
    call.once('error', () => answer(false));
    call.once('response', (headers) => {
      if (headers['grpc-status'] !== undefined) answer(false);
    });
    call.once('trailers', (trailers) => answer(trailers['grpc-status'] === '0'));
    call.resume();
    call.end(grpcMessage(namespaceNamed('default')));
  });
}

/** DescribeNamespaceRequest { string namespace = 1 } in protobuf. */
function namespaceNamed(name: string): Buffer {
  return Buffer.concat([Buffer.from([0x0a, name.length]), Buffer.from(name)]);
}

function grpcMessage(message: Buffer): Buffer {
  const frame = Buffer.alloc(5);
  frame.writeUInt32BE(message.length, 1);
  return Buffer.concat([frame, message]);
}
