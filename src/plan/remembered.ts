/**
 * What is worked out of a graph and one of its things is the same each time, for neither changes: it is worked out once, and
 * is one value for all who ask, so that what they make of it can be remembered with it.
 */
import type { Graph, Plan } from './graph.ts';

type Make<Of extends object, Made> = (graph: Graph, plan: Plan, of: Of) => Made;

export function remembered<Of extends object, Made>(make: Make<Of, Made>): Make<Of, Made> {
  const known = new WeakMap<Graph, WeakMap<Of, { made: Made }>>();
  return (graph, plan, of) => {
    const ofGraph = known.get(graph) ?? new WeakMap<Of, { made: Made }>();
    known.set(graph, ofGraph);
    const found = ofGraph.get(of) ?? { made: make(graph, plan, of) };
    ofGraph.set(of, found);
    return found.made;
  };
}
