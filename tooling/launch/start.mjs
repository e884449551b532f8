// npm start: install, generate, build, then the server, on one port.
import './src/require-node.mjs';
import { refuseUnwritten } from './src/refuse-unwritten.mjs';
import { runCommand } from './src/run-command.mjs';
import { serve } from './src/serve.mjs';
import { setUp } from './src/set-up.mjs';

runCommand(async () => {
  const house = await setUp({ build: true });
  if (house.env['VERN_MODE'] === 'production') refuseUnwritten(house.root);
  return serve(house);
});
