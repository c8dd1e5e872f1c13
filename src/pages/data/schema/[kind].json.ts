/** The schema of a kind of content, as JSON Schema, with the meaning of every field. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { type Kind, kinds } from '../../../schema/kinds.ts';

export const getStaticPaths = () => Object.keys(kinds).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => {
  const { schema, label } = kinds[params.kind as Kind];
  return Response.json({ title: label, ...z.toJSONSchema(schema, { io: 'input' }) });
};
