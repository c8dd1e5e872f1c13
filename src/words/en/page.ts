/** What stands around every page, and the pages that belong to no subject. */
export const page = {
  allPlans: 'All plans',
};
