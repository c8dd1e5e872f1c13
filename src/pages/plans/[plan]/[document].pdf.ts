/** The whole plan as one tagged PDF. In `npm run dev` it is made of the current content at each request. */
import type { APIRoute } from 'astro';
import { compilePdf } from '../../../document/compile-pdf.ts';
import type { Plan } from '../../../plan/graph.ts';
import { graph } from '../../../site.ts';
import { planDocumentView } from '../../../views/plan-document.ts';

export const getStaticPaths = () => graph.plans.map((plan) => ({ params: { plan: plan.id, document: plan.id }, props: { plan } }));

export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan } }) =>
  new Response(compilePdf(planDocumentView(graph, plan)) as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'application/pdf' } });
