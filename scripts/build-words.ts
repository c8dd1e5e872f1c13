/** What a build says at its end, of the site as a whole. */
export const UNTOUCHED = 'Nothing was published: the site that was there is as it was.';
export const REPLACED = 'The new site was published before that, and is whole.';

export const CLEARED =
  'Something was taken back or withdrawn since builds here began to keep copies. What they had kept in .build/ and .cache/, and this site does not use, is deleted. Build again on every other machine that builds this site.';

export const TO_BEGIN =
  'The content does not remember any publication yet. Once this site is where readers find it, run “npm run published” and commit the file that it writes: from then on no address is lost unseen.';
