/** The folders that commands work on: of the content, and of the site that was built last. */
export const CONTENT = process.env.CONTENT_DIR || 'content';
export const BUILT = process.env.BUILD_DIR || 'dist';
