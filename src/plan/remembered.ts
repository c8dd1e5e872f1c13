/**
 * What is worked out of a graph, or of a graph and one of its things, is the same each time, for neither changes: it is worked out
 * once, and is one value for all who ask, so that what they make of it can be remembered with it.
 */
import type { Graph, Plan } from './graph.ts';

function once<Of extends object, Made>(): (of: Of, make: () => Made) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of, make) => {
    const before = known.get(of);
    if (before) return before.made;
    const found = { made: make() };
    known.set(of, found);
    return found.made;
  };
}

/** What follows from all of a graph. */
export function ofGraph<Made>(make: (graph: Graph) => Made): (graph: Graph) => Made {
  const known = once<Graph, Made>();
  return (graph) => known(graph, () => make(graph));
}

/** What follows from one plan alone. */
export function ofPlan<Made>(make: (plan: Plan) => Made): (plan: Plan) => Made {
  const known = once<Plan, Made>();
  return (plan) => known(plan, () => make(plan));
}

type Make<Of extends object, Made> = (graph: Graph, plan: Plan, of: Of) => Made;

export function remembered<Of extends object, Made>(make: Make<Of, Made>): Make<Of, Made> {
  const knownOf = ofGraph(() => once<Of, Made>());
  return (graph, plan, of) => knownOf(graph)(of, () => make(graph, plan, of));
}
