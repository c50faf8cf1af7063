import type { JointRepair } from './joint-repair.ts';

export const gluedDate: JointRepair = {
  id: 'glued-date',
  kinds: ['date'],
  says: 'a date or a time ran into a word or into another one',
  language: 'en',
  yes: [
    ['May 14, 20249:20 AM UTCUpdated 2 hours ago', 'May 14, 2024 9:20 AM UTC Updated 2 hours ago'],
    ['June 3, 2021by Carla Winter', 'June 3, 2021 by Carla Winter'],
  ],
  no: ['The clock showed 10:45 in 2024 and 9:20 in 2021.', 'Room 20247 is open, and so is Gate7.'],
};
