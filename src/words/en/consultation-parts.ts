/** Parts of a consultation, as its page and its form call them. */
export const consultationParts = {
  asked: 'What is asked',
  methods: 'How people could answer',
};
