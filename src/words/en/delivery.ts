/** Actions, outcomes, objectives and theories of change. */
export const delivery = {
  owner: 'Owner',
  due: 'Due',
};
