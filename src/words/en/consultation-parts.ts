/** Parts of a consultation, as its page and its form call them. */
export const consultationParts = {
  asked: 'What is asked',
  methods: 'Ways to answer',
};
