/** Few people, who could be recognised. No message repeats the number: the results of the check are public too. */
import type { Room } from '../../check.ts';
import { list, quote } from './pieces.ts';

/** `fewest`: the smallest number of people that is published. `hidden`: the word that stands for a figure that is not shown. */
interface Limits {
  fewest: number;
  hidden: string;
}

interface Fewest {
  fewest: number;
}

const combine = (fewest: number) => `combine answers so that each has ${fewest} people or more`;
const combineAlone = (fewest: number) => `Combine answers so that each has ${fewest} people or more`;

/** `also`: the answer that is to be hidden as well, if one would do. */
const hideToo = ({ fewest, hidden, also }: Limits & { also: string | undefined }) =>
  also === undefined ? combineAlone(fewest) : `Write “${hidden}” for ${quote(also)} too, or ${combine(fewest)}`;

export const fewPeople = {
  'few-people/answered-consultation': ({ fewest }: Fewest) => ({
    message: `fewer than ${fewest} people answered`,
    fix: 'Leave the answers out: any of them could point to a person. Delete the file',
  }),
  'few-people/answered-question': ({ fewest }: Fewest) => ({
    message: `fewer than ${fewest} people answered`,
    fix: 'Leave the question out, or say in “notes” of the consultation that only a few answered it',
  }),
  'few-people/share': ({ fewest, hidden }: Limits) => ({
    message: `this share is that of fewer than ${fewest} people, who could be recognised`,
    fix: `Write “${hidden}”, or ${combine(fewest)}; if a source of the question has printed this share, name it in “alreadyPublished”`,
  }),
  'few-people/count': ({ fewest, hidden }: Limits) => ({
    message: `fewer than ${fewest} people gave this answer, and could be recognised`,
    fix: `Write “${hidden}”, or ${combine(fewest)}`,
  }),
  'few-people/count-repeated': ({ fewest, hidden }: Limits) => ({
    message: `a number of fewer than ${fewest} people is not repeated, whoever has published it`,
    fix: `Write “${hidden}”, or give the shares in per cent as the source prints them, without “countedIn: respondents”`,
  }),
  'few-people/only-one-hidden': (facts: Limits & { also: string | undefined }) => ({
    message: 'this is the only hidden figure, so it can be worked out from the others',
    fix: hideToo(facts),
  }),
  'few-people/hidden-in-all': (facts: Limits & { also: string | undefined }) => ({
    message: `the others show that what is hidden is fewer than ${facts.fewest} people in all`,
    fix: hideToo(facts),
  }),
  /** `left`: the answer without a figure, if it is one alone. */
  'few-people/left-out': ({ fewest, hidden, left, also }: Limits & { left: string | undefined; also: string | undefined }) => ({
    message: `the others show that what is left out is fewer than ${fewest} people`,
    fix:
      also === undefined
        ? combineAlone(fewest)
        : `Write “${hidden}” for ${list([left === undefined ? 'each of them' : quote(left), quote(also)])}, or ${combine(fewest)}`,
  }),
  'few-people/not-listed': ({ fewest }: Fewest) => ({
    message: `the counts leave out fewer than ${fewest} of the people who answered, so what is not listed can be worked out`,
    fix: 'Correct “respondents” to those who answered this question, or combine the answer that is not listed with another',
  }),
  'few-people/mentions': ({ fewest }: Fewest) => ({
    message: `a theme with fewer than ${fewest} mentions could be put down to a person`,
    fix: 'Delete the line; if a source of the question has printed the number, name it in “alreadyPublished”',
  }),
  'few-people/not-by-source': ({ document }: { document: string }) => ({
    message: `“${document}” is not one of the sources of this question`,
    fix: 'Add it to them with the place where the figure is printed, or correct the id',
  }),
  'few-people/in-words': ({ words, fewest }: Fewest & { words: string }) => ({
    message: `${quote(words)} counts fewer than ${fewest} people, who could be recognised`,
    fix: `Write “a few people”, or give the share of a group of ${fewest} people or more`,
  }),
} satisfies Room<'few-people'>;

/** What the form of a figure can meet too. */
export const fewReported = {
  'few-people/figure': ({ fewest }: Fewest) => ({
    message: `a count of fewer than ${fewest} can tell of a person, and what is proposed here is public at once`,
    fix: `Leave the figure empty (“value: null”) and say “fewer than ${fewest}” in the note; if it counts no people but things such as meetings, say so (“countsNoPeople: true”)`,
  }),
} satisfies Room<'few-people'>;
