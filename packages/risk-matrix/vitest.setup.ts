import fc from 'fast-check';

// One seed for all properties: a red run can be repeated, and a green one stays green.
fc.configureGlobal({ seed: 20_261_122 });
