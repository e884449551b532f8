import { answerJourneys } from './answer/answer.journey.ts';
import { consoleJourneys } from './console/console.journey.ts';
import { formsJourneys } from './forms/forms.journey.ts';
import { leaveJourneys } from './leave/leave.journey.ts';
import { lookJourneys } from './look/look.journey.ts';
import { measureJourneys } from './measure/measure.journey.ts';
import { offlineJourneys } from './offline/offline.journey.ts';
import { onceJourneys } from './once/once.journey.ts';
import { tapsJourneys } from './taps/taps.journey.ts';
import { startWorld } from './world.fixture.ts';

// One file: a server takes as long to start as some journeys, and they count each other's reports.
const world = startWorld();

answerJourneys(world);
measureJourneys(world);
leaveJourneys(world);
offlineJourneys(world);
lookJourneys(world);
formsJourneys(world);
consoleJourneys(world);
tapsJourneys(world);
onceJourneys(world);
