import {
  assessEffect,
  CLOCK_EFFECTS,
  closeEffect,
  dropMeasureEffect,
  noteEffect,
  takeBackEffect,
  talkEffect,
} from '@vern/domain/incident/record';
import { recordingOf } from '../../step/recording-of.ts';
import { addDetails } from './effects/add-details.ts';
import { addMeasure } from './effects/add-measure.ts';
import { changeMeasure } from './effects/change-measure.ts';
import { handOver } from './effects/hand-over.ts';
import { moveIncident } from './effects/move-incident.ts';
import { tellConsequences } from './effects/tell-consequences.ts';
import { leavingStepRoute, stepRoute } from './step-route.ts';
import type { TakenStepName } from './taken-step-name.ts';

/** The procedures of a report's steps, each with what it does besides what its row of `INCIDENT_STEPS` says. */
export const incidentStepRoutes = {
  answer: stepRoute('answer', CLOCK_EFFECTS.answer),
  receive: stepRoute('receive'),
  recordTalk: stepRoute('recordTalk', (work, { facts }, { talkedOn }) => talkEffect(facts, talkedOn, work)),
  assess: stepRoute('assess', (_work, { facts }, assessment) => assessEffect(facts, assessment)),
  addMeasure: stepRoute('addMeasure', addMeasure),
  addNote: stepRoute('addNote', (work, found, to) => noteEffect(found, to, recordingOf(work))),
  ask: stepRoute('ask', CLOCK_EFFECTS.ask),
  supplement: stepRoute('supplement'),
  addDetails: stepRoute('addDetails', addDetails),
  tellConsequences: stepRoute('tellConsequences', tellConsequences),
  close: stepRoute('close', (work, { facts }, left) => closeEffect(facts, left, work)),
  move: leavingStepRoute('move', moveIncident),
  handOver: stepRoute('handOver', handOver),
  takeBack: leavingStepRoute('takeBack', (_work, { facts }) => takeBackEffect(facts)),
  closeAsWithdrawn: stepRoute('closeAsWithdrawn', CLOCK_EFFECTS.closeAsWithdrawn),
  reopen: stepRoute('reopen', CLOCK_EFFECTS.reopen),
  withdraw: stepRoute('withdraw', CLOCK_EFFECTS.withdraw),
  changeMeasure: stepRoute('changeMeasure', changeMeasure),
  dropMeasure: stepRoute('dropMeasure', (work, found, seen) => dropMeasureEffect(found, seen, recordingOf(work))),
} satisfies Record<TakenStepName, unknown>;
